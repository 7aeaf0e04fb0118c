import { isAnswered } from '#assessments';
import { dateOf, longDate, type IsoDate } from '#base';
import { decides, type Component, type Criterion } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { Citations } from '../parts/citations.ts';
import { criterionCells } from '../parts/declaration-frame.ts';
import type { NetworkContext } from './network-context.ts';
import type { Practice } from './practices.ts';
import { questionsRead } from './questions-read.ts';
import { criterionCell, statusTables } from './status-tables.ts';

/** The criteria of a component in full, each with how many practices meet it. */
export const criteriaLegend = (
	{ title, criteria }: Component,
	{ practices }: NetworkContext,
	cite: Citations['cite']
): Block => ({
	kind: 'table',
	caption: `What ${title} asks of every practice`,
	columns: [
		{ title: 'Criterion', share: 62 },
		{ title: 'Wording', share: 16 },
		{ title: 'Met by', share: 22 }
	],
	rows: criteria.map((criterion) => {
		const met = practices.filter(({ row }) => row.criteria[criterion.id] === 'met').length;
		return [
			...criterionCells(criterion, cite),
			{ text: `${String(met)} of ${String(practices.length)} practices` }
		];
	})
});

/** Practices against the criteria of a component, by their ids. */
export const criteriaTables = (
	{ title, criteria }: Component,
	context: NetworkContext
): readonly Block[] =>
	statusTables(
		criteria.map(({ id }) => ({
			title: id,
			cell: (practice) => criterionCell(practice, practice.row.criteria[id])
		})),
		context,
		{ caption: captionOf(title), files: 'old' }
	);

/** The same for the criteria that decide, each with the day of the latest answer behind it. */
export const datedCriteriaTables = (
	{ title, criteria }: Component,
	context: NetworkContext
): readonly Block[] =>
	statusTables(
		criteria.filter(decides).map((criterion) => ({
			title: criterion.id,
			cell: (practice) => datedCell(criterion, practice)
		})),
		context,
		{ caption: captionOf(title), files: 'all' }
	);

const captionOf = (title: string): string => `Which practice meets which criterion of ${title}`;

function datedCell(criterion: Criterion, practice: Practice): Cell {
	const cell = criterionCell(practice, practice.row.criteria[criterion.id]);
	const day = lastAnswered(criterion, practice);
	return day === undefined ? cell : { ...cell, text: `${cell.text}\n${longDate(day)}` };
}

/** The day of the latest answer that a criterion reads; none when nothing is answered. */
export const lastAnswered = (criterion: Criterion, { here }: Practice): IsoDate | undefined =>
	questionsRead(criterion)
		.flatMap((id) => {
			const answer = here?.assessment.answers[id];
			return answer && isAnswered(answer) ? [dateOf(new Date(answer.answeredAt))] : [];
		})
		.toSorted()
		.at(-1);
