import { canonicalText, type StoreError } from '#assessments';
import { ok, type Result } from '#base';
import type { Envelope } from '#exchange';
import type { UnreadableRow } from '#networks';
import type { SystemStore } from '#systems';
import type { WorkshopStore } from '#workshops';
import { mergeSystems, mergeWorkshops } from './merge-records.ts';
import type { Effect, RestoreMode } from './restore.ts';

/** Where the facilitator's own records are read and written. */
export interface RecordStores {
	readonly systems: Pick<SystemStore, 'system' | 'put'>;
	readonly workshops: Pick<WorkshopStore, 'workshop' | 'put'>;
}

/** A system or workshop of a backup, and what a restore would do to it. */
export interface RecordStep {
	readonly kind: 'system' | 'workshop';
	readonly id: string;
	readonly title: string;
	readonly effect: Effect;
	/** Writes it as it would be; undefined where nothing is to be written. */
	readonly write: (() => Promise<Result<void, StoreError>>) | undefined;
}

/** What a restore would do to the systems and workshops of a backup; nothing is written. */
export async function recordSteps(
	{ systems, workshops }: Envelope,
	stores: RecordStores,
	mode: RestoreMode
): Promise<Result<readonly RecordStep[], StoreError>> {
	const steps: RecordStep[] = [];
	for (const system of systems) {
		const here = await stores.systems.system(system.id);
		if (!here.ok) return here;
		const { effect, after } = became(here.value, system, mode, mergeSystems);
		const write = after && (() => stores.systems.put(after));
		steps.push({ kind: 'system', id: system.id, title: system.name, effect, write });
	}
	for (const workshop of workshops) {
		const here = await stores.workshops.workshop(workshop.id);
		if (!here.ok) return here;
		const { effect, after } = became(here.value, workshop, mode, mergeWorkshops);
		const write = after && (() => stores.workshops.put(after));
		steps.push({ kind: 'workshop', id: workshop.id, title: workshop.name, effect, write });
	}
	return ok(steps);
}

/** What cannot be read here stays as it is, unless it is to be as in the backup. */
function became<T extends object>(
	here: T | UnreadableRow | undefined,
	theirs: T,
	mode: RestoreMode,
	merge: (here: T, theirs: T) => T
): { readonly effect: Effect; readonly after?: T } {
	if (here === undefined) return { effect: 'new', after: theirs };
	if (isUnreadable(here))
		return mode === 'replace' ? { effect: 'replaced', after: theirs } : { effect: 'kept' };
	const after = mode === 'replace' ? theirs : merge(here, theirs);
	if (canonicalText(after) === canonicalText(here)) return { effect: 'same' };
	return { effect: mode === 'replace' ? 'replaced' : 'merged', after };
}

const isUnreadable = (here: object): here is UnreadableRow => 'raw' in here && 'error' in here;
