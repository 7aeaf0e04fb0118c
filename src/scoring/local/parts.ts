import type { Path } from './problem.ts';

/** One entry of a list in the content, with its place. */
export interface Item {
	readonly value: unknown;
	readonly path: Path;
}

type Content = Record<string, unknown>;

const isContent = (value: unknown): value is Content =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key, whatever it is; undefined when nothing does. */
export const valueOf = (value: unknown, key: string): unknown =>
	isContent(value) ? value[key] : undefined;

/** The text under a key; undefined when there is none. */
export function textOf(value: unknown, key: string): string | undefined {
	const found = valueOf(value, key);
	return typeof found === 'string' ? found : undefined;
}

/** The number under a key; undefined when there is none. */
export function numberOf(value: unknown, key: string): number | undefined {
	const found = valueOf(value, key);
	return typeof found === 'number' ? found : undefined;
}

/** The entries of the list under a key; `[]` when there is no list. */
export function itemsOf({ value, path }: Item, key: string): readonly Item[] {
	const found = valueOf(value, key);
	return Array.isArray(found)
		? found.map((item: unknown, index) => ({ value: item, path: [...path, key, index] }))
		: [];
}

/** The criteria of all components, with their places. */
export const criteriaOf = (root: Item): readonly Item[] =>
	itemsOf(root, 'components').flatMap((component) => itemsOf(component, 'criteria'));

/** Every rule of the content, with its place and the object that holds it. */
export const rulesOf = (root: Item): readonly (Item & { readonly holder: Content })[] =>
	[...criteriaOf(root), ...itemsOf(root, 'readings')].flatMap(({ value: holder, path }) =>
		isContent(holder) && holder['rule'] !== undefined
			? [{ holder, value: holder['rule'], path: [...path, 'rule'] }]
			: []
	);

/** The entries whose id stands before them already. */
export function repeatedIds(
	items: readonly Item[],
	idOf: (value: unknown) => string | undefined = (value) => textOf(value, 'id')
): readonly { readonly path: Path; readonly id: string }[] {
	const seen = new Set<string>();
	return items.flatMap(({ value, path }) => {
		const id = idOf(value);
		if (id === undefined) return [];
		if (seen.has(id)) return [{ path, id }];
		seen.add(id);
		return [];
	});
}
