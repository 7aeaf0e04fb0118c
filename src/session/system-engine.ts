import type { ReadError, StoreError } from '#assessments';
import type { IsoDate, Result } from '#base';
import type { SystemFilter, SystemTables, SystemView } from '#collation';
import type { Bank } from '#questions';
import type { Scheme } from '#scoring';
import type { System } from '#systems';

/** What the engine judges by; all of it is plain data. */
export interface EngineRules {
	readonly bank: Bank;
	/** National and local ones. */
	readonly schemes: readonly Scheme[];
	readonly today: IsoDate;
}

/** What is asked of the engine. */
export interface TablesWanted {
	/** The id of a scheme of the rules. */
	readonly scheme: string;
	readonly filter: SystemFilter;
}

/** A network or a received file that could not be read; it is kept as it is. */
export interface UnreadSource {
	/** The id of the network. */
	readonly network: string;
	/** The id of the assessment; absent where the network's own record cannot be read. */
	readonly assessment?: string;
	readonly error: ReadError;
}

/** What was read from the device. */
export interface SourcesSummary {
	readonly networks: number;
	readonly files: number;
	/** What is not counted anywhere because it cannot be read. */
	readonly unreadable: readonly UnreadSource[];
}

/** Why the engine has no answer; `detail` is for a log, not for a reader. */
export type EngineError =
	| StoreError
	/** There is no scheme of this id among the rules. */
	| { readonly kind: 'noSuchScheme' }
	/** Something in the code failed. */
	| { readonly kind: 'engineFailed'; readonly detail: string };

/** Told of how many networks the files have been read. */
export type ReadingProgress = (read: number, of: number) => void;

/**
 * Reads all networks on the device and judges them; the system is counted where it runs, and only
 * tables come back. Nothing of it rejects.
 */
export interface SystemEngine {
	/** Reads everything from the device, or reads it again; what is asked meanwhile waits. */
	open(onprogress?: ReadingProgress): Promise<Result<SourcesSummary, EngineError>>;
	/** Takes other rules; may be called at any time, and must be before tables are asked for. */
	rules(rules: EngineRules): void;
	/** Takes the system's record: which networks are not its own, what is known beside the files. */
	system(system: System): void;
	/** The tables of one scheme over what the filter leaves. */
	tables(wanted: TablesWanted): Promise<Result<SystemTables, EngineError>>;
	/** The practices themselves, with their answers in brief: large; for data out. */
	view(wanted: TablesWanted): Promise<Result<SystemView, EngineError>>;
	/** Ends it for good. */
	close(): void;
}
