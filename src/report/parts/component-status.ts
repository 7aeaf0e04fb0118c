import { askedIn } from '#questions';
import { COUNTS_WORDS, STATUS_WORDS, decides, type CriterionResult } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { planCitations, type Citations } from './citations.ts';
import { componentsChart } from './components-chart.ts';
import { answersRead, readInWords, wayInWords, type AskedById } from './decided-by.ts';

/** Every component with its criteria: status, the answers that decide it, the way to met, the source. */
export function componentStatus(input: PlanInput): readonly Block[] {
	const { components } = input.result;
	const { cite } = planCitations(input);
	const asked = askedIn(input.bank);
	const notices = components.flatMap(({ criteria }) =>
		criteria.flatMap((criterion) => criterion.notices)
	);
	return [
		{
			kind: 'paragraph',
			text: 'A component is met when every criterion that decides is met. Partly is not met; an open question makes a criterion not known yet, never met. The criteria marked “our reading” are no official wording and must be checked against the contract.'
		},
		...componentsChart(components),
		...components.flatMap(({ component, criteria, status }): readonly Block[] => [
			{ kind: 'heading', level: 2, text: `${component.title}: ${STATUS_WORDS[status]}` },
			...(component.unconfirmed === undefined
				? []
				: [{ kind: 'paragraph' as const, text: `Unconfirmed: ${component.unconfirmed}` }]),
			{
				kind: 'table',
				caption: `Criteria of ${component.title}`,
				columns: [
					{ title: 'Criterion', share: 30 },
					{ title: 'Status', share: 15 },
					{ title: 'Decided by', share: 28 },
					{ title: input.options.notes ? 'Evidence and source' : 'Source', share: 27 }
				],
				rows: criteria.map((criterion) => row(criterion, input, asked, cite))
			}
		]),
		...notices.map(({ title, says }): Block => ({
			kind: 'paragraph',
			text: `${title}. ${says}`,
			tone: 'notKnown'
		}))
	];
}

function row(
	result: CriterionResult,
	{ assessment, options }: PlanInput,
	asked: AskedById,
	cite: Citations['cite']
): readonly Cell[] {
	const { criterion, status } = result;
	const read = answersRead(result, asked, assessment.answers);
	const way = wayInWords(result, asked);
	const evidence = options.notes
		? read.map(({ answer }) => answer?.evidence.trim() ?? '').filter((text) => text !== '')
		: [];
	return [
		{ text: criterionInWords(result) },
		{ text: STATUS_WORDS[status], tone: status },
		{ text: [...read.map(readInWords), ...(way === '' ? [] : [`Way to met: ${way}`])].join('\n') },
		{
			text: [
				...evidence,
				...criterion.sources.map(cite),
				...(criterion.sourceText === undefined ? [] : [criterion.sourceText])
			].join('\n')
		}
	];
}

/** A criterion with how its wording stands and all that must be known of it. */
function criterionInWords({ criterion }: CriterionResult): string {
	const wording = criterion.wording === 'quoted' ? 'quoted in part' : 'our reading';
	const { id, title, counts, decidedBy, unconfirmed, reading } = criterion;
	return [
		`${id} ${title} (${wording}).`,
		...(decides(criterion) ? [] : [COUNTS_WORDS[counts]]),
		...(decidedBy === 'commissioner' ? ['The commissioner decides; the user reports it'] : []),
		...(unconfirmed === undefined ? [] : [`Unconfirmed: ${unconfirmed}`]),
		...(reading ? [`Local reading of ${reading.publisher}: ${reading.reason}`] : [])
	].join('\n');
}
