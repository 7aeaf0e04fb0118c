import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { duplicatesIn } from '../../../tests/builders/wording.ts';
import { localSchemeJsonSchema } from './json-schema.ts';

const schema = localSchemeJsonSchema();

/** Every object type in the schema, at any depth. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.values(value).flatMap(objectsIn);
	return 'properties' in value ? [value, ...below] : below;
}

it('the published JSON Schema is the one of the format', async () => {
	const file = '../../../static/local-scheme.schema.json';
	const style = await resolveConfig(new URL(file, import.meta.url));
	const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
	await expect(text).toMatchFileSnapshot(file);
});

it('the JSON Schema refuses keys nobody knows, everywhere', () => {
	const objects = objectsIn(schema);
	expect(objects.length).toBeGreaterThan(15);
	expect(objects.filter((one) => one['additionalProperties'] !== false)).toEqual([]);
});

it('the JSON Schema tells an editor what every key of the file is for, each in its own words', () => {
	const [file] = objectsIn(schema);
	const keys = Object.entries(
		(file?.['properties'] ?? {}) as Record<string, { description?: string }>
	);
	expect(keys.filter(([, { description }]) => description === undefined)).toEqual([]);
	expect(duplicatesIn(keys.map(([, { description }]) => description ?? ''))).toEqual([]);
	const withRule = objectsIn(schema).filter((one) => 'rule' in (one['properties'] as object));
	expect(withRule).toHaveLength(2);
	for (const { properties } of withRule)
		expect(properties).toMatchObject({ rule: { description: expect.any(String) as string } });
});

it('a rule may hold rules: the schema refers to itself', () => {
	const [all] = objectsIn((schema as { $defs: { rule: unknown } }).$defs.rule);
	expect(all?.['properties']).toMatchObject({ all: { items: { $ref: '#/$defs/rule' } } });
});
