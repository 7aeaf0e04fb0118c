import { resolve } from '$app/paths';

/** The pages of one system. */
export type SystemPage =
	'overview' | 'sections' | 'gaps' | 'checklist' | 'board' | 'data' | 'settings';

/** Where one of them shows a system. */
export const systemAddress = (page: SystemPage, system: string): string =>
	`${resolve(`/system/(open)/${page}`)}?s=${system}`;
