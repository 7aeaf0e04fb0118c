import { newMember } from '#networks';
import { describe, expect, it } from 'vitest';
import { inviteNetwork } from './invite-network.ts';

const vale = {
	name: 'Vale PCN',
	members: [
		{ ...newMember('1', 'Mill Lane', 'A12345'), assessment: 'mill', alias: 'The mill' },
		{ ...newMember('2', 'Oak Road'), unnamed: true as const }
	]
};
let made = 0;
const newId = () => `new-${String((made += 1))}`;

describe('a network that is invited', () => {
	it('brings its practices under ids of their own, with its name and their aliases, without files', () => {
		made = 0;
		const { members, added, known } = inviteNetwork([], vale, newId);
		expect({ added, known }).toEqual({ added: 2, known: 0 });
		expect(members).toEqual([
			{ ...newMember('new-1', 'Mill Lane', 'A12345'), of: 'Vale PCN', alias: 'The mill' },
			{ ...newMember('new-2', 'Oak Road'), of: 'Vale PCN', unnamed: true }
		]);
	});

	it('leaves a practice that is invited already as it is', () => {
		const here = [{ ...newMember('here', 'Mill Lane Surgery', 'A12345'), assessment: 'x' }];
		const { members, added, known } = inviteNetwork(here, vale, newId);
		expect({ added, known }).toEqual({ added: 1, known: 1 });
		expect(members[0]).toBe(here[0]);
		expect(members[1]).toMatchObject({ practice: 'Oak Road', of: 'Vale PCN' });
	});

	it('is not invited twice', () => {
		const once = inviteNetwork([], vale, newId);
		expect(inviteNetwork(once.members, vale, newId)).toMatchObject({
			members: once.members,
			added: 0,
			known: 2
		});
	});
});
