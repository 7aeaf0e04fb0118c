import { newMember } from '#networks';
import { expect, it } from 'vitest';
import { roomCounts } from '#collation';
import { answers } from '../../tests/builders/answers.ts';
import { exampleMember, exampleReceived } from '../../tests/builders/networks.ts';
import {
	answersInWords,
	handsInWords,
	minutesInWords,
	workshopDayInWords,
	workshopStepInWords
} from './workshop-words.ts';

it('minutes are said in hours and minutes', () => {
	expect([0, 1, 45, 60, 61, 80, 120, 150].map(minutesInWords)).toEqual([
		'0 minutes',
		'1 minute',
		'45 minutes',
		'1 hour',
		'1 hour 1 minute',
		'1 hour 20 minutes',
		'2 hours',
		'2 hours 30 minutes'
	]);
});

it('a workshop is on a day, or has none yet', () => {
	expect(workshopDayInWords({ date: '2026-03-20' })).toBe('20 March 2026');
	expect(workshopDayInWords({})).toBe('no date yet');
});

it('what was taken out is said without naming a practice', () => {
	const member = newMember('m1', 'Mill Lane');
	const removal = { member, place: 0, received: undefined };
	const at = '2026-03-02T10:15:00.000Z';
	const says = [
		{ ...removal, kind: 'member' },
		{ ...removal, kind: 'file' },
		{ kind: 'section', place: 0, item: { section: 'online', minutes: 5, questions: [] } },
		{ kind: 'parked', place: 0, parked: { id: 'p', text: 'Who?', at, done: false } },
		{
			kind: 'commitment',
			place: 0,
			commitment: { id: 'c', members: [], what: 'Ask', who: '', at }
		},
		{
			kind: 'hands',
			question: 'q',
			hands: { yes: 1, partly: 0, no: 0, notApplicable: 0, notKnown: 0, at }
		}
	] as const;
	const words = says.map(workshopStepInWords);
	expect(new Set(words).size).toBe(6);
	expect(words.join(' ')).not.toContain('Mill Lane');
});

it('a show of hands is said without the answers that nobody gave', () => {
	const none = { yes: 0, partly: 0, no: 0, notApplicable: 0, notKnown: 0 };
	expect(handsInWords({ ...none, yes: 12, no: 2, notKnown: 1 })).toBe(
		'12 yes, 2 no, 1 don’t know yet'
	);
	expect(handsInWords(none)).toBe('no hands');
});

it('what the files say leaves out those that are still to come', () => {
	const members = [0, 1, 2, 3].map(exampleMember);
	const received = [
		exampleReceived(0, answers({ q: 'yes' })),
		exampleReceived(1, {}),
		exampleReceived(2, {}, { decidingOnly: true })
	];
	expect(answersInWords(roomCounts(members, received, { id: 'q' }))).toBe(
		'1 yes, 1 not answered, 1 not shared'
	);
	expect(answersInWords(roomCounts(members, [], { id: 'q' }))).toBe('');
});
