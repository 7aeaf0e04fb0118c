import { emptyProfile, newAssessment } from '#assessments';
import { expect, it } from 'vitest';
import { joinMembers } from './join-members.ts';
import type { Member } from './network.ts';
import { newMember, newNetwork } from './new-network.ts';
import { receive } from './receive.ts';

const AT = '2026-11-22T08:00:00.000Z';
const statuses = (madeAt: string): NonNullable<Member['statuses']> => ({
	madeAt,
	statedAt: madeAt,
	components: {}
});
const listed = newMember('m1', 'Mill Lane Surgery');
const other = newMember('m2', 'Oak Road', 'B82002');
const came: Member = {
	...newMember('a', 'The Surgery at Mill Lane', 'A81001'),
	alias: 'By the mill',
	assessment: 'a',
	unnamed: true,
	statuses: statuses(AT)
};

it('a listed practice keeps its name and place, and has what came under another name', () => {
	expect(joinMembers([other, listed, came], 'a', 'm1')).toEqual([
		other,
		{ ...came, id: 'm1', practice: 'Mill Lane Surgery' }
	]);
});

it('what the listed one says already stands, and of two statements the later', () => {
	const own = {
		...listed,
		ods: 'A99999',
		alias: 'Ours',
		assessment: 'z',
		statuses: statuses('2026-11-23T08:00:00.000Z')
	};
	const plain = newMember('a', 'Elsewhere');
	expect(joinMembers([plain, own], 'a', 'm1')).toEqual([own]);
	expect(joinMembers([came, own], 'a', 'm1')).toEqual([{ ...own, assessment: 'a', unnamed: true }]);
});

it('nothing is joined with itself, or with what is not there', () => {
	const members = [listed, came];
	for (const [one, into] of [
		['a', 'a'],
		['a', 'gone'],
		['gone', 'm1']
	] as const)
		expect(joinMembers(members, one, into)).toBe(members);
});

it('the next file of the practice goes to the listed one', () => {
	const network = {
		...newNetwork('n', 'Vale', '', '', AT),
		members: joinMembers([listed, came], 'a', 'm1')
	};
	const assessment = newAssessment('a', emptyProfile('The Surgery at Mill Lane'), AT);
	const file = { assessment, snapshots: [], leftOut: [], decidingOnly: false, onward: false };
	const into = receive(network, [], { ...file, madeAt: AT }, AT, 'file', '');
	expect(into.network.members).toHaveLength(1);
	expect(into.member).toMatchObject({ id: 'm1', practice: 'Mill Lane Surgery' });
});
