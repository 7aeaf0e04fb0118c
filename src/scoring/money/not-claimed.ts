import type { Assessment } from '#assessments';
import type { Scheme } from '../scheme.ts';
import { caip202425 } from '../schemes/caip-2024-25.ts';

/**
 * The components, by id, that the PCN has chosen not to claim. The question names those of 2024/25,
 * so for every other scheme there are none.
 */
export function notClaimed(
	{ id }: Pick<Scheme, 'id'>,
	answers: Assessment['answers']
): ReadonlySet<string> {
	const value = answers['network.declared.not-claimed']?.value;
	return new Set(id === caip202425.id && value?.kind === 'several' ? value.chosen : []);
}
