import { sharedActions } from '#collation';
import { citationsOf, type Citations } from '../parts/citations.ts';
import type { NetworkContext } from './network-context.ts';

/** The sources of a network plan's criteria and of the actions worth doing once, by number. */
export const networkCitations = ({ bank, collation }: NetworkContext): Citations =>
	citationsOf(
		[
			...collation.scheme.components.flatMap(({ criteria }) => criteria),
			...sharedActions(bank, collation).map(({ question }) => question)
		].flatMap(({ sources }) => sources)
	);
