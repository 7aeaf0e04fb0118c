import { dateOf, longDate } from '#base';
import { STATUS_WORDS, componentInWords, judge, schemeOn, schemeTense } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/**
 * Beside a year that is past: what the rules in force on the document's date make of the same
 * answers. Nothing when the year is not past, or when no rules in force on that date are known.
 */
export function rulesToday({ result, assessment, date }: PlanInput): readonly Block[] {
	const today = dateOf(date);
	const inForce = schemeOn(today);
	if (schemeTense(result.scheme, today) !== 'past' || schemeTense(inForce, today) !== 'current')
		return [];
	return [
		{ kind: 'heading', level: 2, text: `In force today: ${inForce.title}` },
		{
			kind: 'paragraph',
			text: `${result.scheme.title} ended on ${longDate(result.scheme.to)}. By the rules of ${inForce.title}, the same answers give:`
		},
		{
			kind: 'list',
			items: judge(inForce, assessment.answers).components.map(
				(component) =>
					`${component.component.title}: ${STATUS_WORDS[component.status]}. ${componentInWords(component)}`
			)
		}
	];
}
