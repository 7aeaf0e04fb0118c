import { resolve } from '$app/paths';

/** The pages of one network. */
export type NetworkPage =
	'practices' | 'status' | 'gaps' | 'measures' | 'claim' | 'documents' | 'hand-over';

/** Where one of them shows a network. */
export const networkAddress = (page: NetworkPage, network: string): string =>
	`${resolve(`/network/(open)/${page}`)}?n=${network}`;

/** Where a practice's answers behind a component or criterion are shown. */
export const traceAddress = (network: string, practice: string, of: string): string =>
	`${networkAddress('status', network)}&practice=${encodeURIComponent(practice)}&of=${encodeURIComponent(of)}`;

/** Where files for it are brought in. */
export const bringInAddress = (network: string): string => `${resolve('/bring-in')}?n=${network}`;
