import { expect, test } from 'vitest';
import { found, words, writtenAndRead } from '../../../tests/builders/test-document.ts';

test('bars say their figures in words, also where there is none', async () => {
	const { pages } = await writtenAndRead([
		{
			kind: 'bars',
			caption: 'Readiness',
			bars: [
				{ label: 'Telephony', value: 0.4, says: '40 of 100' },
				{ label: 'Website', says: 'not answered' },
				{ label: 'Odd', value: Number.NaN, says: 'no figure' }
			]
		}
	]);
	expect(pages[1]).toContain('Telephony 40 of 100');
	expect(pages[1]).toContain('Website not answered');
});

test('a chart is not parted where a page can hold it, and a longer one loses no bar', async () => {
	const bars = (count: number) =>
		words(count).map((label) => ({ label, value: 0.5, says: 'half' }));
	const short = await writtenAndRead([
		{ kind: 'paragraph', text: 'line\n'.repeat(40) },
		{ kind: 'bars', caption: 'Readiness', bars: bars(15) }
	]);
	expect(short.pages.map((page) => found([page]).length)).toEqual([0, 0, 15]);
	const long = await writtenAndRead([{ kind: 'bars', caption: '', bars: bars(80) }]);
	expect(found(long.pages)).toEqual(words(80));
});
