import { sharedActions } from '#collation';
import { offerState } from '#plan';
import type { Block } from '../document.ts';
import { networkCitations } from './network-citations.ts';
import { namesOf, type NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';

/** Open actions that at least two practices have, each worth doing once for all. */
export function sharedActionsPart(context: NetworkContext): readonly Block[] {
	const shared = sharedActions(context.bank, context.collation);
	if (shared.length === 0) return [];
	const { numbers } = networkCitations(context);
	const today = dayOf(context);
	return [
		{
			kind: 'paragraph',
			text: 'Each of these is open in at least two practices. One piece of work, one request to the ICB or one training day may serve them all; who leads it is for the network to agree. The numbers name the sources at the end.'
		},
		{
			kind: 'table',
			caption: 'Actions worth doing once for all',
			columns: [
				{ title: 'Action', share: 42 },
				{ title: 'Open in', share: 12 },
				{ title: 'Practices', share: 24 },
				{ title: 'Could ask the ICB for', share: 22 }
			],
			rows: shared.map(({ question, what, count, practices, offers }) => [
				{ text: `${question.code}: ${what} ${numbers(question.sources)}` },
				{ text: String(count) },
				{
					text: namesOf(
						practices.map(({ member }) => member),
						context
					)
				},
				{
					text: offers
						.filter((offer) => offerState(offer, today) !== 'ended')
						.map(({ title }) => title)
						.join('; ')
				}
			])
		}
	];
}
