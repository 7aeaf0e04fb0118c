import type { Answer, Assessment, PlanEdit, Profile } from './record.ts';

/** What two copies of an assessment have differently; `taken` is what the merge took. */
export type Difference = (
	| { readonly kind: 'answer'; readonly mine?: Answer; readonly theirs?: Answer }
	| { readonly kind: 'plan'; readonly mine?: PlanEdit; readonly theirs?: PlanEdit }
	| { readonly kind: 'title'; readonly mine: string; readonly theirs: string }
	| { readonly kind: 'profile'; readonly mine: Profile; readonly theirs: Profile }
) & {
	/** The id of the question or action; `title` or `profile`. */
	readonly key: string;
	readonly taken: 'mine' | 'theirs';
};

/** Two copies of one assessment as one. */
export interface Merged {
	readonly assessment: Assessment;
	/** Where both said something, and not the same; what only one has is simply kept. */
	readonly differences: readonly Difference[];
}
