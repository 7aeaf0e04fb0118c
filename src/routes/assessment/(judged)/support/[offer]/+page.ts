import { error } from '@sveltejs/kit';
import { offerOf, offers } from '#plan';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => offers.map(({ id }) => ({ offer: id }));

export const load: PageLoad = ({ params }) => {
	const offer = offerOf(params.offer);
	if (!offer) error(404, 'No such offer');
	return { offer };
};
