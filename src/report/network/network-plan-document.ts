import { CORE_HOURS } from '#scoring';
import type { Block, DocumentModel } from '../document.ts';
import { behindCover, partBlocks, type Part } from '../part.ts';
import { sourceList } from '../parts/closing.ts';
import { networkCitations } from './network-citations.ts';
import { contextOf, type NetworkContext } from './network-context.ts';
import { networkCover, networkFooter } from './network-cover.ts';
import type { NetworkReportInput } from './network-input.ts';
import { NETWORK_PARTS } from './network-parts.ts';

/** The access improvement plan of a network, made from the plans of its practices. */
export function networkPlanDocument(input: NetworkReportInput): DocumentModel {
	const context = contextOf(input);
	const { network, collation, options } = context;
	const parts: readonly Part<NetworkContext>[] = NETWORK_PARTS.filter(
		({ id }) => options.parts?.includes(id) ?? true
	);
	return {
		title: `Network access improvement plan: ${network.name}`,
		subject: `Modern General Practice Access: ${collation.scheme.title} over the member practices, common gaps and actions`,
		language: 'en-GB',
		date: new Date(input.date),
		cover: networkCover('Network access improvement plan', context, { withOwners: true }),
		footer: networkFooter(context),
		blocks: behindCover([
			...parts.flatMap((part) => partBlocks(part, context)),
			{ kind: 'heading', level: 1, text: 'Method and sources' },
			...method(context)
		])
	};
}

const method = (context: NetworkContext): readonly Block[] => [
	{
		kind: 'facts',
		facts: [
			{
				term: 'Where it comes from',
				value:
					'Each practice’s own answers and plan, as it handed them over. Status is worked out from the answers by the rules of the contract year; nobody typed it in'
			},
			{
				term: 'Met',
				value:
					'By a practice: every criterion that decides is met; Partly never is. By the network: every member practice meets it'
			},
			{
				term: 'Not known yet',
				value:
					'A deciding question is open or answered “don’t know yet”, or the practice’s file is missing'
			},
			...(context.practices.some(({ stated }) => stated)
				? [
						{
							term: 'Detail not shared',
							value:
								'A practice did not agree that its detail goes on: the status of each component stands as the network stated it, and nothing else is known'
						}
					]
				: []),
			{
				term: 'Core hours',
				value: `${CORE_HOURS.from} to ${CORE_HOURS.to}, Monday to Friday, except Good Friday, Christmas Day and bank holidays`
			},
			{ term: 'Order', value: 'Practices stand by name, never by how well they do' }
		]
	},
	...sourceList(networkCitations(context).lines)
];
