import type { IsoDate } from '#base';
import type { Claim, Member, Network, Received } from '#networks';
import type { Component, Criterion, Scheme, Status } from '#scoring';

/** What a network has of one practice. */
export type FileState =
	| { readonly kind: 'missing' }
	| {
			readonly kind: 'here';
			readonly received: Received;
			/** Whole weeks since the practice made it. */
			readonly weeks: number;
			/** Older than the network wants. */
			readonly old: boolean;
	  };

/** One practice over one scheme. */
export interface PracticeRow {
	readonly member: Member;
	readonly file: FileState;
	/** By component id; `notKnown` for all while the file is missing. */
	readonly components: Readonly<Record<string, Status>>;
	/** By criterion id. */
	readonly criteria: Readonly<Record<string, Status>>;
}

/** A component over all practices. */
export interface NetworkComponent {
	readonly component: Component;
	/** Met only when every member practice meets it; a network without members is `notKnown`. */
	readonly status: Status;
	readonly claim: Claim | undefined;
	/** How many practices have each status; together as many as there are members. */
	readonly counts: Readonly<Record<Status, number>>;
	/** Who keeps it from being met, and by which deciding criteria; a missing file blocks with none. */
	readonly blocking: readonly {
		readonly member: Member;
		readonly file: FileState;
		readonly criteria: readonly { readonly criterion: Criterion; readonly status: Status }[];
	}[];
}

/** A network's practices side by side over one scheme; computed, never stored. */
export interface Collation {
	readonly network: Network;
	readonly scheme: Scheme;
	/** The day on which files are so many weeks old. */
	readonly today: IsoDate;
	/** By the practice's name; never by how well it does. */
	readonly rows: readonly PracticeRow[];
	readonly components: readonly NetworkComponent[];
}
