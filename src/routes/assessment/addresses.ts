import { resolve } from '$app/paths';
import type { Bank } from '#questions';

/** The pages that say what the answers mean. */
export type JudgedPage = 'results' | 'what-if' | 'plan' | 'measures' | 'money' | 'support';

/** Where one of them shows an assessment. */
export const judgedAddress = (page: JudgedPage, assessment: string): string =>
	`${resolve(`/assessment/(judged)/${page}`)}?a=${assessment}`;

/** Where a question, or the question of a follow-up, is answered. */
export function questionAddress(bank: Bank, assessment: string, asked: string): string {
	const section = bank.sections.find(({ questions }) =>
		questions.some(({ id }) => isPartOf(asked, id))
	);
	const question = section?.questions.find(({ id }) => isPartOf(asked, id))?.id ?? '';
	const page =
		section === undefined || section.id.startsWith('local.')
			? resolve('/assessment/local')
			: resolve('/assessment/section/[section]', { section: section.id });
	return `${page}?a=${assessment}#${question}`;
}

const isPartOf = (asked: string, question: string): boolean =>
	asked === question || asked.startsWith(`${question}.`);
