import { describe, expect, it } from 'vitest';
import { newSystem } from './new-system.ts';
import { parseSystem } from './parse-system.ts';
import type { System } from './system.ts';

const NOW = '2026-03-02T10:15:00.000Z';
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a new system', () => {
	it('holds all networks of the device, nothing else, and can be read', () => {
		const system = newSystem('s1', 'Valley ICB', 'QAB', NOW);
		expect(system).toMatchObject({
			id: 's1',
			name: 'Valley ICB',
			code: 'QAB',
			example: false,
			createdAt: NOW,
			changedAt: NOW,
			without: [],
			tracker: {}
		});
		expect(parseSystem(system)).toEqual({ ok: true, value: system });
	});
});

describe('a system', () => {
	const system: System = {
		...newSystem('s1', 'Valley ICB', 'QAB', NOW),
		without: ['n7'],
		attributes: { A81001: { deprivation: '1 (most deprived fifth)', supplier: 'Ring Ltd' } },
		tracker: {
			'icb-01': {
				status: 'underWay',
				note: 'With the provider collaborative',
				evidence: 'Minutes of 3 March',
				due: '2026-09-30',
				reportedOn: ['2026-01-15'],
				changedAt: NOW
			}
		},
		funding: { 'transition/2023-24': { allocated: 500_000, note: '' } },
		texts: { risks: 'Two suppliers leave the market.' },
		figures: { 'audits.planned': 12 }
	};

	it('is read as it was written', () => {
		expect(parseSystem(throughJson(system))).toEqual({ ok: true, value: system });
	});

	it.each([null, 'a system', 7, undefined])('is not %j', (input) => {
		expect(parseSystem(input)).toEqual({
			ok: false,
			error: { kind: 'broken', at: '', because: 'not a record' }
		});
	});

	it.each([{}, { version: 'one' }, { version: 0 }, { version: 1.5 }])(
		'without a version is broken: %j',
		(input) => {
			expect(parseSystem(input)).toEqual({
				ok: false,
				error: { kind: 'broken', at: 'version', because: 'no version' }
			});
		}
	);

	it('of a later format is newer, not broken', () => {
		expect(parseSystem({ version: 2, anything: true })).toEqual({
			ok: false,
			error: { kind: 'newer', version: 2 }
		});
	});

	it.each([
		['name', { name: '' }],
		['tracker.icb-01.status', { tracker: { 'icb-01': { status: 'late' } } }],
		['funding.x.used', { funding: { x: { used: -1, note: '' } } }]
	])('says that it is broken at %s', (at, part) => {
		expect(parseSystem({ ...system, ...part })).toMatchObject({
			ok: false,
			error: { kind: 'broken', at }
		});
	});
});
