import { loadBank } from '#questions';
import type { PageServerLoad } from './$types';

/** Runs when the site is built: the task list needs to know which questions there are, not their texts. */
export const load: PageServerLoad = async () => {
	const { sections } = await loadBank();
	return {
		sections: sections.map(({ id, title, summary, questions }) => ({
			id,
			title,
			summary,
			questions: questions.map((question) => ({ id: question.id, audience: question.audience }))
		}))
	};
};
