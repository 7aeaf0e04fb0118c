import { leafRules, type Criterion } from '#scoring';
import { nameOf } from '../parts/decided-by.ts';
import type { NetworkContext } from './network-context.ts';

/** The ids of the answers that a criterion reads, each once, in the order of its rule. */
export const questionsRead = ({ rule }: Criterion): readonly string[] => [
	...new Set(leafRules(rule).map(({ answer }) => answer))
];

/** The code of what is asked under an id; the id where no question of it is loaded. */
export function codeOf(id: string, { asked }: Pick<NetworkContext, 'asked'>): string {
	const found = asked.get(id);
	return found ? nameOf(found) : id;
}
