import type { System } from '#systems';
import type { Workshop } from '#workshops';
import { inTime } from './in-time.ts';

/** Two records of one system as one, whichever comes first: of each part the one changed later. */
export function mergeSystems(here: System, theirs: System): System {
	const [later, earlier] = inTime(here, theirs);
	return {
		...withoutAside(later),
		...asideOf(later, earlier),
		attributes: { ...earlier.attributes, ...later.attributes },
		tracker: byTime(earlier.tracker, later.tracker, ({ changedAt }) => changedAt),
		funding: { ...earlier.funding, ...later.funding },
		texts: { ...earlier.texts, ...later.texts },
		figures: { ...earlier.figures, ...later.figures }
	};
}

/**
 * Two records of one workshop as one, whichever comes first. What both say is taken from the one that
 * was changed later; a promise, a parked thought or a show of hands that only one has is kept.
 */
export function mergeWorkshops(here: Workshop, theirs: Workshop): Workshop {
	const [later, earlier] = inTime(here, theirs);
	const handedBack = byTime(earlier.handedBack ?? {}, later.handedBack ?? {}, (at) => at);
	return {
		...withoutAside(later),
		...asideOf(later, earlier),
		spent: { ...earlier.spent, ...later.spent },
		hands: byTime(earlier.hands, later.hands, ({ at }) => at),
		parked: united(later.parked, earlier.parked),
		marked: [...new Set([...later.marked, ...earlier.marked])],
		commitments: united(later.commitments, earlier.commitments),
		...(Object.keys(handedBack).length > 0 && { handedBack })
	};
}

interface Dated {
	readonly changedAt: string;
	readonly deletedAt?: string | undefined;
}

const withoutAside = <T extends Dated>({ deletedAt: _, ...rest }: T) => rest;

/** It stays put aside only when both are. */
const asideOf = (later: Dated, earlier: Dated): Pick<Dated, 'deletedAt'> =>
	later.deletedAt !== undefined && earlier.deletedAt !== undefined
		? { deletedAt: later.deletedAt }
		: {};

/** All that either has, by key; of what both have the later, and of one moment the last record's. */
function byTime<T>(
	earlier: Readonly<Record<string, T>>,
	later: Readonly<Record<string, T>>,
	timeOf: (one: T) => string
): Readonly<Record<string, T>> {
	const all = new Map(Object.entries(later));
	for (const [key, one] of Object.entries(earlier)) {
		const other = all.get(key);
		if (other === undefined || Date.parse(timeOf(one)) > Date.parse(timeOf(other)))
			all.set(key, one);
	}
	return Object.fromEntries(all);
}

const united = <T extends { readonly id: string }>(
	later: readonly T[],
	earlier: readonly T[]
): readonly T[] => [...later, ...earlier.filter(({ id }) => later.every((one) => one.id !== id))];
