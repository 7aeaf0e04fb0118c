import { canonicalText } from '#assessments';
import type { Member, Network } from './network.ts';

/**
 * A network after two windows have worked on it apart. `base` is what both began with, `mine` what
 * is to be written, `theirs` what is kept by now: each field, practice and claim that was changed
 * here is taken from here, everything else stays as it is kept. With `theirs` as it was, it is `mine`.
 */
export function mergeChanges(base: Network, mine: Network, theirs: Network): Network {
	const claims = mergedByKey(base.claims, mine.claims, theirs.claims);
	const rates = mergedByKey(base.rates ?? {}, mine.rates ?? {}, theirs.rates ?? {});
	const { deletedAt, rates: _, ...rest } = mergedFields(base, mine, theirs);
	return {
		...rest,
		changedAt: mine.changedAt > theirs.changedAt ? mine.changedAt : theirs.changedAt,
		members: mergedMembers(base.members, mine.members, theirs.members),
		claims,
		...(Object.keys(rates).length > 0 && { rates }),
		...(deletedAt !== undefined && { deletedAt })
	};
}

const isSame = (one: unknown, other: unknown): boolean =>
	one === other || canonicalText(one) === canonicalText(other);

/** Of a thing that either may have changed, or taken away. */
const chosen = <T>(base: T | undefined, mine: T | undefined, theirs: T | undefined) =>
	isSame(base, mine) ? theirs : mine;

function mergedByKey<T>(
	base: Readonly<Record<string, T>>,
	mine: Readonly<Record<string, T>>,
	theirs: Readonly<Record<string, T>>
): Readonly<Record<string, T>> {
	const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
	return Object.fromEntries(
		[...keys].flatMap((key) => {
			const value = chosen(base[key], mine[key], theirs[key]);
			return value === undefined ? [] : [[key, value] as const];
		})
	);
}

/** Field by field; a field that is absent after the change is absent. */
function mergedFields<T extends object>(base: T, mine: T, theirs: T): T {
	type Fields = Readonly<Record<string, unknown>>;
	return mergedByKey(base as Fields, mine as Fields, theirs as Fields) as T;
}

/** In the order of `mine`; what came meanwhile stands after it. */
function mergedMembers(
	base: readonly Member[],
	mine: readonly Member[],
	theirs: readonly Member[]
): readonly Member[] {
	const byId = (members: readonly Member[]) => new Map(members.map((one) => [one.id, one]));
	const [before, here, kept] = [byId(base), byId(mine), byId(theirs)];
	return [...new Set([...here.keys(), ...kept.keys()])].flatMap((id) => {
		const [was, own, their] = [before.get(id), here.get(id), kept.get(id)];
		if (was && own && their) return [mergedFields(was, own, their)];
		const member = chosen(was, own, their);
		return member ? [member] : [];
	});
}
