import { VERSION, type Answer, type AnswerValue } from '#assessments';
import { isRealDate } from '#base';
import { briefReceived } from './brief-received.ts';
import { briefValue } from './brief-value.ts';
import type { Received } from './received.ts';

/** What is packed in another format, or of another format of assessments, is packed anew. */
const FORMAT = `2 ${String(VERSION)}`;

/** Most answers are one of these: of them only the question is written, in a list for each. */
const CHOICES = ['yes', 'partly', 'no', 'notKnown'] as const;

/** Places in the list of questions by choice, then the other answers: a place and a value each. */
type PackedDay = readonly [day: string, choices: readonly number[][], others: readonly unknown[]];
type PackedFile = readonly [about: object, assessment: object, days: readonly PackedDay[]];
type Packed = readonly [format: string, questions: readonly string[], files: readonly PackedFile[]];

/** Reads a text of `packBriefs`; undefined when it was packed otherwise, or is damaged. */
export type BriefsReader = (text: string) => readonly Received[] | undefined;

/**
 * Files in brief (see `briefReceived`) as one text, a sixth as long as the files. Of when an answer
 * was given it keeps the day.
 */
export function packBriefs(files: readonly Received[]): string {
	const places = new Map<string, number>();
	const placeOf = (question: string): number => {
		const place = places.get(question) ?? places.size;
		places.set(question, place);
		return place;
	};
	const packed = files.map((file) => packFile(file, placeOf));
	const text = JSON.stringify([FORMAT, [...places.keys()], packed] satisfies Packed);
	// One such sign, such as a curly quote, and every other takes twice the room and time.
	return text.replaceAll(/[\u0100-\u{10ffff}]/gu, escaped);
}

const escaped = (sign: string): string =>
	Array.from(
		{ length: sign.length },
		(_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`
	).join('');

function packFile(
	{ assessment, snapshots: _, full: __, ...about }: Received,
	placeOf: (question: string) => number
): PackedFile {
	const { answers, ...rest } = assessment;
	const days = new Map<string, [string, number[][], unknown[]]>();
	for (const [id, { value, answeredAt }] of Object.entries(answers)) {
		if (value === null) continue;
		const day = answeredAt.slice(0, 10);
		const given = days.get(day) ?? [day, CHOICES.map(() => []), []];
		days.set(day, given);
		const [, choices, others] = given;
		const at = value.kind === 'choice' ? CHOICES.findIndex((one) => one === value.choice) : -1;
		const list = choices[at];
		if (list) list.push(placeOf(id));
		else others.push(placeOf(id), packValue(value));
	}
	return [about, rest, [...days.values()]];
}

/** A date as its text, options as a list; the rest as it is. */
function packValue(value: AnswerValue): unknown {
	if (value.kind === 'date') return value.date;
	return value.kind === 'several' ? value.chosen : value;
}

function unpackValue(packed: unknown): unknown {
	if (typeof packed === 'string') return { kind: 'date', date: packed };
	return Array.isArray(packed) ? { kind: 'several', chosen: packed } : packed;
}

/** What is the same in many texts, and made only once: to make each anew would take most of the time. */
interface Known {
	/** Each question with its number in the list. */
	readonly numbers: Map<string, number>;
	readonly questions: string[];
	/** Of a day, for each of `CHOICES`: the answers by the number of the question. */
	readonly days: Map<string, readonly (Answer | undefined)[][]>;
}

/** A reader for many texts. */
export function briefsReader(): BriefsReader {
	const known: Known = { numbers: new Map(), questions: [], days: new Map() };
	return (text) => {
		try {
			const [format, questions, files] = JSON.parse(text) as Packed;
			if (format !== FORMAT) return undefined;
			const numbers = questions.map((question) => numberOf(question, known));
			return files.map((file) => unpackFile(file, numbers, known));
		} catch {
			return undefined;
		}
	};
}

function numberOf(question: unknown, { numbers, questions }: Known): number {
	if (typeof question !== 'string') throw new Error('no question');
	const number = numbers.get(question) ?? questions.push(question) - 1;
	numbers.set(question, number);
	return number;
}

function choicesOn(day: string, { days }: Known): readonly (Answer | undefined)[][] {
	if (!isRealDate(day)) throw new Error('no day');
	const choices = days.get(day) ?? CHOICES.map(() => []);
	days.set(day, choices);
	return choices;
}

/** Throws when it is not what `packFile` wrote. */
function unpackFile(
	[about, rest, days]: PackedFile,
	numbers: readonly number[],
	known: Known
): Received {
	const brief = briefReceived({ ...about, snapshots: [], assessment: { ...rest, answers: {} } });
	if (!brief.ok) throw new Error('damaged');
	const answers = brief.value.assessment.answers as Record<string, Answer>;
	const questionAt = (place: unknown): string => {
		const question = known.questions[numbers[place as number] ?? -1];
		if (question === undefined) throw new Error('no question');
		return question;
	};
	for (const [day, choices, others] of days) {
		for (const [at, made] of choicesOn(day, known).entries())
			for (const place of choices[at] ?? []) {
				const question = questionAt(place);
				answers[question] = made[numbers[place] ?? -1] ??= choiceAt(question, day, at);
			}
		for (let at = 0; at < others.length; at += 2) {
			const question = questionAt(others[at]);
			const value = briefValue(unpackValue(others[at + 1]));
			if (!value) throw new Error('no value');
			answers[question] = answerOf(question, day, value);
		}
	}
	return brief.value;
}

const choiceAt = (question: string, day: string, at: number): Answer =>
	answerOf(question, day, { kind: 'choice', choice: CHOICES[at] ?? 'notKnown' });

function answerOf(question: string, day: string, value: AnswerValue): Answer {
	const answeredAt = `${day}T00:00:00.000Z`;
	return {
		question,
		value,
		note: '',
		evidence: '',
		review: false,
		answeredAt,
		changedAt: answeredAt,
		device: ''
	};
}
