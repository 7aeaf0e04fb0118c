import type { Network } from '#networks';

/**
 * The name under which each member is shown, by the member's id: its own, or when names are hidden,
 * or the practice asked not to be named, its alias, or `Practice A` and so on. The letters follow the
 * ids, which tell nothing, and not the names: the alphabet would give them away. They stay as they are
 * while the members do, whoever's file has come and whoever is named: "Practice C" is one practice on
 * every page. A name that somebody has as an alias is passed over.
 */
export function shownNames(
	{ members }: Pick<Network, 'members'>,
	hidden: boolean
): ReadonlyMap<string, string> {
	const given = new Set(members.map(({ alias }) => alias.trim()));
	const names = new Map<string, string>();
	let number = 0;
	for (const { id, alias, practice, unnamed } of members.toSorted((a, b) =>
		a.id < b.id ? -1 : 1
	)) {
		const named = !hidden && !unnamed;
		if (alias.trim() !== '') {
			names.set(id, named ? practice : alias.trim());
			continue;
		}
		while (given.has(`Practice ${letters(number)}`)) number += 1;
		names.set(id, named ? practice : `Practice ${letters(number)}`);
		number += 1;
	}
	return names;
}

/** A to Z, then AA, AB and so on. */
function letters(number: number): string {
	const last = String.fromCharCode(65 + (number % 26));
	return number < 26 ? last : `${letters(Math.floor(number / 26) - 1)}${last}`;
}
