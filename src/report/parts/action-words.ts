import { ACTION_STATUS_WORDS, EFFORT_WORDS, IMPACT_WORDS, answerInWords } from '#assessments';
import { longDate, type IsoDate } from '#base';
import { dueOf, isOpen, offerState, offerStateInWords, type Action } from '#plan';

/** What to do; an own action whose wording was never typed says so. */
export const whatOf = ({ what }: Pick<Action, 'what'>): string =>
	what.trim() === '' ? 'No wording yet' : what;

/** Who does it. Without names the suggested role stands where the user typed an owner. */
export function ownerInWords(
	{ owner = '', suggestedOwner }: Pick<Action, 'owner' | 'suggestedOwner'>,
	names: boolean
): string {
	if (owner.trim() === '')
		return suggestedOwner === '' ? 'Not named yet' : `${suggestedOwner} (suggested)`;
	if (names) return owner;
	return suggestedOwner === ''
		? 'Named in the practice’s own copy'
		: `${suggestedOwner} (role; named in the practice’s own copy)`;
}

/** When it starts, is due and was done, its status and how it was judged; one line each. */
export function timesInWords(action: Action, today: IsoDate): readonly string[] {
	const { start, priority, effort, impact, status, doneOn } = action;
	const judged = [
		...(priority === undefined ? [] : [`P${String(priority)}`]),
		...(effort === undefined ? [] : [`effort ${EFFORT_WORDS[effort]}`]),
		...(impact === undefined ? [] : [`impact ${IMPACT_WORDS[impact]}`])
	];
	return [
		...(start === undefined ? [] : [`Start ${longDate(start)}`]),
		dueInWords(action, today),
		status === 'done' && doneOn !== undefined
			? `Done on ${longDate(doneOn)}`
			: ACTION_STATUS_WORDS[status],
		...(judged.length === 0 ? [] : [judged.join(', ')])
	];
}

/** The day it is due, whether that is only suggested, and whether it is past while the action is open. */
export function dueInWords(action: Action, today: IsoDate): string {
	const due = dueOf(action);
	if (due === undefined) return 'No due date';
	const remarks = [
		...(action.due === undefined ? ['suggested'] : []),
		...(due < today && isOpen(action) ? ['past'] : [])
	];
	return `Due ${longDate(due)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

/** Why it is in the plan, in sentences: the answer, and what it blocks or which duty it is. */
export function reasonOf(action: Action, today: IsoDate): string {
	const { question, answer, kind, tier, criteria } = action;
	const blocks =
		tier === 'blocking'
			? `Blocks ${criteria.map(({ id }) => id).join(', ')}.`
			: question?.duty
				? `Contract duty ${question.duty.since <= today ? 'since' : 'from'} ${longDate(question.duty.since)}.`
				: '';
	if (!question) return ['The practice’s own action.', blocks].filter(Boolean).join(' ');
	const said =
		kind === 'unknown'
			? `${question.code}: Not known yet.`
			: kind === 'closed'
				? `${question.code} is now: ${answerInWords(question, answer)}; the gap is closed.`
				: `${question.code}: ${answerInWords(question, answer)}.`;
	return [said, blocks].filter(Boolean).join(' ');
}

/** The support that is wanted; where none is, the offers that are still to be had. */
export function supportInWords(
	{ support, offers }: Pick<Action, 'support' | 'offers'>,
	today: IsoDate
): readonly string[] {
	if (support.length === 0)
		return offers
			.filter((offer) => offerState(offer, today) !== 'ended')
			.map(({ title }) => `Could ask the ICB for: ${title}`);
	return support.map((offer) =>
		offerState(offer, today) === 'ended'
			? `Support wanted: ${offer.title} (${offerStateInWords(offer, today)})`
			: `Support wanted: ${offer.title}`
	);
}
