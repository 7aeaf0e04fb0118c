import { expect, it } from 'vitest';
import { exampleFiles, exampleMember } from '../../../tests/builders/networks.ts';
import { newMember } from '#networks';
import { handedIn } from './handed-in.ts';

it('those whose file is here have handed in, and all others have not', () => {
	const files = exampleFiles(2);
	const members = [exampleMember(2), exampleMember(1), newMember('late', 'Late'), exampleMember(0)];
	const { here, waiting } = handedIn(members, files);
	expect(here).toEqual([
		{ member: members[1], received: files[1] },
		{ member: members[3], received: files[0] }
	]);
	expect(waiting).toEqual([members[0], members[2]]);
});
