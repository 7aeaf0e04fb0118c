import { expect, it } from 'vitest';
import { cameraErrorInWords, partsInWords, scanTroubleInWords } from './scan-words.ts';

it.each([
	[[2], 'part 2'],
	[[2, 5], 'parts 2 and 5'],
	[[2, 5, 7], 'parts 2, 5 and 7'],
	[[1, 2, 3, 4, 5, 6, 7, 8], 'parts 1, 2, 3, 4, 5, 6, 7 and 8'],
	[[1, 2, 3, 4, 5, 6, 7, 8, 9], 'parts 1, 2, 3, 4, 5, 6, 7, 8 and 1 more']
])('the missing %j are called "%s"', (parts, words) => {
	expect(partsInWords(parts)).toBe(words);
});

it('what cannot be got over with the camera leads to a file', () => {
	for (const error of ['refused', 'none', 'busy', 'unsupported'] as const)
		expect(cameraErrorInWords(error)).toContain('ask for a file instead'.slice(1));
	for (const trouble of ['tooLarge', 'notRead', 'cannotUnpack'] as const)
		expect(scanTroubleInWords(trouble)).toContain('Ask for a file instead');
});

it('every trouble has a sentence of its own', () => {
	const words = [
		...(
			['foreign', 'other', 'newer', 'damaged', 'tooLarge', 'notRead', 'cannotUnpack'] as const
		).map(scanTroubleInWords),
		...(['refused', 'none', 'busy', 'unsupported', 'lost'] as const).map(cameraErrorInWords)
	];
	expect(new Set(words).size).toBe(words.length);
});
