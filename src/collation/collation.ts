import type { IsoDate, IsoTime } from '#base';
import type { Claim, Member, Network, Received } from '#networks';
import type { Component, Criterion, Scheme, Status } from '#scoring';

/** What a network has of one practice. */
export type FileState =
	| { readonly kind: 'missing' }
	| {
			readonly kind: 'here';
			/** As far as the practice shares it now. */
			readonly received: Received;
			/** Whole weeks since the practice made it. */
			readonly weeks: number;
			/** Older than the network wants. */
			readonly old: boolean;
	  }
	/** Its detail is not shared: its network stated its statuses, and nothing else is known. */
	| {
			readonly kind: 'statusOnly';
			/** When the practice made the file they rest on; age is counted from then. */
			readonly madeAt: IsoTime;
			/** When its network stated them. */
			readonly statedAt: IsoTime;
			readonly weeks: number;
			readonly old: boolean;
	  };

/** One practice over one scheme. */
export interface PracticeRow {
	readonly member: Member;
	readonly file: FileState;
	/** By component id; `notKnown` for all while the file is missing. */
	readonly components: Readonly<Record<string, Status>>;
	/** By criterion id; `notKnown` for all where only the statuses of components were stated. */
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
	/** Of how many practices the status was only stated, whatever it is. */
	readonly stated: number;
	/**
	 * Who keeps it from being met, and by which deciding criteria; where there is no file, or only the
	 * status was stated, with none.
	 */
	readonly blocking: readonly {
		readonly member: Member;
		readonly file: FileState;
		readonly status: Status;
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
