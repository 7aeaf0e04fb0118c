import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { envelopeJsonSchema } from '../../tests/builders/envelope-json-schema.ts';
import { FIELDS } from './fields.ts';

interface Part {
	readonly properties?: Readonly<Record<string, Part>>;
	readonly items?: Part;
	readonly $defs?: Readonly<Record<string, Part>>;
	readonly description?: string;
}
const schema = envelopeJsonSchema() as Part;
const keysOf = (part: Part | undefined) => Object.keys(part?.properties ?? {}).toSorted();

it('the published JSON Schema is the one of the format', async () => {
	const file = '../../static/envelope.schema.json';
	const style = await resolveConfig(new URL(file, import.meta.url));
	const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
	await expect(text).toMatchFileSnapshot(file);
});

it('the JSON Schema tells what every key of the outside is for, each in its own words', () => {
	const { assessments, networks, schemes, derived } = schema.properties ?? {};
	const lists = [assessments, networks, schemes, derived];
	for (const part of [schema, ...lists.map((list) => list?.items)]) {
		const said = Object.values(part?.properties ?? {}).map(({ description }) => description);
		expect(said.length).toBeGreaterThan(2);
		expect(said).not.toContain(undefined);
		expect(said).not.toContain('');
		expect(new Set(said).size).toBe(said.length);
	}
});

it('the JSON Schema has the fields of the registry, no more and no fewer', () => {
	const records = [
		'assessment',
		'answer',
		'planEdit',
		'network',
		'snapshot',
		'system',
		'workshop'
	] as const;
	for (const record of records)
		expect(keysOf(schema.$defs?.[record])).toEqual(Object.keys(FIELDS[record]).toSorted());
	for (const [part, fields] of [
		['schemes', FIELDS.scheme],
		['derived', FIELDS.derived]
	] as const)
		expect(keysOf(schema.properties?.[part]?.items)).toEqual(Object.keys(fields).toSorted());
});
