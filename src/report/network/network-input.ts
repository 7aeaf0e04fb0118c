import { dateOf, type IsoDate, type IsoTime } from '#base';
import type { Collation } from '#collation';
import type { Network } from '#networks';
import type { Bank } from '#questions';
import type { NetworkPart } from './network-parts.ts';

/** Everything a network's documents are made from; the same input gives the same document. */
export interface NetworkReportInput {
	readonly network: Network;
	readonly bank: Bank;
	/** Of the chosen scheme; statuses are taken from it, never worked out again. */
	readonly collation: Collation;
	/** The moment the document bears. */
	readonly date: IsoTime;
	/** The app's version. */
	readonly app: string;
	readonly options: NetworkOptions;
}

/** What goes into a network's documents, as the user chose; what a practice left out stays out. */
export interface NetworkOptions {
	/** A draft says what is still empty; a final leaves it out. */
	readonly draft: boolean;
	/** With the owners of actions as typed; without, the suggested roles stand in their place. */
	readonly names: boolean;
	/** With notes on claims, answers and actions, and references to evidence on declaration sheets. */
	readonly notes: boolean;
	/** Aliases stand for the names of practices, and their ODS codes are left out. */
	readonly hidden: boolean;
	/** The parts of the plan, in any order; all of them when left out. */
	readonly parts?: readonly NetworkPart[];
}

/** What each switch of a network's documents is called, and exactly what it covers. */
export const NETWORK_SWITCH_WORDS: Readonly<
	Record<'draft' | 'names' | 'notes' | 'hidden', { readonly title: string; readonly says: string }>
> = {
	draft: {
		title: 'Draft',
		says: 'A draft says where there is nothing to show yet. A final document leaves those parts out.'
	},
	names: {
		title: 'Names of owners',
		says: 'Covers the owner of each action, where the practice shared it. Without them the suggested role stands in its place. Names inside other texts are not found: read those yourself.'
	},
	notes: {
		title: 'Notes',
		says: 'Covers your notes on claims, the practices’ notes on answers and actions, and the references to evidence on declaration sheets. The evidence index always lists the references.'
	},
	hidden: {
		title: 'Aliases instead of practice names',
		says: 'Covers names and ODS codes of practices. Names inside texts that practices wrote are not found: read those yourself.'
	}
};

/** The calendar date of the document. */
export const dayOf = ({ date }: Pick<NetworkReportInput, 'date'>): IsoDate =>
	dateOf(new Date(date));
