import type { IsoTime } from '#base';
import { NETWORK_VERSION, type Member, type Network } from './network.ts';

/** Weeks after which a file counts as old, until the user says otherwise: a quarter of a year. */
const OLD_AFTER_WEEKS = 13;

/** A fresh network without practices; id and time are the caller's. */
export const newNetwork = (
	id: string,
	name: string,
	code: string,
	icb: string,
	now: IsoTime
): Network => ({
	version: NETWORK_VERSION,
	id,
	name,
	code,
	icb,
	example: false,
	createdAt: now,
	changedAt: now,
	populations: [],
	oldAfterWeeks: OLD_AFTER_WEEKS,
	members: [],
	claims: {}
});

/** A practice whose file has not come yet; the id is the caller's, and tells nothing of the practice. */
export const newMember = (id: string, practice: string, ods = ''): Member => ({
	id,
	practice,
	ods,
	alias: ''
});
