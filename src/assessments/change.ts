import type { IsoTime } from '#base';
import type { Answer, PlanEdit } from './record.ts';

/** What a change did: the record as it was before and as it was afterwards. */
export type Changed =
	| {
			readonly kind: 'answer';
			/** The id of a question or follow-up. */
			readonly key: string;
			readonly before?: Answer | undefined;
			readonly after?: Answer | undefined;
	  }
	| {
			readonly kind: 'plan';
			/** The id of an action. */
			readonly key: string;
			readonly before?: PlanEdit | undefined;
			readonly after?: PlanEdit | undefined;
	  };

/**
 * One change of an answer or a plan edit, as it is kept for the history. Typing in one field is one
 * change. `before` is absent when there was nothing; `after` is absent when it was taken back to
 * nothing.
 */
export type Change = Changed & {
	/** Unique in its assessment; ids of one device come in the order of the changes. */
	readonly id: string;
	/** The assessment it belongs to. */
	readonly assessment: string;
	/** When it was made; of typing, when it last went on. */
	readonly at: IsoTime;
	/** The device it was made on. */
	readonly device: string;
	/** Set when it came about by taking back or repeating another change. */
	readonly by?: 'undo' | 'redo' | undefined;
	/** The same for changes that were made, and are taken back, together. */
	readonly step?: string | undefined;
};
