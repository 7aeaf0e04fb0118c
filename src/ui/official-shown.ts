import type { FigureSet } from '#assessments';
import type { Result } from '#base';
import type { OfficialError, OfficialRead, Proposal } from '#official';

/** A published file that was chosen, and how far it has come. */
export interface ShownFile {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	/** Bytes read so far; undefined while it waits its turn. */
	readonly bytes: number | undefined;
	/** Undefined until it has been read. */
	readonly came:
		| Result<OfficialRead, OfficialError | { readonly kind: 'readingFailed' | 'cancelled' }>
		| undefined;
}

/** A proposal with what stands beside it. */
export interface ShownProposal {
	readonly proposal: Proposal;
	/** What the answer holds for the month now. */
	readonly now: FigureSet | undefined;
	/** The answer says all of it already. */
	readonly same: boolean;
	readonly ticked: boolean;
}
