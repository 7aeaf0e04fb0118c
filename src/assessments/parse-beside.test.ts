import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { aChange, aSnapshot } from '../../tests/builders/arbitraries.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { parseChange, parseSnapshot } from './parse-beside.ts';
import { VERSION } from './record.ts';

const throughJson = (record: unknown): unknown => JSON.parse(JSON.stringify(record));
const kept = (version: number): unknown =>
	JSON.parse(
		readFileSync(
			new URL(`../../tests/fixtures/assessment-v${String(version)}.json`, import.meta.url),
			'utf8'
		)
	);
const broken = (at: string, because: string) => ({
	ok: false,
	error: { kind: 'broken', at, because }
});

describe('a snapshot', () => {
	const one = snapshot();

	it('comes back from its own text unchanged', () => {
		fc.assert(
			fc.property(aSnapshot, (any) => {
				expect(parseSnapshot(throughJson(any))).toEqual({ ok: true, value: any });
			}),
			{ numRuns: 100 }
		);
	});

	it.each([1, 2, 3])('of an assessment of version %i is still read', (version) => {
		const read = parseSnapshot({ ...one, assessment: kept(version) });
		expect(read).toMatchObject({
			ok: true,
			value: { name: 'Baseline', assessment: { version: VERSION } }
		});
	});

	it('of a newer assessment was made by a newer version, whatever else it holds', () => {
		const assessment = { ...one.assessment, version: VERSION + 1 };
		expect(parseSnapshot({ ...one, assessment, trend: [] })).toEqual({
			ok: false,
			error: { kind: 'newer', version: VERSION + 1 }
		});
	});

	it.each<[string, unknown, string, string]>([
		['nothing', null, '', 'not a record'],
		['a word', 'snapshot', '', 'not a record'],
		['without an assessment', { ...one, assessment: undefined }, 'assessment', 'not a record'],
		['that is empty', {}, 'assessment', 'not a record'],
		[
			'of a damaged assessment',
			{ ...one, assessment: { ...one.assessment, title: '' } },
			'assessment.title',
			'too_small'
		],
		['of a day that does not exist', { ...one, date: '2026-02-30' }, 'date', 'custom'],
		['taken at no moment', { ...one, takenAt: '2026-02-20' }, 'takenAt', 'custom'],
		['without an id', { ...one, id: '' }, 'id', 'too_small'],
		['without an edition', { ...one, edition: undefined }, 'edition', 'invalid_type'],
		['with a word too many', { ...one, trend: [] }, '', 'unrecognized_keys']
	])('%s says where and why it cannot be read', (_, input, at, because) => {
		expect(parseSnapshot(input)).toEqual(broken(at, because));
	});
});

describe('a change', () => {
	const one = {
		id: 'c1',
		assessment: 'one',
		at: '2026-11-22T08:00:00.000Z',
		device: 'tablet',
		kind: 'answer',
		key: 'q.one',
		after: answer('q.one', chose('yes'))
	};

	it('comes back from its own text unchanged', () => {
		fc.assert(
			fc.property(aChange, (any) => {
				expect(parseChange(throughJson(any))).toEqual({ ok: true, value: any });
			}),
			{ numRuns: 100 }
		);
	});

	it.each<[string, unknown, string, string]>([
		['that is nothing', null, '', 'invalid_type'],
		['without an id', { ...one, id: '' }, 'id', 'too_small'],
		['of no kind we know', { ...one, kind: 'header' }, 'kind', 'invalid_union'],
		['made by nobody we know', { ...one, by: 'robot' }, 'by', 'invalid_value'],
		['at no moment', { ...one, at: 'yesterday' }, 'at', 'custom'],
		[
			'to an answer that is damaged',
			{ ...one, after: { ...one.after, note: 7 } },
			'after.note',
			'invalid_type'
		]
	])('%s says where and why it cannot be read', (_, input, at, because) => {
		expect(parseChange(input)).toEqual(broken(at, because));
	});

	it('is read without these faults', () => {
		expect(parseChange(one)).toEqual({ ok: true, value: one });
	});
});
