import { askedIn } from '#questions';
import { STATUS_WORDS, type ComponentResult, type Criterion, type CriterionResult } from '#scoring';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { answersRead, readInWords, wayInWords } from './decided-by.ts';
import { sheetOf, text } from './sheet.ts';

interface Row extends ComponentResult {
	readonly found: CriterionResult;
}

const COUNTS: Readonly<Record<Criterion['counts'], string>> = {
	payment: 'Decides a payment',
	duty: 'Contract duty',
	weighed: 'Weighed by the commissioner',
	goal: 'Decides nothing'
};

/** Every criterion of the scheme with its status and the answers behind it. */
export function statusSheet({ bank, result, assessment }: PlanInput): Sheet {
	const asked = askedIn(bank);
	return sheetOf<Row>(
		'Status',
		[
			text('Scheme', 20, () => result.scheme.title),
			text('Component', 32, ({ component }) => component.title),
			text('Component status', 16, ({ status }) => STATUS_WORDS[status]),
			text('Criterion', 10, ({ found }) => found.criterion.id),
			text('Title', 60, ({ found }) => found.criterion.title),
			text('Status', 16, ({ found }) => STATUS_WORDS[found.status]),
			text('Counts', 24, ({ found }) => COUNTS[found.criterion.counts]),
			text('Wording', 16, ({ found }) =>
				found.criterion.wording === 'quoted' ? 'Quoted in part' : 'Our reading'
			),
			text('Decided by', 40, ({ found }) =>
				answersRead(found, asked, assessment.answers).map(readInWords).join('\n')
			),
			text('Way to met', 30, ({ found }) => wayInWords(found, asked))
		],
		result.components.flatMap((component) =>
			component.criteria.map((found) => ({ ...component, found }))
		)
	);
}
