import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '../document.ts';
import { type ChartShapes, type Measure, type Shape, chartShapes } from './shapes.ts';

const measure: Measure = (text, size) => Array.from(text).length * size * 0.2;
const shapesOf = (chart: Chart) => chartShapes(chart, measure);
const words = { caption: 'Caption', alt: 'What is seen' };

const text = fc.oneof(
	fc.lorem({ maxCount: 20 }),
	fc.string({ unit: 'grapheme', maxLength: 90 }),
	fc.constant('Appointments and continuity of care for those who need it most'.repeat(3))
);
const count = fc.oneof(fc.nat(40), fc.nat(), fc.constantFrom(Number.NaN, -3, Infinity, 0.5));
const share = fc.double({ min: -0.5, max: 1.5 });
const tone = fc.constantFrom('plain', 'met', 'notMet', 'notKnown', 'muted' as const);
const counts = fc.array(count, { maxLength: 6 });

const anyChart: fc.Arbitrary<Chart> = fc.oneof(
	fc.record({
		caption: text,
		alt: text,
		type: fc.constant('bars' as const),
		bars: fc.array(
			fc.record({ label: text, says: text, value: share }, { requiredKeys: ['label', 'says'] }),
			{ maxLength: 40 }
		)
	}),
	fc.record({
		caption: text,
		alt: text,
		type: fc.constant('parts' as const),
		parts: fc.array(fc.record({ label: text, tone }), { maxLength: 6 }),
		bars: fc.array(fc.record({ label: text, counts }), { maxLength: 20 })
	}),
	fc.record({
		caption: text,
		alt: text,
		type: fc.constant('columns' as const),
		series: fc.array(text, { maxLength: 6 }),
		groups: fc.array(fc.record({ label: text, counts }), { maxLength: 60 })
	}),
	fc.record({
		caption: text,
		alt: text,
		type: fc.constant('line' as const),
		points: fc.array(fc.record({ across: share, up: share, label: text, says: text }), {
			maxLength: 40
		})
	})
);

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

type Words = Extract<Shape, { kind: 'text' }>;

/** What a shape covers; letters reach from about 0.75 of their size above the baseline to 0.25 below. */
function boxOf(shape: Shape): Box {
	switch (shape.kind) {
		case 'rect':
			return {
				left: shape.x,
				right: shape.x + shape.width,
				top: shape.y,
				bottom: shape.y + shape.height
			};
		case 'dot':
			return {
				left: shape.x - shape.radius,
				right: shape.x + shape.radius,
				top: shape.y - shape.radius,
				bottom: shape.y + shape.radius
			};
		case 'line': {
			const xs = shape.points.map(([x]) => x);
			const ys = shape.points.map(([, y]) => y);
			return {
				left: Math.min(...xs),
				right: Math.max(...xs),
				top: Math.min(...ys),
				bottom: Math.max(...ys)
			};
		}
		case 'text': {
			const width = measure(shape.text, shape.size, shape.bold);
			const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
			const em = shape.size * (25.4 / 72);
			return {
				left,
				right: left + width,
				top: shape.y - 0.75 * em,
				bottom: shape.y + 0.25 * em
			};
		}
	}
}

const wordsIn = ({ shapes }: ChartShapes) =>
	shapes.filter((shape): shape is Words => shape.kind === 'text');
const textsIn = (chart: ChartShapes) => wordsIn(chart).map(({ text: said }) => said);
const rectsIn = ({ shapes }: ChartShapes, fill?: string) =>
	shapes.flatMap((shape) =>
		shape.kind === 'rect' && (fill === undefined || shape.fill === fill) ? [shape] : []
	);

test('everything lies inside the chart, whatever it shows', () => {
	fc.assert(
		fc.property(anyChart, (chart) => {
			const drawn = shapesOf(chart);
			expect(drawn.width).toBe(166);
			for (const shape of drawn.shapes) {
				const box = boxOf(shape);
				expect(box.left).toBeGreaterThanOrEqual(-1e-6);
				expect(box.top).toBeGreaterThanOrEqual(-1e-6);
				expect(box.right).toBeLessThanOrEqual(drawn.width + 1e-6);
				expect(box.bottom).toBeLessThanOrEqual(drawn.height + 1e-6);
			}
		})
	);
});

test('no words lie on other words', () => {
	fc.assert(
		fc.property(anyChart, (chart) => {
			const boxes = wordsIn(shapesOf(chart)).map(boxOf);
			boxes.forEach((one, index) => {
				for (const other of boxes.slice(index + 1)) {
					const overlap =
						one.left < other.right - 1e-6 &&
						other.left < one.right - 1e-6 &&
						one.top < other.bottom - 1e-6 &&
						other.top < one.bottom - 1e-6;
					expect(overlap).toBe(false);
				}
			});
		})
	);
});

test('the same chart gives the same shapes', () => {
	fc.assert(
		fc.property(anyChart, (chart) => {
			expect(shapesOf(chart)).toEqual(shapesOf(chart));
		})
	);
});

test.each<Chart>([
	{ ...words, type: 'bars', bars: [] },
	{ ...words, type: 'parts', parts: [], bars: [] },
	{ ...words, type: 'columns', series: ['Due'], groups: [] },
	{ ...words, type: 'line', points: [] }
])('a chart of $type without anything to show says so', (chart) => {
	expect(textsIn(shapesOf(chart))).toEqual(['No figures yet']);
});

