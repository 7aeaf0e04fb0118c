import { expect, test } from 'vitest';
import { words, writtenAndRead } from '../../../tests/builders/test-document.ts';
import type { Block } from '../document.ts';

const parts = (titles: readonly string[]): readonly Block[] =>
	titles.flatMap((text): readonly Block[] => [
		{ kind: 'heading', level: 1, text, newPage: true },
		{ kind: 'heading', level: 2, text: `Below ${text}` },
		{ kind: 'paragraph', text: 'words\n'.repeat(60) }
	]);

test('after the cover a list names the parts with the pages they begin on, and leads there', async () => {
	const titles = ['One', 'Two', 'Three', 'Žluťoučký 山'];
	const { pages, links, bookmarks } = await writtenAndRead(parts(titles));
	const starts = [3, 5, 7, 9];
	starts.forEach((start, index) => {
		expect(pages[start - 1]).toMatch(
			new RegExp(`^${['One', 'Two', 'Three', 'Žluť'][index] ?? ''}`, 'u')
		);
	});
	expect(pages[1]).toMatch(/^Contents One ?3 Two ?5 Three ?7 Žluťoučký ?□ ?9/u);
	expect(links).toEqual(
		titles.map((title, index) => ({
			page: 2,
			to: starts[index],
			says: `${title}, page ${String(starts[index])}`
		}))
	);
	expect(bookmarks.map(({ title, page }) => [title, page])).toEqual([
		['Contents', 2],
		...titles.map((title, index) => [title, starts[index]])
	]);
});

test('a document of few parts has no such list', async () => {
	const { pages, links } = await writtenAndRead(parts(['One', 'Two', 'Three']));
	expect(pages.join(' ')).not.toContain('Contents');
	expect(links).toEqual([]);
});

test('a long list goes on over pages, and long titles in lines', async () => {
	const titles = words(70, 'ti').map((word) => `${word} ${words(30, `${word}x`).join(' ')}`);
	const { links, bookmarks } = await writtenAndRead(
		titles.map((text) => ({ kind: 'heading', level: 1, text }))
	);
	expect(links.map(({ says }) => says.split(' ')[0])).toEqual(words(70, 'ti'));
	expect(links.map(({ to }) => to)).toEqual(bookmarks.slice(1).map(({ page }) => page));
	expect(new Set(links.map(({ page }) => page)).size).toBeGreaterThan(1);
});
