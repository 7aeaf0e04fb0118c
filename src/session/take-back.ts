import {
	blankAnswer,
	choose,
	type Assessment,
	type AssessmentStore,
	type Difference,
	type Side
} from '#assessments';
import { ok, type IsoTime, type Result } from '#base';
import type { BroughtIn } from './bring-in.ts';
import { changesBetween, isSame, isSameHead, type Making } from './changes-between.ts';
import { inTurn } from './in-turn.ts';
import { readHere, type BringInError } from './read-here.ts';

/** Takes one side of a difference, in place of what is here now: a change of its own, made now. */
export const reconcile = (
	store: AssessmentStore,
	id: string,
	{ difference, side }: { readonly difference: Difference; readonly side: Side },
	at: IsoTime,
	device: string
): Promise<Result<void, BringInError>> =>
	change(store, id, { at, device }, (now) =>
		choose({ assessment: now }, difference, side, at, device)
	);

/**
 * Takes back what bringing it in did to the assessment, with what was chosen of its `differences`
 * since, and nothing else that was changed; an added one is put aside. Snapshots and history that
 * came with it stay.
 */
export const takeBack = (
	store: AssessmentStore,
	{ id, before, after, differences }: BroughtIn,
	at: IsoTime,
	device: string
): Promise<Result<void, BringInError>> =>
	change(store, id, { at, device, by: 'undo' }, (now) => {
		if (!before) return { ...now, deletedAt: at };
		const chosen = differences.reduce(
			(assessment, difference) => choose({ assessment }, difference, difference.taken, at, device),
			after
		);
		return without(now, before, [after, chosen], { at, device });
	});

type Stamp = Pick<Making, 'at' | 'device'>;

/** `now` as `before`, wherever it still stands as in one of `led`. */
function without(
	now: Assessment,
	before: Assessment,
	led: readonly Assessment[],
	{ at, device }: Stamp
): Assessment {
	const stamp = { changedAt: at, device };
	const answers = new Map(Object.entries(now.answers));
	const plan = new Map(Object.entries(now.plan));
	for (const after of led)
		for (const one of changesBetween(before, after, { at, device, history: [] })) {
			const { key } = one;
			if (one.kind === 'plan') {
				if (isSame(plan.get(key), one.after))
					plan.set(key, { action: key, ...one.before, ...stamp });
			} else if (isSame(answers.get(key), one.after))
				answers.set(key, { ...(one.before ?? blankAnswer(key)), ...stamp });
		}
	const isHeadOfMerge = led.some((after) => !isSameHead(before, after) && isSameHead(now, after));
	return {
		...(isHeadOfMerge ? withHead(now, before, { at, device }) : now),
		answers: Object.fromEntries(answers),
		plan: Object.fromEntries(plan)
	};
}

/** Title and profile as they were, and put aside again if it was. */
function withHead(
	now: Assessment,
	{ title, profile, deletedAt }: Assessment,
	{ at, device }: Stamp
): Assessment {
	return {
		...now,
		title,
		profile,
		headerChangedAt: at,
		headerDevice: device,
		...(deletedAt !== undefined && { deletedAt })
	};
}

const change = (
	store: AssessmentStore,
	id: string,
	making: Omit<Making, 'history'>,
	changed: (now: Assessment) => Assessment
): Promise<Result<void, BringInError>> =>
	inTurn(store, async () => {
		const here = await readHere(store, id);
		if (!here.ok) return here;
		// Removed for good since: there is nothing left to change.
		if (!here.value) return ok(undefined);
		const history = await store.changes(id);
		if (!history.ok) return history;
		const next = changed(here.value);
		const changes = changesBetween(here.value, next, { ...making, history: history.value });
		return store.put(next, { snapshots: [], changes }, here.value);
	});
