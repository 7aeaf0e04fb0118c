import { expect, test } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../tests/builders/envelopes.ts';
import { effectInWords, noBackupInWords, notRestoredInWords } from './restore-words.ts';

const none = { differences: 0, snapshots: 0, changes: 0 };

test('every effect of a restore has a sentence of its own', () => {
	const effects = ['new', 'same', 'completed', 'merged', 'replaced', 'kept'] as const;
	const said = effects.map((effect) => effectInWords({ effect, ...none }));
	expect(new Set(said).size).toBe(effects.length);
});

test('how much would change is said where it is known', () => {
	const merged = (differences: number) => effectInWords({ ...none, effect: 'merged', differences });
	expect(merged(1)).toContain('1 answer or action here');
	expect(merged(3)).toContain('3 answers and actions');
	expect(merged(0)).toMatch(/^Merged\. /u);
	expect(effectInWords({ ...none, effect: 'replaced', differences: 2 })).toContain(
		'as in the backup'
	);
});

test('snapshots and history that come back are counted', () => {
	expect(effectInWords({ ...none, effect: 'completed', snapshots: 1, changes: 4 })).toContain(
		'1 snapshot and 4 entries of the history'
	);
	expect(effectInWords({ ...none, effect: 'merged', changes: 1 })).toContain(
		'Also brought back: 1 entry of the history.'
	);
	expect(effectInWords({ ...none, effect: 'merged', differences: 1 })).not.toContain('Also');
});

test('a file that is no backup is called what it is', () => {
	expect(noBackupInWords('practice')).toContain('a practice handed over');
	expect(noBackupInWords('network')).toContain('a network handed over');
});

test('everything that cannot be restored is named, snapshots by their assessment', () => {
	const newer = { kind: 'newer', version: 9 } as const;
	const one = enclosed(assessment({}, { title: 'Mill Lane' }), { unreadable: [newer] });
	expect(notRestoredInWords(envelope({ enclosed: [one], unreadable: [newer] }))).toEqual([
		expect.stringMatching(/^One thing in it cannot be restored\. .*newer version/u),
		expect.stringMatching(/^A snapshot of “Mill Lane” cannot be restored\. .*newer version/u)
	]);
	expect(notRestoredInWords(envelope())).toEqual([]);
});
