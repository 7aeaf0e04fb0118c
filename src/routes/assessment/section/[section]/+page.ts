import { error } from '@sveltejs/kit';
import { loadSection, sections } from '#questions';
import { loadInputs } from '#ui/answer-inputs.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sections.map(({ id }) => ({ section: id }));

export const load: PageLoad = async ({ params }) => {
	const info = sections.find(({ id }) => id === params.section);
	if (!info) error(404, 'No such section');
	const section = await loadSection(info.id);
	await loadInputs(section.questions);
	return { section };
};
