import { resolve } from '$app/paths';

/** The pages of one workshop. */
export type WorkshopPage = 'prepare' | 'run' | 'collect' | 'close';

/** Where one of them shows a workshop. */
export const workshopAddress = (page: WorkshopPage, workshop: string): string =>
	`${resolve('/workshop')}/${page}?w=${workshop}`;
