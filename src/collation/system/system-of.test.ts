import { claimKey } from '#networks';
import { loadBank } from '#questions';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answers } from '../../../tests/builders/answers.ts';
import { bestAnswers } from '../../../tests/builders/best-answers.ts';
import { planEdits } from '../../../tests/builders/plans.ts';
import { aGathering, aSource, aSystem, type Built } from '../../../tests/builders/systems.ts';
import { componentCounts } from './component-counts.ts';
import { filterChoices, filterSystem } from './filter-system.ts';
import { networkLines, practiceLines } from './system-lines.ts';
import { systemOf } from './system-of.ts';
import type { Source } from './system-view.ts';

const bank = await loadBank();
const best = bestAnswers(bank);
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const TODAY = '2026-04-06';
const noCallBack = { ...best, ...answers({ 'telephony.call-back': 'no' }) };

const of = (sources: readonly Source[], system = aSystem()) =>
	systemOf({ system, sources, scheme: caip, today: TODAY });
const practice = (name: string, rest: Partial<Built> = {}): Built => ({
	name,
	answers: best,
	...rest
});
/** `network: practice`, in the order of the view. */
const placed = (sources: readonly Source[], system = aSystem()) =>
	of(sources, system).practices.map(({ network, shownName }) => `${network}: ${shownName}`);
const telephony = (sources: readonly Source[]) =>
	componentCounts(of(sources)).find(({ component }) => component === 'telephony');

describe('a system', () => {
	it('has all networks on the device by name, with their practices by name', () => {
		expect(
			placed([
				aSource('West', [practice('Mill'), practice('Abbey')]),
				aSource('East', [practice('Zoo')])
			])
		).toEqual(['east: Zoo', 'west: Abbey', 'west: Mill']);
	});

	it('has neither what was taken out of it nor what was put aside', () => {
		const sources = [
			aSource('West', [practice('Mill')]),
			aSource('East', [practice('Zoo')]),
			aSource('South', [practice('Bay')], { deletedAt: '2026-01-01T00:00:00.000Z' })
		];
		expect(placed(sources, aSystem({ without: ['east'] }))).toEqual(['west: Mill']);
	});

	it('never mixes made-up networks with real ones', () => {
		const sources = [
			aSource('Real', [practice('Mill')]),
			aSource('Made up', [practice('Zoo')], { example: true })
		];
		expect(placed(sources)).toEqual(['real: Mill']);
		expect(placed(sources, aSystem({ example: true }))).toEqual(['made-up: Zoo']);
	});

	it('keeps a network without practices, which may declare nothing', () => {
		const view = of([aSource('Empty', [])]);
		expect(networkLines(view)).toMatchObject([{ name: 'Empty', practices: 0, inFilter: 0 }]);
		expect(componentCounts(view)[0]?.networks).toMatchObject({ of: 1, mayDeclare: 0 });
	});
});

