import type { IsoDate, IsoTime } from '#base';
import type { Network, Received } from '#networks';
import type { Scheme } from '#scoring';
import type { System } from '#systems';
import type { Collation, PracticeRow } from '../collation.ts';

/** A network's record with what it received. */
export interface Source {
	readonly network: Network;
	readonly received: readonly Received[];
}

/** A network of the system, or practices that say they are of one network. */
export interface SystemNetwork {
	/** The record's id; `of:` and a name where there is no record. */
	readonly id: string;
	readonly name: string;
	/** `U` and five digits; empty when not known. */
	readonly code: string;
	/** Its own record tells all its practices, so that it is known whether every one meets a component. */
	readonly complete: boolean;
	/** All its practices, whatever the filter. */
	readonly collation: Collation;
}

/** A practice of the system over one scheme, counted once however often it came. */
export interface SystemPractice extends PracticeRow {
	/** The id of its `SystemNetwork`. */
	readonly network: string;
	/** Empty when not given. */
	readonly deprivation: string;
	/** Empty when not given; likewise the other. */
	readonly telephonySupplier: string;
	readonly onlineSupplier: string;
	/** Its name, or what stands for it when it asked not to be named. */
	readonly shownName: string;
}

/** All practices of a system over one scheme; computed, never stored. */
export interface SystemView {
	readonly system: System;
	readonly scheme: Scheme;
	readonly today: IsoDate;
	/** By name; with a filter those that have a practice in it. */
	readonly networks: readonly SystemNetwork[];
	/** By the name of the network, then by the shown name; with a filter those it leaves. */
	readonly practices: readonly SystemPractice[];
}

/** Which practices are looked at; what is absent or empty leaves all. */
export interface SystemFilter {
	/** The id of a `SystemNetwork`. */
	readonly network?: string | undefined;
	readonly deprivation?: string | undefined;
	/** Of telephony or of online requests; capitals and spaces do not count. */
	readonly supplier?: string | undefined;
}

/** From how many practices figures are, and of what dates. */
export interface Basis {
	/** Practices whose file is here: the "of n" of every answer. */
	readonly practices: number;
	/** Practices of which only statuses were stated by their network. */
	readonly statusOnly: number;
	/** All practices, those without a file too. */
	readonly of: number;
	/** When the earliest and the latest of files and statements were made; absent without any. */
	readonly oldest: IsoTime | undefined;
	readonly latest: IsoTime | undefined;
}
