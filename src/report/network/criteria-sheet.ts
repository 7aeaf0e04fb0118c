import { answerInWords } from '#assessments';
import { STATUS_WORDS, decides, type Component, type Criterion } from '#scoring';
import { date, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { lastAnswered } from './criteria-tables.ts';
import { evidenceOf, NO_EVIDENCE } from './network-evidence.ts';
import type { NetworkContext } from './network-context.ts';
import { madeOn, withoutFile, type Practice } from './practices.ts';
import { codeOf, questionsRead } from './questions-read.ts';

interface Row {
	readonly component: Component;
	readonly criterion: Criterion;
	readonly practice: Practice;
}

/** One row a practice and criterion, with the answers and the references behind its status. */
export const criteriaSheet = (context: NetworkContext): Sheet =>
	sheetOf<Row>(
		'Criteria',
		[
			text('Practice', 32, ({ practice }) => practice.name),
			text('ODS code', 10, ({ practice }) =>
				context.options.hidden ? undefined : practice.row.member.ods
			),
			text('Component', 32, ({ component }) => component.title),
			text('Criterion', 10, ({ criterion }) => criterion.id),
			text('Title', 60, ({ criterion }) => criterion.title),
			text('Decides', 10, ({ criterion }) => (decides(criterion) ? 'Yes' : 'No')),
			text('Status', 16, ({ criterion, practice }) =>
				practice.here
					? STATUS_WORDS[practice.row.criteria[criterion.id] ?? 'notKnown']
					: withoutFile(practice)
			),
			text('Decided by', 40, (row) => answersOf(row, context)),
			date('Answered on', ({ criterion, practice }) => lastAnswered(criterion, practice)),
			text('Evidence', 40, (row) => referencesOf(row, context)),
			date('File of', ({ practice }) => madeOn(practice))
		],
		context.collation.scheme.components.flatMap((component) =>
			component.criteria.flatMap((criterion) =>
				context.practices.map((practice) => ({ component, criterion, practice }))
			)
		)
	);

const answersOf = ({ criterion, practice: { here } }: Row, context: NetworkContext) =>
	here &&
	questionsRead(criterion)
		.map((id) => {
			const asked = context.asked.get(id)?.asked;
			const said = asked ? answerInWords(asked, here.assessment.answers[id]) : 'not loaded';
			return `${codeOf(id, context)}: ${said}`;
		})
		.join('\n');

/** Each reference with the code of its question, where there is more than one. */
function referencesOf({ criterion, practice }: Row, context: NetworkContext) {
	const read = questionsRead(criterion);
	const found = read.map((id) => evidenceOf(practice.here?.assessment.answers[id], practice));
	const given = found.flatMap((evidence, at) =>
		evidence.kind === 'given'
			? [read.length === 1 ? evidence.text : `${codeOf(read[at] ?? '', context)}: ${evidence.text}`]
			: []
	);
	const [first] = found;
	if (given.length > 0) return given.join('\n');
	return first && first.kind !== 'given' ? NO_EVIDENCE[first.kind] : undefined;
}
