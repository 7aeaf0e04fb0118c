import { describe, expect, it, test } from 'vitest';
import {
	becameInWords,
	countOf,
	envelopeErrorInWords,
	holdsInWords,
	notInWords,
	takenBackInWords,
	type ArrivalError
} from './envelope-words.ts';

const ERRORS: readonly ArrivalError[] = [
	{ kind: 'empty' },
	{ kind: 'tooLarge', bytes: 64_000_001, most: 64_000_000 },
	{ kind: 'notJson' },
	{ kind: 'tooDeep' },
	{ kind: 'notOurs' },
	{ kind: 'newer', version: 9 },
	{ kind: 'changed' },
	{ kind: 'locked' },
	{ kind: 'wrongPassphrase' },
	{ kind: 'damagedLock' },
	{ kind: 'notReadable' },
	{ kind: 'lockFailed' }
];

describe('why a file was not brought in', () => {
	it('has a sentence of its own for every reason, and says what to do', () => {
		const said = ERRORS.map(envelopeErrorInWords);
		expect(new Set(said).size).toBe(ERRORS.length);
		for (const sentence of said)
			expect(sentence).toMatch(/Ask|Choose|Update|Type|Check|try again/u);
	});

	it('names the sizes, the larger one as larger', () => {
		expect(
			envelopeErrorInWords({ kind: 'tooLarge', bytes: 64_000_001, most: 64_000_000 })
		).toContain('64.1 MB, where the most is 64 MB');
	});
});

describe('what an envelope holds', () => {
	const none = { titles: [], networks: [], unreadable: 0 };
	it.each([
		[
			{ ...none, kind: 'practice' as const, titles: ['Mill Lane'] },
			'From a practice: “Mill Lane”.'
		],
		[
			{ kind: 'backup' as const, titles: ['A', 'B', 'C', 'D'], networks: ['Vale'], unreadable: 1 },
			'A backup: 4 assessments; “Vale”; 1 part that cannot be read and will be left out.'
		],
		[
			{ ...none, kind: 'network' as const, unreadable: 2 },
			'From a network: 2 parts that cannot be read and will be left out.'
		],
		[{ ...none, kind: 'backup' as const }, 'A backup: nothing that can be brought in.']
	])('is told by names while there are few', (held, says) => {
		expect(holdsInWords(held)).toBe(says);
	});
});

test('what became of an assessment has its own sentence each time', () => {
	const all = [
		'added',
		'unlisted',
		'same',
		'merged',
		'newer',
		'older',
		'ofOwner',
		'ofOtherNetwork',
		'unreadableHere'
	] as const;
	const said = all.map((became) => becameInWords('Mill Lane', became, 2));
	expect(new Set(said).size).toBe(all.length);
	expect(said[3]).toContain('2 differences');
	for (const sentence of said.slice(6)) expect(sentence).toContain('not brought in');
	expect(becameInWords('Mill Lane', 'merged', 1)).toContain('1 difference.');
	expect(becameInWords('Mill Lane', 'merged', 0)).toContain('What only one copy had');
});

test('a file that is earlier everywhere is only the same when nothing differs', () => {
	expect(becameInWords('Mill Lane', 'same', 0)).toContain('The same is here already');
	expect(becameInWords('Mill Lane', 'same', 2)).toContain('Your answers are the later ones');
	expect(becameInWords('Mill Lane', 'same', 2)).not.toContain('The same is here');
});

test('what was taken back is put aside when it had been added', () => {
	expect(takenBackInWords('Mill Lane', 'added')).toContain('put aside');
	expect(takenBackInWords('Mill Lane', 'merged')).toContain('What was here before stands again');
});

test('thousands are counted with a comma', () => {
	expect(countOf(1000, 'file', 'files')).toBe('1,000 files');
	expect(countOf(1, 'file', 'files')).toBe('1 file');
});

test('of a file that was only half brought in it is said how much is here', () => {
	expect(notInWords(0)).toBe('Nothing of it was brought in.');
	expect(notInWords(1)).toContain('1 thing is on this device');
	expect(notInWords(2)).toContain('2 things are on this device');
});
