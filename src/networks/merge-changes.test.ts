import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeChanges } from './merge-changes.ts';
import { newMember, newNetwork } from './new-network.ts';
import type { Network } from './network.ts';

const AT = '2026-01-05T09:00:00.000Z';
const LATER = '2026-01-05T10:00:00.000Z';
const base: Network = {
	...newNetwork('n', 'Made-up network', 'U00001', '', AT),
	members: ['a', 'b', 'c'].map((id) => newMember(id, `Practice ${id}`)),
	claims: { 's/one': { state: 'declared', date: '2026-01-05', note: '' } }
};
const byId = ({ members }: Network) => members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const claim = { state: 'notClaiming', note: 'not this year' } as const;

it('a claim made here does not drop the practice whose file came in another window', () => {
	const mine = { ...base, claims: { ...base.claims, 's/two': claim } };
	const theirs: Network = {
		...base,
		changedAt: LATER,
		members: [
			...base.members.map((one) => (one.id === 'a' ? { ...one, assessment: 'x' } : one)),
			{ ...newMember('d', 'Practice d'), assessment: 'y' }
		]
	};
	expect(mergeChanges(base, mine, theirs)).toEqual({ ...theirs, claims: mine.claims });
});

it('two fields of one practice changed in two windows are both kept', () => {
	const withFirst = (part: object): Network => ({
		...base,
		members: base.members.map((one) => (one.id === 'a' ? { ...one, ...part } : one))
	});
	const [first] = mergeChanges(
		base,
		withFirst({ alias: 'North' }),
		withFirst({ ods: 'A00001' })
	).members;
	expect(first).toMatchObject({ alias: 'North', ods: 'A00001' });
});

it('what was taken out here stays out, and what was taken out there too', () => {
	const without = (id: string): Network => ({
		...base,
		members: base.members.filter((one) => one.id !== id)
	});
	const merged = mergeChanges(base, { ...without('a'), claims: {} }, without('b'));
	expect(merged.members.map(({ id }) => id)).toEqual(['c']);
	expect(merged.claims).toEqual({});
});

it('what was put aside or brought back here is so', () => {
	const aside = { ...base, deletedAt: LATER };
	expect(mergeChanges(base, aside, base).deletedAt).toBe(LATER);
	expect(mergeChanges(aside, base, aside)).toEqual(base);
});

it('a rate typed in each window is kept', () => {
	const rate = (key: string): Network => ({
		...base,
		rates: { [key]: { pounds: 1, on: '2026-01-01', from: '' } }
	});
	expect(Object.keys(mergeChanges(base, rate('a'), rate('b')).rates ?? {}).toSorted()).toEqual([
		'a',
		'b'
	]);
});

it('where nothing was changed elsewhere it is what is to be written, and the other way round', () => {
	const network = fc.record({
		name: fc.constantFrom('One', 'Two'),
		oldAfterWeeks: fc.constantFrom(4, 13),
		members: fc.subarray([...base.members, newMember('e', 'Practice e')]),
		claims: fc.constantFrom(base.claims, {}, { 's/two': claim })
	});
	fc.assert(
		fc.property(network, network, (before, after) => {
			const [one, other] = [
				{ ...base, ...before },
				{ ...base, ...after }
			];
			expect(mergeChanges(one, other, one)).toEqual(other);
			const merged = mergeChanges(one, one, other);
			expect({ ...merged, members: byId(merged) }).toEqual({ ...other, members: byId(other) });
		})
	);
});
