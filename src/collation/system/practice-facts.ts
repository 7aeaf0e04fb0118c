import {
	choiceOf,
	isAnswered,
	isNotKnown,
	setsIn,
	type Answer,
	type Assessment
} from '#assessments';
import { gapsIn, isOpen, offerOf } from '#plan';
import type { Bank, Question } from '#questions';
import { bankPlaces, type AskedPlace, type BankPlaces, type OptionsPlace } from './bank-places.ts';

/** How something was answered; a code in `Facts.codes` is a place in this list. */
export const CODES = [
	'notAnswered',
	'yes',
	'partly',
	'no',
	'notApplicable',
	'notKnown',
	'given'
] as const;
const CODE_OF = new Map<string, number>(CODES.map((code, place) => [code, place]));
/** The code of an answer that is no choice: figures, options, a date, a text. */
export const GIVEN = CODES.indexOf('given');
const NOT_ANSWERED = CODES.indexOf('notAnswered');
const UNKNOWN = CODES.indexOf('notKnown');
/** The points of readiness by code; as `readiness` has it. */
const POINTS: readonly (number | undefined)[] = [undefined, 1, 0.5, 0];

/** What a practice lacks; a code in `Facts.gaps` is one of these. */
export const LACKING = 1;
export const NOT_KNOWN = 2;

/** What is counted of one practice, in rows after `BankPlaces`. */
export interface Facts {
	/** By the place in `asked`. */
	readonly codes: readonly number[];
	/** By the place in `gaps`: `LACKING`, `NOT_KNOWN` or 0. */
	readonly gaps: readonly number[];
	/** By the place of a field: the latest figure; NaN where there is none. */
	readonly figures: readonly number[];
	/** The periods of `figures`. */
	readonly periods: readonly (string | undefined)[];
	/** By the place of a question with options: the places of those chosen, see `OptionsPlace`. */
	readonly chosen: readonly (readonly number[])[];
	/** By section: the share of readiness; NaN while nothing is answered. */
	readonly sections: readonly number[];
	/** The offers wanted for open actions of the plan; whole offers, not their parts. */
	readonly support: readonly string[];
}

const made = new WeakMap<Bank, WeakMap<Assessment, Facts>>();

/** The facts of an assessment; of one assessment they are looked for only once. */
export function factsOf(bank: Bank, assessment: Assessment): Facts {
	const ofBank = made.get(bank) ?? new WeakMap<Assessment, Facts>();
	made.set(bank, ofBank);
	const facts = ofBank.get(assessment) ?? find(bankPlaces(bank), assessment);
	ofBank.set(assessment, facts);
	return facts;
}

function find(places: BankPlaces, { answers, plan }: Assessment): Facts {
	const given = places.asked.map(({ asked: { id } }) => answers[id]);
	const asked = given.map((answer, at) =>
		answer && isAsked(places.asked[at], given) ? answer : undefined
	);
	const codes = asked.map(codeOf);
	const figures = places.fields.map(({ at, field }) => figureIn(asked[at], field.id));
	return {
		codes,
		gaps: gapsOf(places, codes, answers),
		figures: figures.map((one) => one?.figure ?? Number.NaN),
		periods: figures.map((one) => one?.period),
		chosen: places.options.map((options) => chosenIn(asked[options.at], options)),
		sections: places.sections.map(({ scored }) => shareOf(scored, codes)),
		support: supportIn(plan)
	};
}

/** A follow-up that its question does not call for any more keeps its answer, which counts no more. */
function isAsked(place: AskedPlace | undefined, given: readonly (Answer | undefined)[]): boolean {
	const follows = place?.follows;
	if (!follows?.when) return true;
	const choice = choiceOf(given[follows.at]);
	return follows.when.some((wanted) => wanted === choice);
}

function codeOf(answer: Answer | undefined): number {
	if (!isAnswered(answer)) return NOT_ANSWERED;
	if (isNotKnown(answer)) return UNKNOWN;
	return CODE_OF.get(choiceOf(answer) ?? 'given') ?? GIVEN;
}

/** A period may lack a figure that another has: the latest one given is taken. */
function figureIn(answer: Answer | undefined, field: string) {
	for (const set of setsIn(answer?.value))
		if (set.figures[field] !== undefined && set.period !== '')
			return { figure: set.figures[field], period: sameText(set.period) };
	return undefined;
}

const NOTHING: readonly number[] = [];

/** An option that the bank does not have any more counts nowhere. */
const chosenIn = (answer: Answer | undefined, { placeOf }: OptionsPlace): readonly number[] =>
	answer?.value?.kind === 'several'
		? answer.value.chosen.flatMap((id) => placeOf.get(id) ?? [])
		: NOTHING;

/** One text of each period: to compare the very same text takes no time. */
const texts = new Map<string, string>();

function sameText(period: string): string {
	const known = texts.get(period) ?? period;
	texts.set(known, known);
	return known;
}

/** Most questions ask for a choice, whose code says it all. */
function gapsOf(
	{ gaps }: BankPlaces,
	codes: readonly number[],
	answers: Assessment['answers']
): readonly number[] {
	return gaps.map(({ question, at }) => {
		const code = CODES[codes[at] ?? NOT_ANSWERED];
		if (code === 'notAnswered' || code === 'notKnown') return NOT_KNOWN;
		if (code === 'given') return isShort(question, answers) ? LACKING : 0;
		return code === 'no' || code === 'partly' ? LACKING : 0;
	});
}

const isShort = (question: Question, answers: Assessment['answers']): boolean =>
	gapsIn({ sections: [{ questions: [question] } as unknown as Bank['sections'][number]] }, answers)
		.length > 0;

function shareOf(scored: readonly number[], codes: readonly number[]): number {
	let [points, outOf] = [0, 0];
	for (const at of scored) {
		const own = POINTS[codes[at] ?? NOT_ANSWERED];
		if (own === undefined) continue;
		points += own;
		outOf += 1;
	}
	return outOf === 0 ? Number.NaN : points / outOf;
}

function supportIn(plan: Assessment['plan']): readonly string[] {
	const wanted = Object.values(plan)
		.filter(
			({ hidden, removed, status }) =>
				hidden === undefined && !removed && isOpen({ status: status ?? 'notStarted' })
		)
		.flatMap(({ support }) => support ?? []);
	return [...new Set(wanted.flatMap((id) => wholeOf(id) ?? []))];
}

const wholeOf = (id: string): string | undefined => {
	const offer = offerOf(id);
	return offer?.partOf ?? offer?.id;
};
