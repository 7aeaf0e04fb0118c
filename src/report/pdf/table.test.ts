import { expect, test } from 'vitest';
import {
	count,
	found,
	testTable,
	words,
	writtenAndRead
} from '../../../tests/builders/test-document.ts';

test('the head of a table is repeated on every page, and every row is there once', async () => {
	const rows = words(120, 'row').map((text) => [
		{ text },
		{ text: 'Met', tone: 'met' as const },
		{ text: 'A note of some length, so that the row takes two lines at the least, and not one.' }
	]);
	const { pages } = await writtenAndRead([testTable(rows)]);
	expect(pages.length).toBeGreaterThan(3);
	for (const page of pages.slice(1)) expect(count(page, 'Number Status Note')).toBe(1);
	expect(found(pages, 'row')).toEqual(words(120, 'row'));
});

test('a note of 10,000 characters in a table breaks across pages without losing a word', async () => {
	const expected = words(1700);
	expect(expected.join(' ').length).toBeGreaterThan(9_000);
	const { pages } = await writtenAndRead([
		testTable([
			[{ text: 'before' }, { text: '' }, { text: '' }],
			[{ text: 'long' }, { text: 'Not met', tone: 'notMet' }, { text: expected.join(' ') }],
			[{ text: 'after' }, { text: '' }, { text: '' }]
		])
	]);
	expect(pages.length).toBeGreaterThan(3);
	expect(found(pages)).toEqual(expected);
	expect(pages[1]).toContain('before');
	expect(pages.at(-1)).toContain('after');
	expect(count(pages.join(''), 'Not met')).toBe(1);
});

test('a row that fits on a page is not broken', async () => {
	const rows = words(40, 'row').map((text) => [
		{ text },
		{ text: '' },
		{ text: words(60, `${text}x`).join(' ') }
	]);
	const { pages } = await writtenAndRead([testTable(rows)]);
	for (const name of words(40, 'row')) {
		const holders = pages.filter((page) => page.includes(`${name}x`));
		expect(holders).toHaveLength(1);
		expect(found(holders, `${name}x`)).toHaveLength(60);
	}
});

test('missing cells are empty, and an empty table prints its head', async () => {
	const { pages } = await writtenAndRead([testTable([[{ text: 'alone' }]]), testTable([])]);
	expect(count(pages[1] ?? '', 'Number Status Note')).toBe(2);
	expect(pages[1]).toContain('alone');
});
