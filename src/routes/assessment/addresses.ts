import { resolve } from '$app/paths';
import { isAskedBy, type Bank } from '#questions';

/** The pages that say what the answers mean. */
export type JudgedPage =
	| 'results'
	| 'what-if'
	| 'plan'
	| 'progress'
	| 'still-true'
	| 'measures'
	| 'money'
	| 'support'
	| 'documents'
	| 'hand-over'
	| 'type-in'
	| 'spreadsheet';

/** Where one of them shows an assessment. */
export const judgedAddress = (page: JudgedPage, assessment: string): string =>
	`${resolve(`/assessment/(judged)/${page}`)}?a=${assessment}`;

/** Where a question, or the question of a follow-up, is answered. */
export function questionAddress(bank: Bank, assessment: string, asked: string): string {
	const section = bank.sections.find(({ questions }) =>
		questions.some(({ id }) => isAskedBy(asked, id))
	);
	const question = section?.questions.find(({ id }) => isAskedBy(asked, id))?.id ?? '';
	const page =
		section === undefined || section.id.startsWith('local.')
			? resolve('/assessment/local')
			: resolve('/assessment/section/[section]', { section: section.id });
	return `${page}?a=${assessment}#${question}`;
}
