import type { Answer, Assessment } from '#assessments';
import type { IsoDate } from '#base';
import type { Bank } from '#questions';
import { gapActions, type Action, type GapAction } from './action.ts';
import { CASE_PARTS, caseAnswerId, type CasePart } from './case-parts.ts';
import { suggest } from './case-suggestions.ts';
import type { NeedCriterion, Offer } from './offers/offer.ts';

/** One part of a case. */
export interface CaseText {
	readonly part: CasePart;
	readonly suggestion: string;
	/** The user's own text, which may be empty; absent while the suggestion stands. */
	readonly own: string | undefined;
	/** The text in force. */
	readonly text: string;
	/** The text in force without what only tells the user what to write; it may be empty. */
	readonly said: string;
	/** True while the text in force is empty or only tells what to write. */
	readonly toWrite: boolean;
}

/** The case for one offer, filled from the answers. */
export interface SupportCase {
	readonly offer: Offer;
	/** The gaps of this practice that the offer answers, also those hidden or merged into others. */
	readonly gaps: readonly GapAction[];
	readonly parts: readonly CaseText[];
	/** The criteria of need that the user ticked, in the order of the offer. */
	readonly criteria: readonly NeedCriterion[];
}

/** What a case is made from. */
export interface CaseInput {
	readonly bank: Bank;
	/** Every action of the plan, in order. */
	readonly actions: readonly Action[];
	readonly assessment: Assessment;
	/** The day the case is made. */
	readonly today: IsoDate;
}

/** The one-sheet case for an offer: a suggestion for each part, with the user's own text before it. */
export function caseFor(offer: Offer, input: CaseInput): SupportCase {
	const { actions, assessment, bank, today } = input;
	const { answers } = assessment;
	const gaps = gapActions(actions).filter(({ id }) => offer.answers.includes(id));
	const steps = actions.filter(
		(action) =>
			(action.kind !== 'closed' && action.support.includes(offer)) ||
			gapActions([action]).some((gap) => gaps.includes(gap))
	);
	const parts = CASE_PARTS.map((part): CaseText => {
		const written = textOf(answers[`support.requested.${part}`])?.trim() ?? '';
		const suggestion = suggest(part, { offer, gaps, steps, written, assessment, bank, today });
		const own = textOf(answers[caseAnswerId(offer.id, part)]);
		return {
			part,
			suggestion: suggestion.text,
			own,
			text: own ?? suggestion.text,
			said: own ?? suggestion.said,
			toWrite: own === undefined ? suggestion.toWrite : own.trim() === ''
		};
	});
	const ticked = answers[caseAnswerId(offer.id, 'criteria')]?.value;
	const chosen = ticked?.kind === 'several' ? ticked.chosen : [];
	const criteria = (offer.criteria ?? []).filter(({ id }) => chosen.includes(id));
	return { offer, gaps, parts, criteria };
}

const textOf = (answer: Answer | undefined): string | undefined =>
	answer?.value?.kind === 'text' ? answer.value.text : undefined;
