import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMember, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { newMember } from './new-network.ts';
import type { Member, Network, Statuses } from './network.ts';
import { parseNetwork } from './parse-network.ts';
import { laterStatuses, receiveStatuses, statedInstead, type Stated } from './receive-statuses.ts';

const AT = '2026-11-23T08:00:00.000Z';
const MADE = '2026-05-01T08:00:00.000Z';
const statuses = (rest: Partial<Statuses> = {}): Statuses => ({
	madeAt: MADE,
	statedAt: '2026-06-01T08:00:00.000Z',
	components: { 'caip-2024-25/telephony': 'met' },
	...rest
});
const later = statuses({ madeAt: '2026-07-01T08:00:00.000Z' });

const pcn = exampleNetwork(2);
const [first, second] = pcn.members as readonly [Member, Member];
const empty: Network = { ...exampleNetwork(0), id: 'system' };
const stated = (member: string, of = statuses()): Stated => ({ member, statuses: of });

describe('what a network states without detail', () => {
	it('goes to its own practice, even one that is called otherwise here', () => {
		const here = { ...pcn, members: [{ ...first, practice: 'Other', ods: '' }, second] };
		const { network, outcomes } = receiveStatuses(here, pcn, [stated(first.id)], [], AT);
		expect(network).toEqual({
			...here,
			changedAt: AT,
			members: [{ ...here.members[0], statuses: statuses() }, second]
		});
		expect(outcomes).toEqual([{ member: network.members[0], outcome: 'new' }]);
		expect(parseNetwork(JSON.parse(JSON.stringify(network)))).toEqual({ ok: true, value: network });
	});

	it('goes to the practice of that code or name in another network', () => {
		const here = {
			...empty,
			members: [newMember('a', 'Called otherwise', second.ods), newMember('b', first.practice)]
		};
		const came = [stated(first.id), stated(second.id, later)];
		const { network } = receiveStatuses(here, pcn, came, [], AT);
		expect(network.members.map(({ id, statuses: own }) => [id, own])).toEqual([
			['a', later],
			['b', statuses()]
		]);
	});

	it('adds a practice that is not there, under an id of its own', () => {
		const here = { ...empty, members: [newMember(first.id, 'Somebody else', 'Z99999')] };
		const { network, outcomes } = receiveStatuses(here, pcn, [stated(first.id)], [], AT);
		expect(network.members[1]).toEqual({
			id: `${first.id}.2`,
			practice: first.practice,
			ods: first.ods,
			alias: '',
			statuses: statuses()
		});
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new']);
	});

	it('of a practice that the network does not name says nothing', () => {
		expect(receiveStatuses(empty, pcn, [stated('nobody')], [], AT)).toEqual({
			network: empty,
			outcomes: []
		});
	});

	it('changes nothing when it comes again, or is no later than what is here', () => {
		const { network } = receiveStatuses(pcn, pcn, [stated(first.id, later)], [], AT);
		for (const [again, outcome] of [
			[later, 'same'],
			[statuses(), 'older'],
			[{ ...later, statedAt: '2026-05-31T08:00:00.000Z' }, 'older']
		] as const) {
			const into = receiveStatuses(network, pcn, [stated(first.id, again)], [], AT);
			expect(into.network).toBe(network);
			expect(into.outcomes).toEqual([{ member: network.members[0], outcome }]);
		}
	});

	it('is kept where it is later than what was stated, or than the file', () => {
		const before = { ...pcn, members: [{ ...first, statuses: statuses() }, second] };
		const file = exampleReceived(1);
		const came = [stated(first.id, later), stated(second.id, later)];
		const { network, outcomes } = receiveStatuses(before, pcn, came, [file], AT);
		expect(network.members.map((member) => member.statuses)).toEqual([later, later]);
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(['newer', 'newer']);
	});

	it('is not kept beside a file with detail that is as late, or later', () => {
		const file = (madeAt: string) => exampleReceived(0, {}, { madeAt });
		for (const [madeAt, outcome] of [
			[MADE, 'same'],
			['2026-05-02T08:00:00.000Z', 'older']
		] as const) {
			const into = receiveStatuses(pcn, pcn, [stated(first.id)], [file(madeAt)], AT);
			expect(into.network).toBe(pcn);
			expect(into.outcomes).toEqual([{ member: first, outcome }]);
		}
	});
});

describe('a file with detail', () => {
	const member = { ...exampleMember(0), statuses: statuses() };

	it('counts unless the statement is later', () => {
		expect(statedInstead(member, undefined)).toEqual(statuses());
		expect(statedInstead(member, { madeAt: '2026-04-30T08:00:00.000Z' })).toEqual(statuses());
		expect(statedInstead(member, { madeAt: MADE })).toBeUndefined();
		expect(statedInstead(exampleMember(0), undefined)).toBeUndefined();
	});
});

describe('of two statements', () => {
	const aStatement = fc.record({
		madeAt: fc.constantFrom(MADE, later.madeAt),
		statedAt: fc.constantFrom(MADE, later.madeAt),
		components: fc.dictionary(
			fc.constantFrom('a/b', 'a/c'),
			fc.constantFrom('met' as const, 'notMet' as const, 'notKnown' as const)
		)
	});

	it('the one of the later file counts, then the one stated later', () => {
		expect(laterStatuses(statuses(), later)).toBe(later);
		const restated = statuses({ statedAt: AT });
		expect(laterStatuses(restated, statuses())).toBe(restated);
		expect(laterStatuses(undefined, later)).toBe(later);
		expect(laterStatuses(undefined, undefined)).toBeUndefined();
	});

	it('it is always the same one, whichever comes first', () => {
		fc.assert(
			fc.property(aStatement, aStatement, (one, other) => {
				expect(laterStatuses(one, other)).toEqual(laterStatuses(other, one));
			})
		);
	});
});
