import type { Assessment } from '#assessments';
import type { IsoDate } from '#base';
import type { Action } from '#plan';
import type { Bank } from '#questions';
import type { AssessmentChanges, SchemeResult } from '#scoring';
import type { PlanOptions } from './plan-options.ts';

/** Everything an access improvement plan is made from; the declaration, the workbook and the calendar are too. */
export interface PlanInput {
	readonly assessment: Assessment;
	readonly bank: Bank;
	readonly result: SchemeResult;
	/** Every action, chosen or not, as `planOf` gives them. */
	readonly actions: readonly Action[];
	readonly options: PlanOptions;
	/** Progress since a snapshot; without it the plan has no such part. */
	readonly since?: Since;
	/** The date the document bears. */
	readonly date: Date;
	/** The app's version. */
	readonly app: string;
}

/** A snapshot, and what has changed since. */
export interface Since {
	readonly name: string;
	/** The date it stands for. */
	readonly date: IsoDate;
	/** The snapshot before, the present answers after. */
	readonly comparison: AssessmentChanges;
}
