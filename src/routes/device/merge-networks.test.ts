import { newMember, newNetwork, type Member, type Network } from '#networks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNetworks } from './merge-networks.ts';

const EARLY = '2026-11-23T08:00:00.000Z';
const LATE = '2026-11-24T08:00:00.000Z';
const network = (rest: Partial<Network> = {}, changedAt = EARLY): Network => ({
	...newNetwork('vale', 'Vale PCN', '', '', EARLY),
	changedAt,
	...rest
});
const declared = { state: 'declared', date: '2026-11-20', note: '' } as const;
const not = { state: 'notClaiming', note: 'Not this year' } as const;
const member = (id: string, practice: string, rest: Partial<Member> = {}): Member => ({
	...newMember(id, practice),
	...rest
});
const both = (one: Network, other: Network) => {
	expect(mergeNetworks(other, one)).toEqual(mergeNetworks(one, other));
	return mergeNetworks(one, other);
};

describe('two records of one network', () => {
	it('keep the claims that only one of them has, and of one claim the later', () => {
		const one = network({ claims: { 'y/a': declared, 'y/b': declared } });
		const other = network({ claims: { 'y/b': not, 'y/c': not } }, LATE);
		expect(both(one, other).claims).toEqual({ 'y/a': declared, 'y/b': not, 'y/c': not });
	});

	it('keep the practices of both, each once', () => {
		const one = network({ members: [member('m', 'Mill Lane'), member('h', 'Hill')] });
		const other = network({ members: [member('q', 'Quay'), member('m', 'Mill Street')] }, LATE);
		expect(both(one, other).members.map(({ practice }) => practice)).toEqual([
			'Quay',
			'Mill Street',
			'Hill'
		]);
	});

	it('know a practice that was typed on two devices by its file, its code or its name', () => {
		const one = network({
			members: [
				member('1', 'Mill Lane Surgery', { assessment: 'mill' }),
				member('2', 'Hill', { ods: 'A10002' }),
				member('3', 'Quay', { alias: 'By the river' }),
				member('4', 'Bridge', { ods: 'A10004' })
			]
		});
		const other = network(
			{
				members: [
					member('a', 'Mill Lane', { assessment: 'mill' }),
					member('b', 'Hill Surgery', { ods: 'a10002', assessment: 'hill' }),
					member('c', ' quay ', { ods: 'A10003' }),
					member('d', 'Bridge', { ods: 'A10005' })
				]
			},
			LATE
		);
		expect(both(one, other).members).toMatchObject([
			{ id: 'a', assessment: 'mill' },
			{ id: 'b', assessment: 'hill' },
			{ id: 'c', ods: 'A10003', alias: 'By the river' },
			{ id: 'd', ods: 'A10005' },
			{ id: '4', ods: 'A10004' }
		]);
	});

	it('never take a practice for a namesake of one that is there itself', () => {
		const one = network({ members: [member('1', 'Mill'), member('2', 'Mill')] });
		const other = network({ members: [member('2', 'Mill'), member('3', 'Mill')] }, LATE);
		expect(both(one, other).members.map(({ id }) => id)).toEqual(['2', '3']);
	});

	it('keep of a practice the file and the statement that only one of them knows', () => {
		const stated = { madeAt: EARLY, statedAt: EARLY, components: { 'y/a': 'met' } } as const;
		const later = { ...stated, statedAt: LATE };
		const one = network({ members: [member('m', 'Mill', { assessment: 'x', statuses: later })] });
		const other = network({ members: [member('m', 'Mill', { statuses: stated })] }, LATE);
		expect(both(one, other).members).toMatchObject([{ assessment: 'x', statuses: later }]);
	});

	it('keep the populations and rates of both', () => {
		const rate = { pounds: 2, on: '2026-01-01', from: '' };
		const one = network({
			populations: [
				{ count: 1, on: '2025-01-01' },
				{ count: 2, on: '2026-01-01' }
			],
			rates: { 'y/p': rate }
		});
		const other = network({ populations: [{ count: 3, on: '2026-01-01' }] }, LATE);
		const merged = both(one, other);
		expect(merged.populations).toEqual([
			{ count: 3, on: '2026-01-01' },
			{ count: 1, on: '2025-01-01' }
		]);
		expect(merged.rates).toEqual({ 'y/p': rate });
		expect(both(network(), network({}, LATE))).not.toHaveProperty('rates');
	});

	it('stay put aside only when both are, and take name and settings from the later', () => {
		const aside = network({ deletedAt: EARLY });
		const named = network({ name: 'Vale and Moor', createdAt: LATE }, LATE);
		expect(both(aside, named)).not.toHaveProperty('deletedAt');
		expect(both(aside, named)).toMatchObject({
			name: 'Vale and Moor',
			createdAt: EARLY,
			changedAt: LATE
		});
		for (const [one, other] of [
			[EARLY, LATE],
			[LATE, EARLY]
		] as const)
			expect(both(network({ deletedAt: one }), network({ deletedAt: other }, LATE))).toMatchObject({
				deletedAt: LATE
			});
	});

	it('are the same whichever is first, and merging once more changes nothing', () => {
		const aMember = fc.record({
			id: fc.constantFrom('1', '2', '3', '4'),
			practice: fc.constantFrom('Mill', 'Hill', 'Quay'),
			ods: fc.constantFrom('', 'A10001', 'A10002'),
			alias: fc.constantFrom('', 'One')
		});
		const aNetwork = fc
			.record({
				members: fc.uniqueArray(aMember, { selector: ({ id }) => id, maxLength: 4 }),
				claims: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(declared, not)),
				changedAt: fc.constantFrom(EARLY, LATE)
			})
			.map((rest) => network(rest));
		fc.assert(
			fc.property(aNetwork, aNetwork, (one, other) => {
				const merged = both(one, other);
				expect(mergeNetworks(merged, merged)).toEqual(merged);
				const ids = merged.members.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(Object.keys(merged.claims).toSorted()).toEqual(
					[...new Set([...Object.keys(one.claims), ...Object.keys(other.claims)])].toSorted()
				);
			}),
			{ numRuns: 200 }
		);
	});
});
