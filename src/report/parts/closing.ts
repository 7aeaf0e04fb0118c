import { CORE_HOURS } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { planCitations } from './citations.ts';

/** Who signs, by role; names are written by hand. */
export const signOff = (): readonly Block[] => [
	{
		kind: 'signatures',
		roles: ['Practice lead', 'PCN clinical director', 'ICB reviewer']
	}
];

/** What the words mean, which documents were used, and under which licence. */
export const closing = (input: PlanInput): readonly Block[] => [
	{
		kind: 'facts',
		facts: [
			{
				term: 'Core hours',
				value: `${CORE_HOURS.from} to ${CORE_HOURS.to}, Monday to Friday, except Good Friday, Christmas Day and bank holidays: ${String(CORE_HOURS.minutes)} minutes a day`
			},
			{ term: 'Met', value: 'Every criterion that decides is met; Partly never is' },
			{ term: 'Not known yet', value: 'A deciding question is open, or answered “don’t know yet”' },
			{
				term: 'Readiness',
				value: 'Our own yardstick over all choice questions; it decides nothing'
			}
		]
	},
	...sourceList(planCitations(input).lines)
];

/** The numbered list of sources, and their licence. */
export const sourceList = (lines: readonly string[]): readonly Block[] => [
	...(lines.length === 0 ? [] : [{ kind: 'list', items: lines } satisfies Block]),
	{
		kind: 'paragraph',
		text: 'Contains public sector information licensed under the Open Government Licence v3.0.'
	}
];
