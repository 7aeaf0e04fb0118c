import { newMember } from '#networks';
import { describe, expect, it } from 'vitest';
import { addMembers } from './add-members.ts';

const here = [newMember('1', 'Mill Lane Surgery', 'A12345'), newMember('2', 'Oak Road')];
const add = (listed: readonly { practice: string; ods: string }[]) => {
	const { members, added, known } = addMembers(here, listed, () => 'new');
	return { practices: members.slice(2).map(({ practice }) => practice), added, known };
};

describe('practices added to a network', () => {
	it('come after those that are there', () => {
		expect(add([{ practice: 'Elm Park', ods: 'A12347' }])).toEqual({
			practices: ['Elm Park'],
			added: 1,
			known: 0
		});
	});

	it('are not added again under the same code, whatever the name', () => {
		expect(add([{ practice: 'Mill Lane (branch)', ods: 'A12345' }])).toMatchObject({ known: 1 });
	});

	it('are not added again under the same name where a code is missing', () => {
		expect(add([{ practice: 'mill  lane surgery', ods: '' }])).toMatchObject({ known: 1 });
		expect(add([{ practice: 'OAK ROAD', ods: 'A12348' }])).toMatchObject({ known: 1 });
	});

	it('may have one name with different codes', () => {
		expect(
			add([
				{ practice: 'Mill Lane Surgery', ods: 'A12349' },
				{ practice: 'The Surgery', ods: 'A12350' },
				{ practice: 'The Surgery', ods: 'A12351' },
				{ practice: 'The Surgery', ods: 'A12351' }
			])
		).toMatchObject({ added: 3, known: 1 });
	});
});
