import type { Assessment } from '#assessments';
import type { Action } from '#plan';
import type { Bank } from '#questions';
import type { SchemeResult } from '#scoring';

/** Everything an access improvement plan is made from. */
export interface PlanInput {
	readonly assessment: Assessment;
	readonly bank: Bank;
	readonly result: SchemeResult;
	/** Every action, chosen or not, in order. */
	readonly actions: readonly Action[];
	readonly draft: boolean;
	/** The date the document bears. */
	readonly date: Date;
	/** The app's version. */
	readonly app: string;
}
