import type { IsoTime } from '#base';
import type { Difference, Merged, Side } from './merge.ts';
import type { Assessment } from './record.ts';

/**
 * The merged assessment with one side of a difference in it, as a fresh change of this device, so
 * that it wins wherever the copies are merged again. When an answer was given stays as it was.
 */
export function choose(
	{ assessment }: Pick<Merged, 'assessment'>,
	difference: Difference,
	side: Side,
	at: IsoTime,
	device: string
): Assessment {
	const { key } = difference;
	const stamp = { changedAt: at, device };
	const header = { headerChangedAt: at, headerDevice: device };
	switch (difference.kind) {
		case 'answer': {
			const chosen = { ...difference[side], ...stamp };
			return { ...assessment, answers: { ...assessment.answers, [key]: chosen } };
		}
		case 'plan': {
			const chosen = { ...difference[side], ...stamp };
			return { ...assessment, plan: { ...assessment.plan, [key]: chosen } };
		}
		case 'title':
			return { ...assessment, title: difference[side], ...header };
		case 'profile':
			return { ...assessment, profile: difference[side], ...header };
	}
}
