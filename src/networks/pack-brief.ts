import { VERSION, type Answer, type AnswerValue } from '#assessments';
import { briefReceived } from './brief-received.ts';
import type { Received } from './received.ts';

/** What is packed in another format, or of another format of assessments, is packed anew. */
const FORMAT = `1 ${String(VERSION)}`;

/** Most answers are choices: one letter for each. */
const LETTERS = { yes: 'y', partly: 'p', no: 'n', notKnown: 'k' } as const;
const CHOICES = new Map<unknown, string>(
	Object.entries(LETTERS).map(([choice, letter]) => [letter, choice])
);

/**
 * A file in brief (see `briefReceived`) as a text, a fifth as long as the file. Of when an answer was
 * given it keeps the day.
 */
export function packBrief({ assessment, snapshots: _, full: __, ...about }: Received): string {
	const { answers, ...rest } = assessment;
	const days = new Map<string, unknown[]>();
	for (const [id, { value, answeredAt }] of Object.entries(answers)) {
		if (value === null) continue;
		const day = answeredAt.slice(0, 10);
		const given = days.get(day) ?? [];
		given.push(id, packValue(value));
		days.set(day, given);
	}
	return JSON.stringify([FORMAT, about, rest, [...days]]);
}

/** The file in brief; undefined when it was packed otherwise, or is damaged. */
export function unpackBrief(text: string): Received | undefined {
	const packed = parse(text);
	if (!Array.isArray(packed) || packed[0] !== FORMAT) return undefined;
	const [, about, rest, days] = packed as [string, object, object, [string, unknown[]][]];
	const answers: Record<string, Answer> = {};
	for (const [day, given] of days) {
		const answeredAt = `${day}T00:00:00.000Z`;
		for (let at = 0; at + 1 < given.length; at += 2) {
			const id = String(given[at]);
			answers[id] = {
				question: id,
				value: unpackValue(given[at + 1]),
				note: '',
				evidence: '',
				review: false,
				answeredAt,
				changedAt: answeredAt,
				device: ''
			};
		}
	}
	const brief = briefReceived({ ...about, snapshots: [], assessment: { ...rest, answers } });
	return brief.ok ? brief.value : undefined;
}

const packValue = (value: AnswerValue): unknown =>
	value.kind === 'choice' && value.choice !== 'notApplicable' ? LETTERS[value.choice] : value;

const unpackValue = (packed: unknown): AnswerValue => {
	const choice = CHOICES.get(packed);
	return (choice === undefined ? packed : { kind: 'choice', choice }) as AnswerValue;
};

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
