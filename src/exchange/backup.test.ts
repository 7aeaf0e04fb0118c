import { VERSION, type Assessment } from '#assessments';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aChange, aSnapshot, anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { backupOf, parseBackup } from './backup.ts';

const MADE_AT = '2026-11-22T08:00:00.000Z';
const alone = (one: unknown) => ({ assessment: one, snapshots: [], changes: [] });
const textOf = (...assessments: readonly Assessment[]) =>
	backupOf(assessments.map(alone), MADE_AT, '0.1.0');
const fileWith = (change: object) => JSON.stringify({ ...contentOf(textOf(one)), ...change });
const contentOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

const one = assessment({ 'telephony.cloud': 'yes' });
const two = assessment({ 'telephony.queue': 'no' }, { id: 'two' });
const read = (...assessments: readonly Assessment[]) =>
	assessments.map((record) => ({ ...alone(record), unreadable: [] }));

describe('a backup', () => {
	it('brings back everything that was put in, in its order', () => {
		const anEntry = fc.record({
			assessment: anAssessment,
			snapshots: fc.array(aSnapshot, { maxLength: 2 }),
			changes: fc.array(aChange, { maxLength: 3 })
		});
		fc.assert(
			fc.property(fc.array(anEntry, { maxLength: 3 }), (entries) => {
				expect(parseBackup(backupOf(entries, MADE_AT, '0.1.0'))).toEqual({
					ok: true,
					value: { entries: entries.map((entry) => ({ ...entry, unreadable: [] })), unreadable: [] }
				});
			}),
			{ numRuns: 50 }
		);
	});

	it('says for a reader what it is, when it was made and by which version', () => {
		expect(contentOf(textOf(one))).toMatchObject({
			format: 'access-ready-backup',
			version: 2,
			madeAt: MADE_AT,
			app: '0.1.0'
		});
	});

	it('is the same text for the same content', () => {
		expect(textOf(one, two)).toBe(textOf(structuredClone(one), two));
	});

	it('gives what can be read even when some cannot, each with its reason', () => {
		const file = fileWith({
			assessments: [
				alone(one),
				alone({ ...two, version: 9 }),
				alone({ ...two, title: '' }),
				null,
				{ assessment: two },
				alone(two)
			]
		});
		expect(parseBackup(file)).toEqual({
			ok: true,
			value: {
				entries: read(one, two),
				unreadable: [
					{ kind: 'newer', version: 9 },
					{ kind: 'broken', at: 'title', because: 'too_small' },
					{ kind: 'broken', at: '', because: 'not a record' },
					{ kind: 'broken', at: '', because: 'not a record' }
				]
			}
		});
	});

	it('gives an assessment without the snapshots that cannot be read, and says why', () => {
		const good = snapshot({}, one);
		const newer = { ...good, assessment: { ...one, version: VERSION + 1 } };
		const broken = { ...good, date: 'spring' };
		const entry = { assessment: one, snapshots: [newer, good, broken], changes: [{ id: 'odd' }] };
		expect(parseBackup(backupOf([entry], MADE_AT, '0.1.0'))).toEqual({
			ok: true,
			value: {
				entries: [
					{
						assessment: one,
						snapshots: [good],
						changes: [],
						unreadable: [
							{ kind: 'newer', version: VERSION + 1 },
							{ kind: 'broken', at: 'date', because: 'custom' }
						]
					}
				],
				unreadable: []
			}
		});
	});

	it('of nothing holds nothing', () => {
		expect(parseBackup(textOf())).toEqual({ ok: true, value: { entries: [], unreadable: [] } });
	});

	it('may carry words of a later day beside what is read', () => {
		expect(parseBackup(fileWith({ remark: 'kept for readers' })).ok).toBe(true);
	});
});

describe('a backup of version 1, which held the assessments alone', () => {
	it('is still read', () => {
		const file = fileWith({ version: 1, assessments: [one, { ...two, title: '' }, two] });
		expect(parseBackup(file)).toEqual({
			ok: true,
			value: {
				entries: read(one, two),
				unreadable: [{ kind: 'broken', at: 'title', because: 'too_small' }]
			}
		});
	});

	it.each([1, 2, 3])('is read with records of format %i', (format) => {
		const fixture = new URL(
			`../../tests/fixtures/assessment-v${String(format)}.json`,
			import.meta.url
		);
		const record = JSON.parse(readFileSync(fixture, 'utf8')) as Assessment;
		expect(parseBackup(fileWith({ version: 1, assessments: [record] }))).toMatchObject({
			value: {
				entries: [{ assessment: { version: VERSION, title: record.title }, snapshots: [] }],
				unreadable: []
			}
		});
	});
});

describe('a file that is no backup', () => {
	it.each(['', 'access-ready', '{', textOf(one).slice(0, -20)])('is no JSON: %j', (text) => {
		expect(parseBackup(text)).toEqual({ ok: false, error: { kind: 'notJson' } });
	});

	it.each([
		['null', 'null'],
		['a list', '[]'],
		['a single assessment', JSON.stringify(one)],
		['another format', fileWith({ format: 'another' })],
		['no version', fileWith({ version: undefined })],
		['half a version', fileWith({ version: 1.5 })],
		['no list of assessments', fileWith({ assessments: { one } })]
	])('is not ours: %s', (_, text) => {
		expect(parseBackup(text)).toEqual({ ok: false, error: { kind: 'notOurs' } });
	});

	it('was made by a newer version', () => {
		expect(parseBackup(fileWith({ version: 3 }))).toEqual({
			ok: false,
			error: { kind: 'newer', version: 3 }
		});
	});
});
