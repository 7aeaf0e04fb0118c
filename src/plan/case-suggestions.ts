import { answerInWords, type Assessment } from '#assessments';
import { longDate, type IsoDate } from '#base';
import { sources, type Bank, type SourceRef } from '#questions';
import type { Action, GapAction } from './action.ts';
import { knownFigures } from './case-figures.ts';
import { asWritten, capped, shortened } from './case-lines.ts';
import type { CasePart } from './case-parts.ts';
import { milestones, promised, proofInWords } from './case-steps.ts';
import type { Offer } from './offers/offer.ts';

/** What the suggestions of a case are made from. */
export interface Given {
	readonly offer: Offer;
	/** The gaps that the offer answers. */
	readonly gaps: readonly GapAction[];
	/** The actions of the plan that close those gaps, and others that the offer is wanted for. */
	readonly steps: readonly Action[];
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
	solution: ({ offer, steps, today }) => ({
		lines: capped(
			promised(steps).map(({ what }) => `• ${asWritten(what)}.`),
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
	proof: ({ steps }) => ({
		lines: capped(promised(steps).flatMap(proofInWords), ROOM.proof, 'measure'),
		otherwise:
			'Write one figure you have today, what it should become, and when you will look at it again.'
	}),
	milestones: ({ steps, today }) => {
		const { lines, exit } = milestones(promised(steps), today);
		return {
			lines: lines.length === 0 ? [] : [...capped(lines, ROOM.milestones, 'step'), exit],
			otherwise:
				'Write two or three steps with their dates, and the day from which the practice goes on without support.'
		};
	}
};

function gapInWords({ question, answer }: GapAction): string {
	const note = shortened(answer.note.trim());
	const said = `• ${question.title} ${shortened(answerInWords(question, answer))}.`;
	return note === '' ? said : `${said} ${note}`;
}

const request = ({ title, until }: Offer, today: IsoDate): string =>
	until !== undefined && until < today
		? `• We ask the ICB for help of the kind of “${title}”, which ended nationally on ${longDate(until)}.`
		: `• We ask the ICB for: ${title}.`;

const placeInWords = ({ source, at }: SourceRef): string => {
	const { publisher, title } = sources[source];
	return `${publisher}, ${title}, ${at}`;
};
