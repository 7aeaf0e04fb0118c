import { answerInWords, isAnswered, type Assessment } from '#assessments';
import { dateOf } from '#base';
import { CASE_PARTS, CASE_PART_WORDS, caseFor, offerStateInWords, offers, type Offer } from '#plan';
import { askedIn, isAskedBy } from '#questions';
import type { Block, Cell, Fact } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import type { AskedById } from './decided-by.ts';
import { numbered } from './plan-order.ts';

/** The question about what was asked for so far; its follow-ups hold problem, solution, cost and proof. */
const REQUESTED = 'support.requested';

/** The offers wanted for actions, what was asked for so far, and the cases the user wrote. */
export function support(input: PlanInput): readonly Block[] {
	const wanted = wantedRows(input);
	const asked = askedForFacts(askedIn(input.bank), input.assessment.answers);
	return [
		...(wanted.length === 0
			? []
			: [
					{
						kind: 'table',
						caption: 'Support wanted for actions of this plan',
						columns: [
							{ title: 'Offer', share: 44 },
							{ title: 'For action', share: 20 },
							{ title: 'State on the date of this plan', share: 36 }
						],
						rows: wanted
					} satisfies Block
				]),
		...(asked.length === 0
			? []
			: [
					{ kind: 'heading', level: 2, text: 'Asked for so far' } satisfies Block,
					{ kind: 'facts', facts: asked } satisfies Block
				]),
		...offers.flatMap((offer) => caseOf(offer, input))
	];
}

function wantedRows({ actions, date }: PlanInput): readonly (readonly Cell[])[] {
	const chosen = numbered(actions);
	return offers.flatMap((offer) => {
		const numbers = chosen
			.filter(({ action }) => action.support.some(({ id }) => id === offer.id))
			.map(({ number }) => String(number));
		return numbers.length === 0
			? []
			: [
					[
						{ text: offer.title },
						{ text: numbers.join(', ') },
						{ text: offerStateInWords(offer, dateOf(date)) }
					]
				];
	});
}

/** What was asked for so far, with problem, solution, cost and proof as answered. */
export const askedForFacts = (asked: AskedById, answers: Assessment['answers']): readonly Fact[] =>
	[...asked.values()].flatMap(({ asked: own }) =>
		isAskedBy(own.id, REQUESTED) && isAnswered(answers[own.id])
			? [{ term: own.title, value: answerInWords(own, answers[own.id]) }]
			: []
	);

/** Only what the user wrote: suggestions are for the sheet of the case, where they can be read over. */
function caseOf(offer: Offer, { bank, actions, assessment, date }: PlanInput): readonly Block[] {
	const { parts, criteria } = caseFor(offer, { bank, actions, assessment, today: dateOf(date) });
	const own = CASE_PARTS.flatMap((part): readonly Fact[] => {
		const text = parts.find((found) => found.part === part)?.own?.trim() ?? '';
		return text === '' ? [] : [{ term: CASE_PART_WORDS[part], value: text }];
	});
	if (own.length === 0 && criteria.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: `Case: ${offer.title}` },
		{
			kind: 'facts',
			facts: [
				{ term: 'State', value: offerStateInWords(offer, dateOf(date)) },
				...own,
				...(criteria.length === 0
					? []
					: [{ term: 'Criteria of need', value: criteria.map(({ title }) => title).join('; ') }])
			]
		}
	];
}
