import { loadBank, questionsOf } from '#questions';
import type { PageServerLoad } from './$types';

/** Runs when the site is built: the task list needs to know which questions there are, not their texts. */
export const load: PageServerLoad = async () => {
	const bank = await loadBank();
	return {
		/** The ids of the questions, a list for each section in order. */
		questions: bank.sections.map(({ questions }) => questions.map(({ id }) => id)),
		/** Those that only the network can answer. */
		network: questionsOf(bank)
			.filter(({ audience }) => audience === 'network')
			.map(({ id }) => id)
	};
};
