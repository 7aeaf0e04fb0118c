import type { Assessment, Snapshot } from '#assessments';
import type { IsoTime } from '#base';

/** What a practice may leave out of what it hands over. */
export const SHARES = ['notes', 'evidence', 'names', 'plan', 'snapshots', 'history'] as const;
export type Share = (typeof SHARES)[number];

/** By which ways a file may come. */
export const ROUTES = ['file', 'qr', 'folder', 'paste', 'shared', 'network'] as const;
export type Route = (typeof ROUTES)[number];

/** What is known of a full file after which only a summary came. */
interface FullFile {
	/** When the practice made it. */
	readonly madeAt: IsoTime;
	/** It agreed that the detail goes on. */
	readonly onward: boolean;
	/** The summary agreed to it too. */
	readonly summaryOnward: boolean;
}

/** The latest copy of a practice's assessment that a network holds. */
export interface Received {
	/** The id of the network. */
	readonly network: string;
	/** As it came, merged with what came before; its id is the key within the network. */
	readonly assessment: Assessment;
	readonly snapshots: readonly Snapshot[];
	/** When the practice made the latest file; route, name and consent below are that file's. */
	readonly madeAt: IsoTime;
	readonly receivedAt: IsoTime;
	readonly route: Route;
	/** The file's name; empty for a QR code. */
	readonly file: string;
	/** What the practice left out of its latest full file: it must not go any further. */
	readonly leftOut: readonly Share[];
	/** Set when only answers that decide components ever came: all others are not known here. */
	readonly decidingOnly: boolean;
	/** The practice agreed that its detail goes on to the ICB; a later summary must not say otherwise. */
	readonly onward: boolean;
	/** Of the latest full file, while a summary is later: what each of the two said. */
	readonly full?: FullFile | undefined;
}
