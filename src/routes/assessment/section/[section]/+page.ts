import { error } from '@sveltejs/kit';
import { loadSection, sections } from '#questions';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sections.map(({ id }) => ({ section: id }));

export const load: PageLoad = async ({ params }) => {
	const info = sections.find(({ id }) => id === params.section);
	if (!info) error(404, 'No such section');
	return { section: await loadSection(info.id) };
};
