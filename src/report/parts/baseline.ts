import { readiness } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** Readiness by section, with the same figures in words. */
export function baseline({ bank, assessment }: PlanInput): readonly Block[] {
	const bars = bank.sections.flatMap(({ title, questions }) => {
		const { points, outOf, open, share } = readiness(questions, assessment.answers);
		if (outOf + open === 0) return [];
		const stillOpen = open > 0 ? `, ${String(open)} open` : '';
		return [
			share === undefined
				? { label: title, says: `Not known yet${stillOpen}` }
				: {
						label: title,
						value: share,
						says: `${String(Math.round(share * 100))}% (${String(points)} of ${String(outOf)}${stillOpen})`
					}
		];
	});
	return [
		{ kind: 'heading', level: 1, text: 'Baseline by section' },
		{
			kind: 'paragraph',
			text: 'Readiness is our own yardstick and no part of any payment: Yes counts 1, Partly a half, No nothing. What does not apply, and what is open or not known yet, is left out.'
		},
		{ kind: 'bars', caption: 'Readiness by section', bars }
	];
}
