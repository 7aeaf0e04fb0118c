import { longDate } from '#base';
import type { Cover } from '../document.ts';
import type { NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';

/**
 * The cover of a network's document: who, by which rules, whose files, what was left out.
 * `withOwners` where owners of actions stand in it at all.
 */
export function networkCover(
	title: string,
	context: NetworkContext,
	{ withOwners = false }: { readonly withOwners?: boolean } = {}
): Cover {
	const { network, collation, practices, options, app } = context;
	const files = practices.filter(({ here }) => here).length;
	const stated = practices.filter((practice) => practice.stated).length;
	const leftOut = [
		...(options.hidden ? ['names of practices (aliases stand for them)'] : []),
		...(options.names || !withOwners ? [] : ['names of owners']),
		...(options.notes ? [] : ['notes'])
	].join('; ');
	return {
		title,
		subtitle: network.name,
		stamp: network.example ? 'Example: made up' : options.draft ? 'Draft' : 'Final',
		facts: [
			{ term: 'PCN code', value: network.code || 'Not given' },
			{ term: 'Integrated care board', value: network.icb || 'Not given' },
			{
				term: 'Member practices',
				value: `${String(practices.length)}; files of ${String(files)} have come${stated === 0 ? '' : `; of ${String(stated)} only the status was stated`}`
			},
			{ term: 'Judged by', value: collation.scheme.title },
			{ term: 'Date', value: longDate(dayOf(context)) },
			{ term: 'Made with', value: `Access Ready ${app}` },
			...(leftOut === '' ? [] : [{ term: 'Left out', value: leftOut }])
		],
		notice:
			'Made by the network from its practices’ own answers. Access Ready is not an official NHS product, and no NHS organisation has approved this document. A help for improvement, not performance management: practices stand in the order of the alphabet, never by how well they do.'
	};
}

/** What stands at the foot of every page of a network's document. */
export const networkFooter = (context: NetworkContext): string =>
	`${context.network.name} · ${context.options.draft ? 'Draft' : 'Final'} · ${longDate(dayOf(context))}`;
