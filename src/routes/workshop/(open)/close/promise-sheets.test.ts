import { loadBank, questionsOf } from '#questions';
import { takeHome } from '#workshops';
import { expect, it } from 'vitest';
import { exampleFiles, exampleNetwork } from '../../../../../tests/builders/networks.ts';
import { exampleWorkshop } from '../../../../../tests/builders/workshops.ts';
import { practiceSheet, roomSheet } from './promise-sheets.ts';

const AT = '2026-03-20T15:00:00.000Z';
const bank = await loadBank();
const network = exampleNetwork(2);
const [first, second] = network.members.map(({ id }) => id);
const workshop = exampleWorkshop({
	marked: ['telephony.cloud'],
	parked: [
		{ id: 'p1', text: 'Who pays?', at: AT, done: false },
		{ id: 'p2', text: 'Which room?', at: AT, done: true }
	],
	commitments: [
		{
			id: 'c1',
			members: [first!, second!],
			what: 'Ask the supplier',
			who: 'Manager',
			due: '2026-04-17',
			at: AT
		},
		{ id: 'c2', members: [], what: 'Meet again', who: '', at: AT }
	]
});
const room = (rest: Partial<Parameters<typeof roomSheet>[0]> = {}) =>
	roomSheet({
		workshop,
		received: exampleFiles(1),
		bank,
		practices: 2,
		madeAt: [AT],
		nameOf: (member) => (member === first ? 'Practice A' : 'Practice B'),
		...rest
	});

it('the sheet of the room holds what was promised, parked and marked, by the names that may be shown', () => {
	const sheet = room();
	expect(sheet.practice).toBeUndefined();
	expect(sheet.basis).toBe('Files: 1 of 2 practices, made on 20 March 2026.');
	expect(sheet.promises).toEqual([
		{ what: 'Ask the supplier', more: 'Manager · by 17 April 2026 · Practice A, Practice B' },
		{ what: 'Meet again', more: 'for the room' }
	]);
	const [cloud] = questionsOf(bank).filter(({ id }) => id === 'telephony.cloud');
	expect(sheet.lists).toEqual([
		{ title: 'Parking list', lines: ['Who pays?', 'Which room? (settled)'] },
		{ title: 'Questions to come back to', lines: [`${cloud!.title} (marked here)`] }
	]);
	expect(JSON.stringify(sheet)).not.toContain('Example Practice');
});

it('the sheet of the room leaves out what there is none of', () => {
	const nothing = room({ workshop: exampleWorkshop(), received: [] });
	expect(nothing).toMatchObject({ promises: [], lists: [] });
});

it('the sheet of a practice holds its own promises, names no other, and says what to do', () => {
	const [filed, fileless] = takeHome(workshop, network, exampleFiles(1), 'laptop').map(
		practiceSheet
	);
	expect(filed).toEqual({
		id: first,
		practice: 'Example Practice A',
		promises: [{ what: 'Ask the supplier', more: 'Manager · by 17 April 2026' }],
		lists: [],
		then: expect.stringContaining('Bring it in') as string
	});
	expect(fileless?.practice).toBe('Example Practice B');
	expect(fileless?.then).toContain('Add it to your plan');
	expect(JSON.stringify(fileless)).not.toContain('Example Practice A');
});
