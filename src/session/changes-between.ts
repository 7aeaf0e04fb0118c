import {
	canonicalText,
	type Answer,
	type Assessment,
	type Change,
	type Changed,
	type PlanEdit
} from '#assessments';
import type { IsoTime } from '#base';

/** Where and when changes were made, and those already in the history. */
export interface Making {
	readonly at: IsoTime;
	readonly device: string;
	readonly history: readonly Change[];
	/** Set when the changes take others back. */
	readonly by?: 'undo';
}

/**
 * What differs between two states of an assessment as lines for the history, made together; stamps
 * alone are no difference.
 */
export function changesBetween(
	before: Assessment,
	after: Assessment,
	{ at, device, history, by }: Making
): readonly Change[] {
	const changed: readonly Changed[] = [
		...sidesOf(before.answers, after.answers).map((sides) => ({
			kind: 'answer' as const,
			...sides
		})),
		...sidesOf(before.plan, after.plan).map((sides) => ({ kind: 'plan' as const, ...sides }))
	];
	// Ids in the order of the changes, also after others of the same moment.
	const made = history.filter((change) => change.at === at).length;
	const idOf = (index: number) => `${at} ${String(made + index + 1).padStart(5, '0')} ${device}`;
	const about = { assessment: after.id, at, device, step: idOf(0), ...(by && { by }) };
	return changed.map((one, index) => ({ ...one, ...about, id: idOf(index) }));
}

function sidesOf<T extends Answer | PlanEdit>(
	before: Readonly<Record<string, T>>,
	after: Readonly<Record<string, T>>
): readonly { readonly key: string; readonly before?: T; readonly after?: T }[] {
	const was = new Map(Object.entries(before));
	const is = new Map(Object.entries(after));
	return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((key) => {
		const [one, other] = [was.get(key), is.get(key)];
		if (isSame(one, other)) return [];
		return [{ key, ...(one && { before: one }), ...(other && { after: other }) }];
	});
}

/** True when two records say the same, whenever and wherever they were changed. */
export const isSame = (one: Answer | PlanEdit | undefined, other: typeof one): boolean =>
	canonicalText({ ...one, ...UNSTAMPED }) === canonicalText({ ...other, ...UNSTAMPED });
const UNSTAMPED = { changedAt: '', device: '' };

/** True when two copies have the same title and profile, and both or neither are put aside. */
export const isSameHead = (one: Assessment, other: Assessment): boolean =>
	canonicalText([one.title, one.profile, one.deletedAt === undefined]) ===
	canonicalText([other.title, other.profile, other.deletedAt === undefined]);
