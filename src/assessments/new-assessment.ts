import type { IsoTime } from '#base';
import { VERSION, type Assessment, type Profile } from './record.ts';

/** A profile with a name and nothing else. */
export const emptyProfile = (practice: string): Profile => ({
	practice,
	ods: '',
	network: '',
	icb: '',
	clinicalSystem: '',
	telephonySupplier: '',
	onlineSupplier: ''
});

/** A fresh assessment of a practice; id and time are the caller's. */
export const newAssessment = (id: string, profile: Profile, now: IsoTime): Assessment => ({
	version: VERSION,
	id,
	title: profile.practice,
	example: false,
	createdAt: now,
	profile,
	answers: {},
	plan: {}
});

/**
 * A copy with an id and a name of its own; it is the user's, even when the original is an example.
 * It starts without snapshots and history: they tell of the original.
 */
export function duplicate(original: Assessment, id: string, now: IsoTime): Assessment {
	const { deletedAt: _, ...kept } = original;
	return {
		...kept,
		example: false,
		id,
		title: `${original.title} (copy)`.slice(0, 300),
		createdAt: now
	};
}
