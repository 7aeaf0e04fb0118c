import type { PlanPart } from './plan-parts.ts';

/** What goes into a document, as the user chose. */
export interface PlanOptions {
	/** A draft says what is still empty; a final leaves it out. */
	readonly draft: boolean;
	/** With the owners as typed; without, the suggested roles stand in their place. */
	readonly names: boolean;
	/** With notes, references to evidence, and the reasons why an action was hidden. */
	readonly notes: boolean;
	/** In any order; the document has its own. */
	readonly parts: readonly PlanPart[];
}

/** What each switch is called, and exactly what it covers. */
export const PLAN_SWITCH_WORDS: Readonly<
	Record<'draft' | 'names' | 'notes', { readonly title: string; readonly says: string }>
> = {
	draft: {
		title: 'Draft',
		says: 'A draft says where nothing was written yet, and lists what was hidden. A final document leaves both out.'
	},
	names: {
		title: 'Names of owners',
		says: 'Covers the owner of each action. Without them the suggested role stands in its place. Names inside other texts are not found: read those yourself.'
	},
	notes: {
		title: 'Notes and evidence',
		says: 'Covers notes on answers and actions, references to evidence, and the reasons why an action was hidden. What was written as an answer, as a part of the plan or as a case for support stays.'
	}
};
