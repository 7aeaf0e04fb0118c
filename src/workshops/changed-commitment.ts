import type { IsoTime } from '#base';
import type { Commitment } from './workshop.ts';

const WORDED = ['what', 'who', 'due', 'section'] as const;

/**
 * A commitment after a change; a part that is undefined is taken out. Worded anew it is made anew, so
 * that it takes the place of the old one in a plan; who else makes it changes nothing for the others.
 */
export function changedCommitment(
	before: Commitment,
	part: Partial<Omit<Commitment, 'id' | 'at'>>,
	at: IsoTime
): Commitment {
	const { due, section, ...rest } = { ...before, ...part };
	const after = {
		...rest,
		...(due !== undefined && { due }),
		...(section !== undefined && { section })
	};
	return WORDED.every((field) => before[field] === after[field]) ? after : { ...after, at };
}
