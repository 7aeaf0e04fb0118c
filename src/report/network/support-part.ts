import { offerStateInWords, offers } from '#plan';
import type { Block, Cell } from '../document.ts';
import { askedForFacts } from '../parts/support.ts';
import { numbered } from '../parts/plan-order.ts';
import type { NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';
import { planOfPractice } from './practice-plan.ts';

/** The offers that practices want for actions of their plans, and what they have asked for so far. */
export function supportPart(context: NetworkContext): readonly Block[] {
	const wanted = wantedRows(context);
	const asked = context.practices.flatMap(({ name, here }) => {
		const facts = here ? askedForFacts(context.asked, here.assessment.answers) : [];
		return facts.length === 0
			? []
			: [[{ text: name }, { text: facts.map(({ term, value }) => `${term} ${value}`).join('\n') }]];
	});
	return [
		...(wanted.length === 0
			? []
			: [
					{
						kind: 'table',
						caption: 'Support wanted for actions of the practices’ plans',
						columns: [
							{ title: 'Offer', share: 38 },
							{ title: 'Wanted by, for actions', share: 34 },
							{ title: 'State on the date of this plan', share: 28 }
						],
						rows: wanted
					} satisfies Block
				]),
		...(asked.length === 0
			? []
			: [
					{ kind: 'heading', level: 2, text: 'Asked for so far' } satisfies Block,
					{
						kind: 'table',
						caption: 'What the practices asked for, as they answered',
						columns: [
							{ title: 'Practice', share: 26 },
							{ title: 'Question and answer', share: 74 }
						],
						rows: asked
					} satisfies Block
				])
	];
}

function wantedRows(context: NetworkContext): readonly (readonly Cell[])[] {
	const plans = context.practices.map((practice) => ({
		name: practice.name,
		chosen: numbered(planOfPractice(practice, context) ?? [])
	}));
	return offers.flatMap((offer) => {
		const by = plans.flatMap(({ name, chosen }) => {
			const numbers = chosen
				.filter(({ action }) => action.support.some(({ id }) => id === offer.id))
				.map(({ number }) => String(number));
			return numbers.length === 0 ? [] : [`${name}: ${numbers.join(', ')}`];
		});
		return by.length === 0
			? []
			: [
					[
						{ text: offer.title },
						{ text: by.join('\n') },
						{ text: offerStateInWords(offer, dayOf(context)) }
					]
				];
	});
}
