import type { IsoDate, IsoTime } from '#base';
import type { Assessment } from './record.ts';

/**
 * What was asked and by which rules at one time: a text for each question and a fingerprint for each
 * criterion, so that a later version can tell what has changed since.
 */
export interface Edition {
	/** The wording of each question and follow-up, by id. */
	readonly questions: Readonly<Record<string, string>>;
	/** The title and the fingerprint of the rule of each criterion, by `<scheme>/<criterion>`. */
	readonly criteria: Readonly<Record<string, { readonly title: string; readonly rule: string }>>;
}

/** A frozen copy of an assessment. */
export interface Snapshot {
	readonly id: string;
	/** The name the user gave it, e.g. `Baseline`. */
	readonly name: string;
	/** The date it stands for; it may be earlier than the moment it was taken. */
	readonly date: IsoDate;
	readonly takenAt: IsoTime;
	/** The app's version. */
	readonly app: string;
	readonly edition: Edition;
	/** As it was; its `id` is that of the assessment the snapshot belongs to. */
	readonly assessment: Assessment;
}
