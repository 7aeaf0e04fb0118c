import { answerInWords } from '#assessments';
import { askedIn, type Asked, type Question } from '#questions';
import {
	COUNTS_WORDS,
	STATUS_WORDS,
	changeInWords,
	leavesOf,
	type CriterionResult
} from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { citer } from './citations.ts';

/** Every component with its criteria: status, the answers that decide it, the way to met, the source. */
export function componentStatus(input: PlanInput): readonly Block[] {
	const { result } = input;
	const cite = citer(input);
	const asked = askedIn(input.bank);
	const notices = result.components.flatMap(({ criteria }) =>
		criteria.flatMap((criterion) => criterion.notices)
	);
	return [
		{ kind: 'heading', level: 1, text: `${result.scheme.title}: component status`, newPage: true },
		{
			kind: 'paragraph',
			text: 'A component is met when every criterion that decides is met. Partly is not met; an open question makes a criterion not known yet, never met. The criteria marked “our reading” are no official wording and must be checked against the contract.'
		},
		...result.components.flatMap(({ component, criteria, status }): readonly Block[] => [
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
					{ title: 'Evidence and source', share: 27 }
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
	{ criterion, status, trace, way = [] }: CriterionResult,
	{ assessment }: PlanInput,
	asked: ReturnType<typeof askedIn>,
	cite: ReturnType<typeof citer>
): readonly Cell[] {
	// Several leaves may read one answer; on paper it stands once.
	const read = new Set(leavesOf(trace).map(({ rule }) => rule.answer));
	const leaves = [...read].flatMap((id) => asked.get(id) ?? []);
	const decided = leaves.map(
		(found) => `${nameOf(found)}: ${answerInWords(found.asked, assessment.answers[found.asked.id])}`
	);
	const changes = way.flatMap((change) => {
		const found = asked.get(change.question);
		return found ? [`${nameOf(found)} to ${changeInWords(change, found.asked)}`] : [];
	});
	const evidence = leaves
		.map(({ asked: { id } }) => assessment.answers[id]?.evidence.trim() ?? '')
		.filter((text) => text !== '');
	const wording = criterion.wording === 'quoted' ? 'quoted in part' : 'our reading';
	const remarks = [
		COUNTS_WORDS[criterion.counts],
		criterion.decidedBy === 'commissioner' ? 'The commissioner decides; the user reports it' : '',
		criterion.unconfirmed === undefined ? '' : `Unconfirmed: ${criterion.unconfirmed}`,
		criterion.reading
			? `Local reading of ${criterion.reading.publisher}: ${criterion.reading.reason}`
			: ''
	].filter((remark) => remark !== '');
	return [
		{ text: [`${criterion.id} ${criterion.title} (${wording}).`, ...remarks].join('\n') },
		{ text: STATUS_WORDS[status], tone: status },
		{
			text: [...decided, ...(changes.length > 0 ? [`Way to met: ${changes.join(', ')}`] : [])].join(
				'\n'
			)
		},
		{ text: [...evidence, ...criterion.sources.map(cite)].join('\n') }
	];
}

/** A question by its code; a follow-up with its own words too. */
const nameOf = ({ asked, question }: { readonly asked: Asked; readonly question: Question }) =>
	asked.id === question.id ? question.code : `${question.code}, ${asked.title}`;
