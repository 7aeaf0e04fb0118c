import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { everyBlock } from '../../../tests/builders/every-block.ts';
import { xml } from '../../../tests/read-docx.ts';
import type { Chart } from '../document.ts';
import { estimateWidth } from './estimate-width.ts';
import { svgOf } from './svg.ts';

const charts = everyBlock.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));

test('a chart of any type is well-formed and lies within its frame', () => {
	expect(charts.map(({ type }) => type)).toEqual(['bars', 'parts', 'columns', 'line']);
	for (const chart of charts) {
		const { text, width, height } = svgOf(chart, 'one');
		const svg = xml(text).documentElement;
		expect(svg.getAttribute('viewBox')).toMatch(/^0 0 166 [\d.]+$/u);
		expect(width).toBe(166);
		for (const part of svg.querySelectorAll('rect')) {
			const [x = 0, y = 0, right = 0, down = 0] = ['x', 'y', 'width', 'height'].map((name) =>
				Number(part.getAttribute(name))
			);
			expect(x + right).toBeLessThanOrEqual(width + 0.01);
			expect(y + down).toBeLessThanOrEqual(height + 0.01);
		}
	}
});

test('its words can be searched, and its names are the caption and the alternative text', () => {
	const svg = xml(svgOf(charts[0]!, 'one').text).documentElement;
	const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
	expect(words).toContain('Navigation & triage');
	expect(svg.querySelector('title')?.textContent).toBe(charts[0]?.caption);
	expect(svg.querySelector('desc')?.textContent).toBe(charts[0]?.alt);
	expect(svg.getAttribute('aria-labelledby')).toBe(svg.querySelector('desc')?.id);
});

test('parts are told apart by hatching, without a pattern to be looked up', () => {
	const { text } = svgOf(charts[1]!, 'one');
	expect(text).toContain('<path d="M');
	expect(text).not.toMatch(/<pattern|url\(|style=/u);
});

test('a piece too small for hatching is outlined only', () => {
	const chart: Chart = {
		type: 'parts',
		caption: '',
		alt: '',
		parts: [
			{ label: 'Met', tone: 'met' },
			{ label: 'Not met', tone: 'notMet' }
		],
		bars: [{ label: 'Nearly', counts: [10_000, 1] }]
	};
	const { text } = svgOf(chart, 'one');
	expect(text.match(/<rect/gu)?.length).toBeGreaterThan(text.match(/<path/gu)?.length ?? 0);
});

test('hostile labels stay text', () => {
	const evil = `"></text><script>alert('1')</script>`;
	const chart: Chart = {
		type: 'bars',
		caption: evil,
		alt: evil,
		bars: [{ label: evil, value: 1, says: evil }]
	};
	const { document } = parseHTML(`<!doctype html>${svgOf(chart, 'one').text}`);
	expect(document.querySelectorAll('script')).toHaveLength(0);
	expect(document.querySelector('desc')?.textContent).toBe(evil);
});

test('the estimate of a width grows with words, size and weight, and never falls short of Arial', () => {
	// Widths in Arial at 10 points, from its own tables, in millimetres.
	const inArial = { Telephony: 15.1, '83 % (10 of 12)': 24.3, 'Not known yet': 22, MMWW: 12.5 };
	for (const [text, width] of Object.entries(inArial)) {
		expect(estimateWidth(text, 10, false)).toBeGreaterThan(width * 0.97);
		expect(estimateWidth(text, 10, false)).toBeLessThan(width * 1.3);
	}
	expect(estimateWidth('word', 10, true)).toBeGreaterThan(estimateWidth('word', 10, false));
	expect(estimateWidth('word', 20, false)).toBeCloseTo(2 * estimateWidth('word', 10, false));
	expect(estimateWidth('山山', 10, false)).toBeCloseTo(7.06, 1);
	expect(estimateWidth('e\u0301', 10, false)).toBe(estimateWidth('e', 10, false));
	expect(estimateWidth('', 10, false)).toBe(0);
});
