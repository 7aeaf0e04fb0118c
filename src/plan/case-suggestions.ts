import { answerInWords, type Assessment } from '#assessments';
import { longDate, type IsoDate } from '#base';
import { sources, type Bank, type SourceRef } from '#questions';
import { dueOf, type Action } from './actions.ts';
import { knownFigures } from './case-figures.ts';
import type { CasePart } from './case-parts.ts';
import type { Offer } from './offers/offer.ts';

/** What the suggestions of a case are made from. */
export interface Given {
	readonly offer: Offer;
	/** The gaps that the offer answers. */
	readonly gaps: readonly Action[];
	/** What the user wrote of this part when asked about help in general; empty when nothing. */
	readonly written: string;
	readonly assessment: Assessment;
	readonly bank: Bank;
	readonly today: IsoDate;
}

interface Said {
	/** What the answers say, one line each; nothing is invented where they say nothing. */
	readonly lines: readonly string[];
	/** What to write where neither the answers nor the user say anything. */
	readonly otherwise: string;
	/** Said in any case, below. */
	readonly below?: readonly string[];
}

/** A part as suggested. */
export interface Suggestion {
	readonly text: string;
	/** The same without what only tells the user what to write; it may be empty. */
	readonly said: string;
	/** True when the part has nothing of its own to say yet. */
	readonly toWrite: boolean;
}

/** The suggested text of a part: what the user wrote, what the answers say, or what to write. */
export function suggest(part: CasePart, given: Given): Suggestion {
	const { lines, otherwise, below = [] } = PARTS[part](given);
	const own = [...(given.written === '' ? [] : [given.written]), ...lines];
	const toWrite = own.length === 0;
	return {
		text: [...(toWrite ? [otherwise] : own), ...below].join('\n'),
		said: [...own, ...below].join('\n'),
		toWrite
	};
}

/** About how many characters the lines of a part may take on the sheet; one always stands. */
const ROOM = { problem: 380, solution: 230, proof: 240, milestones: 230 } as const;
const LONGEST_QUOTE = 120;

const PARTS: Readonly<Record<CasePart, (given: Given) => Said>> = {
	problem: ({ gaps, assessment, bank }) => {
		const figures = knownFigures(bank, assessment);
		return {
			lines: capped(gaps.map(gapInWords), ROOM.problem, 'gap'),
			otherwise:
				'None of your answers shows a gap that this offer is meant for. Write what is wrong, since when, whom it touches and what happens if nothing changes; facts and figures help most.',
			below: figures === '' ? [] : [figures]
		};
	},
	solution: ({ offer, gaps, today }) => ({
		lines: capped(
			promised(gaps).map(({ what }) => `• ${what}.`),
			ROOM.solution,
			'action'
		),
		otherwise: 'Write what you would change, with whose help and for how long.',
		below: [request(offer, today)]
	}),
	cost: ({ offer: { amount }, written }) => ({
		lines: amount ? [`${amount.says} (${placeInWords(amount.source)})`] : [],
		otherwise: 'To be worked out: money or staff time, and how you arrived at it.',
		...(amount?.forEngland &&
			written === '' && { below: ['To be worked out: what it comes to here.'] })
	}),
	proof: ({ gaps }) => ({
		lines: capped(promised(gaps).map(proofInWords), ROOM.proof, 'measure'),
		otherwise:
			'Write one figure you have today, what it should become, and when you will look at it again.'
	}),
	milestones: ({ gaps, today }) => {
		const steps = promised(gaps).toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
		const last = steps.at(-1);
		const lines = steps.map((step) => stepInWords(step, today));
		return {
			lines: last ? [...capped(lines, ROOM.milestones, 'step'), exit(last, today)] : [],
			otherwise:
				'Write two or three steps with their dates, and the day from which the practice goes on without support.'
		};
	}
};

/** What the practice can promise: its plan, or what could be in it; nothing it has stopped. */
function promised(gaps: readonly Action[]): readonly Action[] {
	const active = gaps.filter(({ status }) => status !== 'stopped');
	const chosen = active.filter((action) => action.chosen);
	return chosen.length > 0 ? chosen : active;
}

function gapInWords({ question, answer }: Action): string {
	const note = shortened(answer.note.trim());
	const said = `• ${question.title} ${shortened(answerInWords(question, answer))}.`;
	return note === '' ? said : `${said} ${note}`;
}

/** A Yes or No is no measurement: today's value is said only where a figure stands. */
function proofInWords({ question, answer, target }: Action): string {
	const today =
		answer.value?.kind === 'numbers'
			? shortened(answerInWords(question, answer))
			: 'not measured yet';
	return `• ${question.action.measure}. Today: ${today}. Target: ${target ?? 'to be agreed'}.`;
}

function stepInWords(action: Action, today: IsoDate): string {
	const due = dueOf(action);
	const state = action.status === 'done' ? ' (done)' : due < today ? ' (past)' : '';
	return `• ${longDate(due)}${state}: ${action.what}.`;
}

const exit = (last: Action, today: IsoDate): string =>
	dueOf(last) < today
		? '• Still to be set: new dates, and the day from which the practice goes on without support.'
		: `• From ${longDate(dueOf(last))}, when the last of these is due, the practice goes on without support.`;

const request = ({ title, until }: Offer, today: IsoDate): string =>
	until !== undefined && until < today
		? `• We ask the ICB for help of the kind of “${title}”, which ended nationally on ${longDate(until)}.`
		: `• We ask the ICB for: ${title}.`;

/** The first lines that fit, at least one, and how many are left out. */
function capped(lines: readonly string[], room: number, noun: string): readonly string[] {
	let length = 0;
	const fits = lines.filter((line, index) => {
		length += line.length;
		return index === 0 || length <= room;
	});
	const more = lines.length - fits.length;
	return more === 0
		? fits
		: [...fits, `… and ${String(more)} more ${noun}${more === 1 ? '' : 's'}: see the plan.`];
}

const shortened = (text: string): string =>
	text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`;

const placeInWords = ({ source, at }: SourceRef): string => {
	const { publisher, title } = sources[source];
	return `${publisher}, ${title}, ${at}`;
};
