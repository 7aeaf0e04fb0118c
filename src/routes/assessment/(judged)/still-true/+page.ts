import { questionsOf } from '#questions';
import { loadInputs } from '#ui/answer-inputs.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { bank } = await parent();
	await loadInputs(questionsOf(bank));
};
