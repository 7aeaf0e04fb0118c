import { browser } from '$app/environment';
import { loadBank } from '#questions';
import { startAhead } from '../start-system-engine.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async () => {
	if (browser) startAhead();
	return { bank: await loadBank() };
};
