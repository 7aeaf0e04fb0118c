import type { Assessment } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { backupOf, parseBackup } from './backup.ts';

const MADE_AT = '2026-11-22T08:00:00.000Z';
const textOf = (...assessments: readonly Assessment[]) => backupOf(assessments, MADE_AT, '0.1.0');
const fileWith = (change: object) => JSON.stringify({ ...contentOf(textOf(one)), ...change });
const contentOf = (text: string) => JSON.parse(text) as Record<string, unknown>;

const one = assessment({ 'telephony.cloud': 'yes' });
const two = assessment({ 'telephony.queue': 'no' }, { id: 'two' });

describe('a backup', () => {
	it('brings back everything that was put in, in its order', () => {
		fc.assert(
			fc.property(fc.array(anAssessment, { maxLength: 4 }), (records) => {
				expect(parseBackup(textOf(...records))).toEqual({
					ok: true,
					value: { assessments: records, unreadable: [] }
				});
			}),
			{ numRuns: 50 }
		);
	});

	it('says for a reader what it is, when it was made and by which version', () => {
		expect(contentOf(textOf(one))).toMatchObject({
			format: 'access-ready-backup',
			version: 1,
			madeAt: MADE_AT,
			app: '0.1.0'
		});
	});

	it('is the same text for the same content', () => {
		expect(textOf(one, two)).toBe(textOf(structuredClone(one), two));
	});

	it('gives what can be read even when some cannot, each with its reason', () => {
		const file = fileWith({
			assessments: [one, { ...two, version: 9 }, { ...two, title: '' }, null, two]
		});
		expect(parseBackup(file)).toEqual({
			ok: true,
			value: {
				assessments: [one, two],
				unreadable: [
					{ kind: 'newer', version: 9 },
					{ kind: 'broken', at: 'title', because: 'too_small' },
					{ kind: 'broken', at: '', because: 'not a record' }
				]
			}
		});
	});

	it('of nothing holds nothing', () => {
		expect(parseBackup(textOf())).toEqual({
			ok: true,
			value: { assessments: [], unreadable: [] }
		});
	});

	it('may carry words of a later day beside what is read', () => {
		expect(parseBackup(fileWith({ remark: 'kept for readers' })).ok).toBe(true);
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
		expect(parseBackup(fileWith({ version: 2 }))).toEqual({
			ok: false,
			error: { kind: 'newer', version: 2 }
		});
	});
});