describe('a practice that came in two records', () => {
	const older = { madeAt: '2026-01-01T09:00:00.000Z' };

	it('counts once, by its latest file, in its own network', () => {
		const sources = [
			aSource('West', [
				practice('Mill', { ods: 'A81001', assessment: 'old', answers: noCallBack, file: older })
			]),
			aGathering([practice('The Mill', { ods: 'a81001', assessment: 'new' })])
		];
		expect(placed(sources)).toEqual(['west: Mill']);
		expect(telephony(sources)?.practices).toMatchObject({ of: 1, met: 1 });
		expect(telephony(sources.toReversed())?.practices).toMatchObject({ of: 1, met: 1 });
	});

	it('is known by the assessment too, and gets a file that only the workshop has', () => {
		const sources = [
			aSource('West', [{ name: 'Mill', member: { assessment: 'one' } }]),
			aGathering([practice('Mill at the workshop', { assessment: 'one' })])
		];
		expect(telephony(sources)?.practices).toMatchObject({ of: 1, met: 1, missing: 0 });
	});

	it('is known by the name where the workshop knows no more of it', () => {
		const sources = [
			aSource('West', [practice('Mill', { ods: 'A81001' })]),
			aGathering([
				{ name: 'MILL', member: { of: 'west' } },
				{ name: 'Weir', member: { of: 'West' } }
			])
		];
		expect(placed(sources)).toEqual(['west: Mill', 'west: Weir']);
	});

	it('is two practices where only the name is the same', () => {
		const sources = [
			aSource('West', [practice('Mill', { ods: 'A81001' })]),
			aGathering([practice('Mill', { ods: 'A81002', assessment: 'two', member: { of: 'West' } })])
		];
		expect(placed(sources)).toEqual(['west: Mill', 'west: Mill']);
	});

	it('ties records together that know it by different things', () => {
		const sources = [
			aSource('West', [practice('Mill', { assessment: 'one' })]),
			aGathering([practice('Mill', { ods: 'A81001', assessment: 'two' })]),
			aGathering([practice('Mill', { ods: 'A81001', assessment: 'one', file: older })], {
				id: 'second'
			})
		];
		expect(placed(sources)).toEqual(['west: Mill']);
	});

	it('makes the network incomplete of which it is not counted a practice', () => {
		const mill = practice('Mill', { ods: 'A81001' });
		const sources = [
			aSource('West', [mill, practice('Abbey')]),
			aSource('East', [mill, practice('Zoo')], { changedAt: '2026-05-01T00:00:00.000Z' })
		];
		expect(placed(sources)).toEqual(['east: Mill', 'east: Zoo', 'west: Abbey']);
		expect(telephony(sources)?.networks).toMatchObject({ of: 1, mayDeclare: 1 });
	});

	it('stands in one of two records of the same network, which is shown once', () => {
		const members = [practice('Mill', { ods: 'A81001' }), practice('Abbey', { ods: 'A81002' })];
		const sources = [aSource('West', members), aSource('West', members, { id: 'west-again' })];
		expect(placed(sources)).toEqual(['west: Abbey', 'west: Mill']);
		expect(of(sources).networks).toHaveLength(1);
	});

	it('asked not to be named as soon as it did so anywhere', () => {
		const sources = [
			aSource('West', [practice('Mill', { ods: 'A81001' })]),
			aGathering([practice('Mill', { ods: 'A81001', member: { unnamed: true, alias: 'Oak' } })])
		];
		expect(practiceLines(of(sources))).toMatchObject([
			{ shownName: 'Oak', unnamed: true, ods: '' }
		]);
	});

	it('has the statement of its network where that is later than its file', () => {
		const stated = {
			madeAt: '2026-03-20T09:00:00.000Z',
			statedAt: '2026-03-21T09:00:00.000Z',
			components: { [claimKey(caip.id, 'telephony')]: 'met' as const }
		};
		const sources = [
			aSource('West', [{ name: 'Mill', ods: 'A81001', member: { statuses: stated } }]),
			aGathering([practice('Mill', { ods: 'A81001', answers: noCallBack })])
		];
		expect(telephony(sources)).toMatchObject({
			practices: { of: 1, met: 1, stated: 1, missing: 0 },
			latest: stated.madeAt
		});
		expect(practiceLines(of(sources))).toMatchObject([
			{ file: 'statusOnly', madeAt: stated.madeAt, weeks: 2, old: false }
		]);
	});
});

describe('a practice that only a workshop knows', () => {
	it('stands under the network it was invited with, else the one that its file names', () => {
		const view = of([
			aGathering([
				practice('Mill', { member: { of: 'River' }, profile: { network: 'Sea' } }),
				practice('Abbey', { profile: { network: ' river ' } }),
				practice('Zoo'),
				{ name: 'Bay' }
			])
		]);
		expect(view.networks.map(({ name, complete }) => [name, complete])).toEqual([
			['Network not named', false],
			['River', false]
		]);
		expect(view.practices.map(({ shownName }) => shownName)).toEqual([
			'Bay',
			'Zoo',
			'Abbey',
			'Mill'
		]);
	});

	it('joins the network on the device that has the name or the code', () => {
		const sources = [
			aSource('River', [practice('Weir')], { code: 'U12345' }),
			aGathering([
				practice('Mill', { profile: { network: 'u12345' } }),
				practice('Abbey', { member: { of: 'RIVER' }, answers: noCallBack })
			])
		];
		expect(placed(sources)).toEqual(['river: Abbey', 'river: Mill', 'river: Weir']);
		expect(telephony(sources)?.networks).toMatchObject({ of: 1, mayDeclare: 0 });
	});

	it('keeps an id of its own where another practice has the same', () => {
		const sources = [
			aSource('River', [practice('Mill', { ods: 'A81001' })]),
			aGathering([practice('Mill', { ods: 'A81002', assessment: 'two', member: { of: 'River' } })])
		];
		expect(new Set(practiceLines(of(sources)).map(({ id }) => id)).size).toBe(2);
	});

	it('never lets a network without a record declare', () => {
		expect(telephony([aGathering([practice('Mill')])])?.networks).toEqual({
			mayDeclare: 0,
			of: 0,
			declared: 0,
			notClaiming: 0
		});
	});
});

