import { newSystem, type System } from '#systems';
import { newWorkshop, type Workshop } from '#workshops';
import { expect, it } from 'vitest';
import { mergeSystems, mergeWorkshops } from './merge-records.ts';

const AT = '2026-11-23T08:00:00.000Z';
const LATER = '2026-11-24T08:00:00.000Z';
const LAST = '2026-11-25T08:00:00.000Z';
const heads = { yes: 1, partly: 0, no: 0, notApplicable: 0, notKnown: 0 };
const workshop = (rest: Partial<Workshop>): Workshop => ({
	...newWorkshop('w', 'room', 'Access day', AT),
	...rest
});
const system = (rest: Partial<System>): System => ({
	...newSystem('s', 'Vale ICB', '', AT),
	...rest
});
const tracked = (note: string, changedAt: string) => ({
	status: 'done' as const,
	note,
	evidence: '',
	reportedOn: [],
	changedAt
});

it('two records of a workshop become the same one, whichever comes first', () => {
	const promise = (id: string, what: string) => ({ id, members: [], what, who: '', at: AT });
	const thought = (id: string) => ({ id, text: id, at: AT, done: false });
	const one = workshop({
		name: 'Old name',
		hands: { a: { ...heads, at: LAST }, b: { ...heads, at: AT } },
		parked: [thought('p1')],
		marked: ['a'],
		commitments: [promise('c1', 'Old'), promise('c2', 'Only here')],
		spent: { telephony: 60, online: 30 },
		handedBack: { m1: AT }
	});
	const other = workshop({
		changedAt: LATER,
		hands: { a: { ...heads, yes: 9, at: LATER } },
		parked: [thought('p2')],
		marked: ['b', 'a'],
		commitments: [promise('c1', 'New')],
		spent: { telephony: 90 },
		handedBack: { m1: LATER }
	});
	const merged = mergeWorkshops(one, other);
	expect(merged).toEqual(mergeWorkshops(other, one));
	expect(merged).toEqual({
		...other,
		hands: one.hands,
		parked: [thought('p2'), thought('p1')],
		commitments: [promise('c1', 'New'), promise('c2', 'Only here')],
		spent: { telephony: 90, online: 30 }
	});
	expect(mergeWorkshops(merged, one)).toEqual(merged);
	expect(mergeWorkshops(merged, other)).toEqual(merged);
});

it('two records of a system become the same one, each item as it was changed last', () => {
	const one = system({
		tracker: { 'icb-01': tracked('late', LAST), 'icb-02': tracked('only here', AT) },
		texts: { risks: 'Old', next: 'Only here' },
		without: ['n1']
	});
	const other = system({
		changedAt: LATER,
		tracker: { 'icb-01': tracked('earlier', LATER) },
		texts: { risks: 'New' }
	});
	const merged = mergeSystems(one, other);
	expect(merged).toEqual(mergeSystems(other, one));
	expect(merged).toEqual({
		...other,
		tracker: one.tracker,
		texts: { risks: 'New', next: 'Only here' }
	});
});

it('what is put aside in one alone comes back, and of one moment the same one counts', () => {
	const aside = workshop({ deletedAt: LATER, changedAt: LATER });
	expect(mergeWorkshops(workshop({}), aside).deletedAt).toBeUndefined();
	expect(mergeWorkshops(workshop({ deletedAt: AT }), aside).deletedAt).toBe(LATER);
	const [a, b] = [system({ name: 'A' }), system({ name: 'B' })];
	expect(mergeSystems(a, b)).toEqual(mergeSystems(b, a));
});
