import { expect, it } from 'vitest';
import { changedCommitment } from './changed-commitment.ts';
import type { Commitment } from './workshop.ts';

const AT = '2026-03-02T10:15:00.000Z';
const LATER = '2026-03-09T10:15:00.000Z';
const before: Commitment = {
	id: 'c1',
	members: ['m1'],
	what: 'Ask the supplier',
	who: 'Manager',
	due: '2026-04-01',
	section: 'telephony',
	at: AT
};

it('a commitment that is worded anew is made anew', () => {
	for (const part of [{ what: 'Write' }, { who: '' }, { due: '2026-05-01' }, { section: 'online' }])
		expect(changedCommitment(before, part, LATER)).toEqual({ ...before, ...part, at: LATER });
});

it('who makes it along with others changes nothing for those who had made it', () => {
	const members = ['m1', 'm2'];
	expect(changedCommitment(before, { members }, LATER)).toEqual({ ...before, members });
	expect(changedCommitment(before, { what: before.what }, LATER)).toEqual(before);
});

it('a date and a section can be taken out again', () => {
	const after = changedCommitment(before, { due: undefined, section: undefined }, LATER);
	expect(after).toStrictEqual({
		id: 'c1',
		members: ['m1'],
		what: 'Ask the supplier',
		who: 'Manager',
		at: LATER
	});
});
