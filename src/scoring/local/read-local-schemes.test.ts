import { loadBank } from '#questions';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLocalSchemes } from './read-local-schemes.ts';

const bank = await loadBank();
const text = readFileSync(
	new URL('../../../docs/local-scheme.example.jsonc', import.meta.url),
	'utf8'
);
const kept = { id: 'local.example-listening', text, off: [] };

it('the schemes of a device come with the readings that are switched on', () => {
	const all = readLocalSchemes([kept], bank);
	expect(all.schemes.map(({ scheme }) => scheme.id)).toEqual(['local.example-listening']);
	expect(all.readings.map(({ criterion }) => criterion)).toEqual(['N0', 'T2']);
	expect(all.unreadable).toEqual([]);
	const some = readLocalSchemes([{ ...kept, off: ['caip-2024-25/N0', 'nobody/knows'] }], bank);
	expect(some.readings.map(({ criterion }) => criterion)).toEqual(['T2']);
	expect(some.schemes).toEqual(all.schemes);
});

it('a scheme that can no longer be read is told, and does not stop the others', () => {
	const damaged = { id: 'local.damaged', text: '{', off: [] };
	const all = readLocalSchemes([damaged, kept], bank);
	expect(all.schemes).toHaveLength(1);
	expect(all.unreadable).toMatchObject([
		{ kept: damaged, problems: [{ cause: { kind: 'notJson', what: 'closingBrace' } }] }
	]);
});

it('a text that is not the one it is kept as is not judged by', () => {
	const misplaced = { ...kept, id: 'local.other' };
	const all = readLocalSchemes([kept, misplaced], bank);
	expect(all.schemes).toHaveLength(1);
	expect(all.readings).toHaveLength(2);
	expect(all.unreadable).toEqual([{ kept: misplaced, problems: [] }]);
});

it('a device without local schemes has none', () => {
	expect(readLocalSchemes([], bank)).toEqual({ schemes: [], readings: [], unreadable: [] });
});
