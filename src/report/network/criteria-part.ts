import { STATUS_WORDS } from '#scoring';
import type { Block } from '../document.ts';
import { blockers } from './blockers.ts';
import { criteriaLegend, criteriaTables } from './criteria-tables.ts';
import { networkCitations } from './network-citations.ts';
import type { NetworkContext } from './network-context.ts';

/** Every component: its criteria in full, practices against them, and the shortest way to met. */
export function criteriaPart(context: NetworkContext): readonly Block[] {
	const { cite } = networkCitations(context);
	return context.collation.components.flatMap((found): readonly Block[] => [
		{
			kind: 'heading',
			level: 2,
			text: `${found.component.title}: ${STATUS_WORDS[found.status]}`
		},
		...(found.component.unconfirmed === undefined
			? []
			: [
					{
						kind: 'paragraph',
						text: `Unconfirmed: ${found.component.unconfirmed}`
					} satisfies Block
				]),
		criteriaLegend(found.component, context, cite),
		...criteriaTables(found.component, context),
		...blockers(found, context)
	]);
}
