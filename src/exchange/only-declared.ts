import type { Fields, Leaves, Shape } from './fields.ts';

/** Says of each kind of field whether it goes into a file. */
export type Goes = (leaves: Leaves) => boolean;

/**
 * What of a value goes into a file: its declared fields of the kinds that go. What is not of the
 * declared shape does not go: the result is then undefined.
 */
export function onlyDeclared(shape: Shape, value: unknown, goes: Goes): unknown {
	if (value === null) return null;
	if (shape === 'plain') return typeof value === 'object' ? undefined : value;
	if (typeof value !== 'object') return undefined;
	if ('each' in shape) return Array.isArray(value) ? listed(shape.each, value, goes) : undefined;
	if (Array.isArray(value)) return undefined;
	return 'byKey' in shape ? keyed(shape, value, goes) : fieldsOf(shape.fields, value, goes);
}

const listed = (shape: Shape, list: readonly unknown[], goes: Goes): readonly unknown[] =>
	list.flatMap((item) => {
		const only = onlyDeclared(shape, item, goes);
		return only === undefined ? [] : [only];
	});

function keyed(shape: Extract<Shape, { byKey: Shape }>, value: object, goes: Goes): object {
	const beginnings = Object.entries(shape.beginning ?? {});
	const leaves = (key: string): Leaves =>
		beginnings.find(([beginning]) => key.startsWith(beginning))?.[1] ?? 'always';
	return fromEntries(
		Object.entries(value)
			.filter(([key]) => goes(leaves(key)))
			.map(([key, part]) => [key, onlyDeclared(shape.byKey, part, goes)])
	);
}

const fieldsOf = (fields: Fields, value: object, goes: Goes): object =>
	fromEntries(
		Object.entries(value).map(([key, part]: [string, unknown]) => {
			// A field named like a method of every object is still not declared.
			const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
			if (!field) return [key, undefined];
			if (!goes(field.leaves)) return [key, field.instead];
			return [key, onlyDeclared(field.holds ?? 'plain', part, goes)];
		})
	);

const fromEntries = (entries: readonly (readonly [string, unknown])[]): object =>
	Object.fromEntries(entries.filter(([, value]) => value !== undefined));