test('the length of a bar is in proportion to its value', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true })), (values) => {
			const bars = values.map((value) => ({ label: 'One', value, says: '' }));
			const drawn = shapesOf({ ...words, type: 'bars', bars });
			const tracks = rectsIn(drawn, 'track');
			rectsIn(drawn, 'brand').forEach(({ width }, index) => {
				expect(width / (tracks[index]?.width ?? 0)).toBeCloseTo(values[index] ?? -1, 9);
			});
			expect(rectsIn(drawn, 'brand')).toHaveLength(values.length);
		})
	);
});

test('a bar without a value is a dashed outline, one of nothing an empty track', () => {
	const chart = (value?: number): Chart => ({
		...words,
		type: 'bars',
		bars: [{ label: 'Telephony', says: 'Not known yet', ...(value === undefined ? {} : { value }) }]
	});
	expect(shapesOf(chart()).shapes).toContainEqual(
		expect.objectContaining({ kind: 'line', dash: 1 })
	);
	expect(rectsIn(shapesOf(chart()))).toEqual([]);
	expect(rectsIn(shapesOf(chart(0))).map(({ fill }) => fill)).toEqual(['track']);
});

const threeParts = [
	{ label: 'Met', tone: 'met' },
	{ label: 'Not met', tone: 'notMet' },
	{ label: 'Not known yet', tone: 'notKnown' }
] as const;

test('the parts of all bars are on one scale, in order, and their sum stands at the end', () => {
	const rows = [
		[3, 1, 2],
		[0, 4, 0],
		[1, 1, 1]
	];
	const drawn = shapesOf({
		...words,
		type: 'parts',
		parts: threeParts,
		bars: rows.map((own, index) => ({ label: `Component ${String(index)}`, counts: own }))
	});
	const drawnParts = rectsIn(drawn).filter(({ x, fill }) => x >= 58 && fill !== 'paper');
	const unit = (drawnParts[0]?.width ?? 0) / 3;
	expect(drawnParts.map(({ width }) => Math.round((width / unit) * 1e6) / 1e6)).toEqual([
		3, 1, 2, 4, 1, 1, 1
	]);
	const said = textsIn(drawn);
	expect(said.slice(0, 3)).toEqual(['Met', 'Not met', 'Not known yet']);
	expect(said.filter((word) => word === '6' || word === '4')).toEqual(['6', '4', '4']);
});

test('parts and series differ in their pattern, not in colour alone', () => {
	const tones = ['met', 'notMet', 'notKnown', 'met', 'muted'] as const;
	const parts = tones.map((own, index) => ({ label: `Part ${String(index)}`, tone: own }));
	const drawn = shapesOf({
		...words,
		type: 'parts',
		parts,
		bars: [{ label: 'One', counts: [1, 1, 1, 1, 1] }]
	});
	const patterns = rectsIn(drawn)
		.slice(0, 5)
		.map(({ pattern }) => pattern ?? 'filled');
	expect(new Set(patterns).size).toBe(5);
	const columns = shapesOf({
		...words,
		type: 'columns',
		series: ['Due', 'Done'],
		groups: [{ label: 'April', counts: [1, 1] }]
	});
	const [due, done] = rectsIn(columns);
	expect(due?.pattern).not.toBe(done?.pattern);
});

test('columns are as high as their counts, over 36 months as over three', () => {
	for (const months of [3, 36]) {
		const groups = Array.from({ length: months }, (_, index) => ({
			label: `Month ${String(index)}`,
			counts: [index + 1, 2 * index]
		}));
		const drawn = shapesOf({ ...words, type: 'columns', series: ['Due', 'Done'], groups });
		const columns = rectsIn(drawn).slice(2);
		const expected = groups.flatMap(({ counts: own }) => own).filter((figure) => figure > 0);
		const unit = columns[0]?.height ?? 0;
		expect(columns.map(({ height }) => Math.round((height / unit) * 1e6) / 1e6)).toEqual(expected);
		expect(textsIn(drawn).some((said) => said.startsWith('Month'))).toBe(true);
	}
});

test('a line leads through its points, from left to right and low to high', () => {
	const points = [
		{ across: 0, up: 0, label: 'April', says: '20 minutes' },
		{ across: 0.5, up: 1, label: 'July', says: '12 minutes' },
		{ across: 1, up: 0.5, label: 'October', says: '9 minutes' }
	];
	const drawn = shapesOf({ ...words, type: 'line', points });
	const path = drawn.shapes.flatMap((shape) =>
		shape.kind === 'line' && shape.points.length === 3 ? [shape.points] : []
	)[0];
	const [first, second, third] = path ?? [];
	expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
	expect(second?.[0]).toBeCloseTo(((first?.[0] ?? 0) + (third?.[0] ?? 0)) / 2, 9);
	expect(third?.[1]).toBeCloseTo(((first?.[1] ?? 0) + (second?.[1] ?? 0)) / 2, 9);
	expect(textsIn(drawn).toSorted()).toEqual(
		points.flatMap(({ label, says }) => [label, says]).toSorted()
	);
});

test('a point without a figure is left out', () => {
	const points = [{ across: Number.NaN, up: 0.5, label: 'April', says: '20' }];
	expect(textsIn(shapesOf({ ...words, type: 'line', points }))).toEqual(['No figures yet']);
});

test('a long label is shortened with an ellipsis, a word in time is wrapped', () => {
	const drawn = shapesOf({
		...words,
		type: 'bars',
		bars: [{ label: 'word '.repeat(60), says: 'Not known yet', value: 0.5 }]
	});
	const [first, second, third] = textsIn(drawn);
	expect(first).toMatch(/^(word )+word$/u);
	expect(second).toBe(first);
	expect(third).toMatch(/…$/u);
});
