import { expect, test } from 'vitest';
import { found, words, writtenAndRead } from '../../../tests/builders/test-document.ts';
import type { Block } from '../document.ts';

const bars = (count: number): Block => ({
	kind: 'chart',
	chart: {
		type: 'bars',
		caption: 'Readiness by section',
		alt: 'All are half way.',
		bars: words(count).map((label) => ({ label, value: 0.5, says: 'half' }))
	}
});
const figures = (read: Awaited<ReturnType<typeof writtenAndRead>>) =>
	read.structure.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []));

test('a chart is a figure with its alternative text below its caption, on one page', async () => {
	const read = await writtenAndRead([{ kind: 'paragraph', text: 'line\n'.repeat(40) }, bars(15)]);
	expect(read.pages.map((page) => found([page]).length)).toEqual([0, 0, 15]);
	expect(read.pages[2]).toMatch(/^Readiness by section w0 half/u);
	expect(figures(read)).toEqual(['All are half way.']);
});

test('a chart longer than a page is parted into figures and loses no bar', async () => {
	for (const count of [90, 300]) {
		const read = await writtenAndRead([bars(count)]);
		expect(found(read.pages)).toEqual(words(count));
		const alts = figures(read);
		expect(alts.length).toBeGreaterThan(1);
		expect(alts[0]).toMatch(/^All are half way\. \(1 of \d+\)$/u);
	}
});

test('a caption stays with its chart, and a heading with both', async () => {
	for (let lines = 20; lines < 46; lines += 5) {
		const { pages } = await writtenAndRead([
			{ kind: 'paragraph', text: 'line\n'.repeat(lines) },
			{ kind: 'heading', level: 2, text: 'The heading' },
			{ kind: 'paragraph', text: 'A lead.' },
			bars(8)
		]);
		const page = pages.find((text) => text.includes('The heading')) ?? '';
		expect(page).toContain('Readiness by section');
		expect(found([page])).toEqual(words(8));
	}
});
