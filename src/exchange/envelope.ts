import type { Assessment, Change, ReadError, Snapshot } from '#assessments';
import type { IsoTime } from '#base';
import type { Network, Received, Share } from '#networks';
import type { System } from '#systems';
import type { Workshop } from '#workshops';

/** What an envelope is for; all of them are read by the same reader. */
export type EnvelopeKind = 'practice' | 'network' | 'backup';

/** An assessment as it came out of an envelope, with what belongs to it and can be read. */
export interface Enclosed {
	readonly assessment: Assessment;
	readonly snapshots: readonly Snapshot[];
	readonly changes: readonly Change[];
	/** What its owner left out. */
	readonly leftOut: readonly Share[];
	/** Only the answers that decide components were enclosed. */
	readonly decidingOnly: boolean;
	/** Its detail may go on to the ICB. */
	readonly onward: boolean;
	/** When its owner made the file it came in first. */
	readonly madeAt: IsoTime;
	/** Why snapshots of it cannot be read. */
	readonly unreadable: readonly ReadError[];
	/** Set in a backup when a network of the device had received it: it is not the device's own. */
	readonly received?: Reception | undefined;
}

/** By which way, when and into which network an assessment had come. */
export type Reception = Pick<Received, 'network' | 'receivedAt' | 'route' | 'file'>;

/** The statuses of a practice that did not agree that its detail goes on; names no answer. */
export interface WithoutDetail {
	/** The member's id in its network. */
	readonly member: string;
	/** When the practice made the file they rest on. */
	readonly madeAt: IsoTime;
	/** When its network stated them, where that was before this file was made. */
	readonly statedAt?: IsoTime | undefined;
	/** `met`, `notMet` or `notKnown` by `<scheme>/<component>`. */
	readonly components: Readonly<Record<string, 'met' | 'notMet' | 'notKnown'>>;
}

/**
 * What follows from the answers under one scheme, for whoever reads a file without the app: of one
 * assessment, or of a network's practices together. The app never reads it.
 */
export interface Derived {
	/** The id of the assessment it is of. */
	readonly assessment?: string;
	/** The id of the network it is of. */
	readonly network?: string;
	readonly scheme: string;
	/** The scheme's name. */
	readonly title?: string;
	/** The status of each of its components, by id. */
	readonly components: Readonly<Record<string, string>>;
}

/** A network as it came out of an envelope. */
export interface EnclosedNetwork {
	readonly network: Network;
	/** The ids of the enclosed assessments that are its members'. */
	readonly assessments: readonly string[];
	readonly withoutDetail: readonly WithoutDetail[];
}

/** A local scheme that the sender judges by: a reference, or in a backup the whole file's text. */
export interface EnclosedScheme {
	readonly id: string;
	readonly title: string;
	/** A fingerprint of the file's text, to tell whether two devices read the same. */
	readonly fingerprint: string;
	readonly text?: string | undefined;
	readonly off?: readonly string[] | undefined;
}

/** An exported file, read: what came out of it, and why other parts did not. */
export interface Envelope {
	readonly kind: EnvelopeKind;
	readonly madeAt: IsoTime;
	/** The app's version that made it. */
	readonly app: string;
	readonly enclosed: readonly Enclosed[];
	readonly networks: readonly EnclosedNetwork[];
	readonly schemes: readonly EnclosedScheme[];
	/** Only a backup holds these two. */
	readonly systems: readonly System[];
	readonly workshops: readonly Workshop[];
	readonly unreadable: readonly ReadError[];
}

/** Why a file as a whole cannot be read; each has its own sentence in `ui/`. */
export type EnvelopeError =
	| { readonly kind: 'empty' }
	/** Larger than we read; both in bytes. */
	| { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
	/** It begins like one of ours, and is no JSON or not UTF-8: cut off, damaged, or still on its way. */
	| { readonly kind: 'notJson' }
	/** Lists in lists in lists: no file of ours. */
	| { readonly kind: 'tooDeep' }
	/** Another text or file, or JSON that is no envelope. */
	| { readonly kind: 'notOurs' }
	| { readonly kind: 'newer'; readonly version: number }
	/** The digest does not fit: it was changed since it was made, or is damaged. */
	| { readonly kind: 'changed' }
	/** Encrypted: a passphrase is wanted. */
	| { readonly kind: 'locked' }
	| { readonly kind: 'wrongPassphrase' }
	/** Encrypted, and broken or not by a passphrase. */
	| { readonly kind: 'damagedLock' };