describe('what a network did about a component', () => {
	it('is counted beside what it may do', () => {
		const claim = (state: 'declared' | 'notClaiming') => ({
			claims: { [claimKey(caip.id, 'telephony')]: { state, note: '', date: '2025-03-01' } }
		});
		const sources = [
			aSource('West', [practice('Mill')], claim('declared')),
			aSource('East', [practice('Zoo'), { name: 'Bay' }], claim('notClaiming')),
			aSource('North', [practice('Peak', { answers: noCallBack })])
		];
		expect(telephony(sources)).toMatchObject({
			practices: { of: 4, met: 2, notMet: 1, notKnown: 1, missing: 1, stated: 0 },
			networks: { of: 3, mayDeclare: 1, declared: 1, notClaiming: 1 }
		});
		expect(networkLines(of(sources))[2]).toMatchObject({
			name: 'West',
			status: { telephony: 'met' },
			declared: { telephony: { state: 'declared', date: '2025-03-01' } }
		});
	});
});

describe('a filter', () => {
	const view = of(
		[
			aSource('West', [
				practice('Mill', {
					ods: 'A81001',
					profile: { telephonySupplier: 'Ring  Ltd', onlineSupplier: 'Click' }
				}),
				practice('Abbey', { ods: 'A81002', profile: { telephonySupplier: 'Ring Ltd' } })
			]),
			aSource('East', [practice('Zoo', { profile: { ods: 'a81003', onlineSupplier: 'ring ltd' } })])
		],
		aSystem({
			attributes: {
				A81001: { deprivation: '1 (most deprived fifth)' },
				A81002: { deprivation: '5', supplier: 'Other Voice' },
				A81003: { deprivation: '1 (most deprived fifth)' }
			}
		})
	);
	const left = (filter: Parameters<typeof filterSystem>[1]) =>
		filterSystem(view, filter).practices.map(({ shownName }) => shownName);

	it('leaves all when it asks for nothing', () => {
		expect(filterSystem(view, {})).toBe(view);
		expect(filterSystem(view, { network: '', deprivation: '', supplier: ' ' })).toBe(view);
	});

	it('leaves the practices of a network, a deprivation group or a supplier', () => {
		expect(left({ network: 'west' })).toEqual(['Abbey', 'Mill']);
		expect(left({ deprivation: '1 (most deprived fifth)' })).toEqual(['Zoo', 'Mill']);
		expect(left({ supplier: 'RING LTD' })).toEqual(['Zoo', 'Mill']);
		expect(left({ supplier: 'Other Voice' })).toEqual(['Abbey']);
		expect(left({ network: 'west', supplier: 'click' })).toEqual(['Mill']);
	});

	it('leaves the networks that have a practice in it, judged by all their practices', () => {
		const filtered = filterSystem(view, { supplier: 'click' });
		expect(networkLines(filtered)).toMatchObject([{ id: 'west', practices: 2, inFilter: 1 }]);
	});

	it('offers what there is, each with its practices', () => {
		expect(filterChoices(view)).toEqual({
			networks: [
				{ value: 'east', title: 'East', practices: 1 },
				{ value: 'west', title: 'West', practices: 2 }
			],
			deprivation: [
				{ value: '1 (most deprived fifth)', title: '1 (most deprived fifth)', practices: 2 },
				{ value: '5', title: '5', practices: 1 }
			],
			suppliers: [
				{ value: 'click', title: 'Click', practices: 1 },
				{ value: 'othervoice', title: 'Other Voice', practices: 1 },
				{ value: 'ringltd', title: 'Ring  Ltd', practices: 2 }
			]
		});
		for (const { value, practices } of filterChoices(view).suppliers)
			expect(left({ supplier: value })).toHaveLength(practices);
	});
});

it('what a practice no longer shares does not come up, and is looked for only once', () => {
	const plan = planEdits({ 'own.one': { what: 'Ring round' } });
	const sources = [
		aSource('West', [practice('Mill', { plan, file: { leftOut: ['notes', 'plan'] } })])
	];
	const [first, again] = [of(sources), of(sources)].map((view) => view.practices[0]?.file);
	if (first?.kind !== 'here' || again?.kind !== 'here') throw new Error('no file');
	expect(first.received.assessment.plan).toEqual({});
	expect(again.received.assessment).toBe(first.received.assessment);
});
