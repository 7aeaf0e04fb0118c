import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, steps, type Step } from './migrate.ts';
import { parseAssessment } from './parse.ts';
import { VERSION } from './record.ts';

const older = Array.from({ length: VERSION - 1 }, (_, index) => index + 1);
const note =
	(word: string): Step =>
	(record) => ({ ...record, went: `${'went' in record ? String(record.went) : ''}${word}` });

describe('bringing a record up to date', () => {
	const three = { 1: note('a'), 2: note('b'), 3: note('c') };

	it.each([
		[1, 4, 'abc'],
		[2, 4, 'bc'],
		[3, 4, 'c'],
		[1, 2, 'a']
	])('from format %i to %i takes each step once, in order', (from, to, went) => {
		expect(migrate({ id: 'one' }, from, to, three)).toEqual({ id: 'one', went });
	});

	it('leaves a record of the present format alone', () => {
		const record = { id: 'one' };
		expect(migrate(record, 4, 4, three)).toBe(record);
	});

	it('does not go on without a step', () => {
		expect(() => migrate({}, 1, 3, { 1: note('a') })).toThrow('no step from format 2');
	});
});

describe('every format ever released', () => {
	it('has a step to the next', () => {
		expect(Object.keys(steps).map(Number)).toEqual(older);
	});

	it.each([...older, VERSION])(
		'%i has a record that is kept for ever and still read',
		(version) => {
			const kept = new URL(
				`../../tests/fixtures/assessment-v${String(version)}.json`,
				import.meta.url
			);
			const record: unknown = JSON.parse(readFileSync(kept, 'utf8'));
			expect(record).toMatchObject({ version });
			expect(parseAssessment(record)).toMatchObject({ ok: true, value: { version: VERSION } });
		}
	);
});
