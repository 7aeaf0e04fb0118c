import { expect, test } from 'vitest';
import { effectInWords } from './restore-words.ts';

test('every effect of a restore has a sentence of its own', () => {
	const effects = ['new', 'same', 'merged', 'replaced', 'kept'] as const;
	const said = effects.map((effect) => effectInWords({ effect, differences: 0 }));
	expect(new Set(said).size).toBe(effects.length);
});

test('how much would change is said where it is known', () => {
	expect(effectInWords({ effect: 'merged', differences: 1 })).toContain('1 answer or action here');
	expect(effectInWords({ effect: 'merged', differences: 3 })).toContain('3 answers and actions');
	expect(effectInWords({ effect: 'replaced', differences: 2 })).toContain('as in the backup');
	expect(effectInWords({ effect: 'merged', differences: 0 })).toMatch(/^Merged\. /u);
});
