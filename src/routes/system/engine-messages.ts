import type { Result } from '#base';
import type { SystemTables, SystemView } from '#collation';
import type { EngineError, EngineRules, SourcesSummary, TablesWanted } from '#session/system';
import type { System } from '#systems';

/** What the page tells the worker; what has a number is answered under it. */
export type ToEngine =
	| { readonly kind: 'rules'; readonly rules: EngineRules }
	| { readonly kind: 'system'; readonly system: System }
	| { readonly kind: 'open'; readonly number: number }
	| { readonly kind: 'tables' | 'view'; readonly number: number; readonly wanted: TablesWanted };

/** What can be answered. */
export type EngineAnswer = Result<SourcesSummary | SystemTables | SystemView, EngineError>;

/** What the worker says: how far it has read, any number of times, then the answer. */
export type FromEngine =
	| { readonly number: number; readonly read: number; readonly of: number }
	| { readonly number: number; readonly answer: EngineAnswer };
