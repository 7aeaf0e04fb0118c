import { questionsOf, sources, type SourceId } from '#questions';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-document.ts';

/** Who signs, by role; names are written by hand. */
export const signOff = (): readonly Block[] => [
	{ kind: 'heading', level: 1, text: 'Sign-off' },
	{
		kind: 'signatures',
		roles: ['Practice lead', 'PCN clinical director', 'ICB reviewer']
	}
];

/** What the words mean, which documents were used, and under which licence. */
export const closing = (input: PlanInput): readonly Block[] => [
	{ kind: 'heading', level: 1, text: 'Definitions and sources' },
	{
		kind: 'facts',
		facts: [
			{
				term: 'Core hours',
				value:
					'08:00 to 18:30, Monday to Friday, except Good Friday, Christmas Day and bank holidays: 630 minutes a day'
			},
			{ term: 'Met', value: 'Every payment criterion is answered Yes' },
			{ term: 'Not known yet', value: 'A deciding question is open, or answered “don’t know yet”' },
			{
				term: 'Readiness',
				value: 'Our own yardstick over all choice questions; it decides nothing'
			}
		]
	},
	{
		kind: 'list',
		items: usedSources(input).map((id) => {
			const source = sources[id];
			return `${source.publisher}: ${source.title}${'date' in source ? `, ${source.date}` : ''}`;
		})
	},
	{
		kind: 'paragraph',
		text: 'Contains public sector information licensed under the Open Government Licence v3.0.'
	}
];

/** The sources of the questions and criteria in this document, in the order of the list. */
function usedSources({ bank, result }: PlanInput): readonly SourceId[] {
	const used = new Set<SourceId>([
		...questionsOf(bank).flatMap((question) => question.sources.map(({ source }) => source)),
		...result.components.flatMap(({ criteria }) =>
			criteria.flatMap(({ criterion }) => criterion.sources.map(({ source }) => source))
		)
	]);
	return (Object.keys(sources) as SourceId[]).filter((id) => used.has(id));
}
