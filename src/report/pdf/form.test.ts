import { expect, test } from 'vitest';
import { found, words, writtenAndRead } from '../../../tests/builders/test-document.ts';
import type { FormItem } from '../document.ts';

const item = (change: Partial<FormItem> = {}): FormItem => ({
	code: 'TEL-03',
	id: 'telephony.call-back',
	title: 'Can patients be called back?',
	hint: 'Ask the supplier.',
	boxes: [
		{ label: 'Yes', ticked: false },
		{ label: 'Partly', ticked: true }
	],
	lines: [{ label: 'Note', text: '' }],
	...change
});

test('what is read says which box is ticked', async () => {
	const { pages, structure } = await writtenAndRead([{ kind: 'form', items: [item()] }]);
	expect(pages[1]).toContain('Not ticked: Yes Ticked: Partly');
	expect(structure.slice(-6).map(({ role }) => role)).toEqual([
		'P',
		'Lbl',
		'LBody',
		'Lbl',
		'LBody',
		'P'
	]);
});

test('a question is not parted where a page can hold it', async () => {
	const items = Array.from({ length: 30 }, (_, index) =>
		item({
			code: `Q-${String(index)}`,
			hint: words(40, `h${String(index)}x`).join(' '),
			lines: [{ label: 'Note', text: words(60, `n${String(index)}x`).join(' ') }]
		})
	);
	const { pages } = await writtenAndRead([{ kind: 'form', items }]);
	expect(pages.length).toBeGreaterThan(5);
	items.forEach(({ code }, index) => {
		const holders = pages.filter((page) => page.includes(`${code} `));
		expect(holders).toHaveLength(1);
		expect(found(holders, `h${String(index)}x`)).toEqual(words(40, `h${String(index)}x`));
		expect(found(holders, `n${String(index)}x`)).toEqual(words(60, `n${String(index)}x`));
	});
});

test('a question longer than a page loses nothing', async () => {
	const { pages } = await writtenAndRead([
		{
			kind: 'form',
			items: [
				item({
					title: words(300, 'ti').join(' '),
					hint: words(400, 'hi').join(' '),
					boxes: words(60, 'bo').map((label) => ({ label, ticked: false })),
					lines: [
						{ label: words(60, 'la').join(' '), text: words(1200, 'te').join(' ') },
						{ label: '', text: '' }
					]
				})
			]
		}
	]);
	for (const [prefix, count] of [
		['ti', 300],
		['hi', 400],
		['bo', 60],
		['la', 60],
		['te', 1200]
	] as const) {
		expect(found(pages, prefix)).toEqual(words(count, prefix));
	}
});

test('an empty form and empty words leave no trace', async () => {
	const empty = item({ code: '', id: '', title: '', hint: '', boxes: [], lines: [] });
	const { structure } = await writtenAndRead([
		{ kind: 'form', items: [] },
		{ kind: 'form', items: [empty] },
		{ kind: 'form', items: [{ ...empty, boxes: [{ label: '', ticked: true }] }] }
	]);
	expect(structure.slice(6)).toEqual([{ role: 'Lbl', text: 'Ticked:' }]);
});
