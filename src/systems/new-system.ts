import type { IsoTime } from '#base';
import { SYSTEM_VERSION, type System } from './system.ts';

/** A fresh system of which nothing is known but its name; id and time are the caller's. */
export const newSystem = (id: string, name: string, code: string, now: IsoTime): System => ({
	version: SYSTEM_VERSION,
	id,
	name,
	code,
	example: false,
	createdAt: now,
	changedAt: now,
	without: [],
	attributes: {},
	tracker: {},
	funding: {},
	texts: {},
	figures: {}
});
