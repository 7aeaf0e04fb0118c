import type { IsoTime, Result } from '#base';
import type { ReadError } from './parse.ts';
import type { Change } from './change.ts';
import type { Assessment } from './record.ts';
import type { Snapshot } from './snapshot.ts';

/** Why the store could not do what was asked. */
export type StoreError =
	| { readonly kind: 'full' }
	/** The browser offers no storage here, e.g. a private window or a blocked site. */
	| { readonly kind: 'unavailable' }
	/** Another tab runs a version that holds the store in another format. */
	| { readonly kind: 'blocked' }
	/** What it belongs to is not there: the site's data were cleared, or another page removed it. */
	| { readonly kind: 'gone' }
	| { readonly kind: 'failed'; readonly because: string };

/** A record that is kept although it cannot be read; `raw` is offered for download. */
export interface Unreadable {
	readonly id: string;
	readonly error: ReadError;
	readonly raw: unknown;
}

/** Everything on the device. */
export interface Listed {
	/** Latest change first. */
	readonly assessments: readonly Assessment[];
	readonly unreadable: readonly Unreadable[];
}

/** The snapshots of one assessment. */
export interface Snapshots {
	readonly snapshots: readonly Snapshot[];
	readonly unreadable: readonly Unreadable[];
}

/** What belongs to an assessment and is no part of its record. */
export interface Beside {
	readonly snapshots: readonly Snapshot[];
	readonly changes: readonly Change[];
}

/** What the device remembers about itself. */
export interface Settings {
	/** A random name for this device, made once; it says nothing about its owner. */
	readonly device: string;
	readonly lastBackup?: IsoTime | undefined;
	/** Until when the user does not want to be reminded of backups. */
	readonly backupLater?: IsoTime | undefined;
	/** The browser's answer to the request to keep the data; absent before it was asked. */
	readonly persisted?: boolean | undefined;
	/** The id of the scheme to judge by; absent while nobody has chosen one. */
	readonly scheme?: string | undefined;
}

/** A local scheme as it was loaded; `#scoring/local` reads it. */
export interface KeptLocalScheme {
	/** The scheme's id, `local.<id in the file>`. */
	readonly id: string;
	/** The file's text, unchanged. */
	readonly text: string;
	/** The readings that are switched off, each as `<scheme>/<criterion>`. */
	readonly off: readonly string[];
}

/**
 * Where assessments are kept. Every write resolves with `ok` only when the data are durable; an
 * answer and a plan edit are written on their own, so that two pages never overwrite each other's.
 * A write to what a newer version of the app has taken over is refused as `blocked`, one to a part
 * of an assessment that is not there as `gone`.
 */
export interface AssessmentStore {
	list(): Promise<Result<Listed, StoreError>>;
	read(id: string): Promise<Result<Assessment | Unreadable | undefined, StoreError>>;
	/**
	 * Writes a whole assessment; an existing one of the same id is replaced. Snapshots and changes
	 * that are kept stay; those handed in beside it are added, all of it or nothing. With the `base`
	 * that it was made from, what another page has written since then stays too.
	 */
	put(
		assessment: Assessment,
		beside?: Beside,
		base?: Assessment
	): Promise<Result<void, StoreError>>;
	/**
	 * Writes `deletedAt`, and title and profile unless later ones are there; answers and plan are left
	 * alone.
	 */
	putHeader(assessment: Assessment): Promise<Result<void, StoreError>>;
	/**
	 * Writes what a change made of its record, unless another page has written a later one, and keeps
	 * the change for the history, where one of the same id is replaced: both or neither.
	 */
	putChange(change: Change): Promise<Result<void, StoreError>>;
	/** The history of an assessment, oldest first; what cannot be read is left out. */
	changes(id: string): Promise<Result<readonly Change[], StoreError>>;
	/** The snapshots of an assessment by their date, oldest first; those of older formats migrated. */
	snapshots(id: string): Promise<Result<Snapshots, StoreError>>;
	/** Keeps a snapshot; one of the same id is replaced. */
	putSnapshot(snapshot: Snapshot): Promise<Result<void, StoreError>>;
	removeSnapshot(assessment: string, id: string): Promise<Result<void, StoreError>>;
	/** Removes it for good, snapshots and history too; only after the user has said so twice. */
	remove(id: string): Promise<Result<void, StoreError>>;
	/** Calls with the id of each assessment that another page writes to, until the result is called. */
	watch(onwritten: (id: string) => void): () => void;
	settings(): Promise<Result<Settings, StoreError>>;
	/** Changes what the device remembers; the rest stays. */
	putSettings(change: Partial<Settings>): Promise<Result<void, StoreError>>;
	/** Every local scheme that can be read; what cannot is kept, and left out. */
	localSchemes(): Promise<Result<readonly KeptLocalScheme[], StoreError>>;
	/** Keeps a local scheme; one of the same id is replaced. */
	putLocalScheme(scheme: KeptLocalScheme): Promise<Result<void, StoreError>>;
	/** Removes a local scheme; the answers to its questions stay. */
	removeLocalScheme(id: string): Promise<Result<void, StoreError>>;
}
