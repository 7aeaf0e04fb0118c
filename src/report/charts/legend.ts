import type { Tone } from '../document.ts';
import { type ColourName, toneColour } from '../palette.ts';
import { CHART_WIDTH, type Drawing, LABEL, leading } from './drawing.ts';
import type { Pattern } from './shapes.ts';

/** How the area of a part or series is filled. */
export interface Filling {
	readonly fill: ColourName;
	readonly pattern?: Pattern;
}

const BY_TONE: Readonly<Record<Tone, Filling>> = {
	met: { fill: 'met' },
	notMet: { fill: 'notMet', pattern: 'rising' },
	notKnown: { fill: 'notKnown', pattern: 'level' },
	muted: { fill: 'muted', pattern: 'falling' },
	plain: { fill: 'ink', pattern: 'crossed' }
};

const BY_PLACE: readonly Filling[] = [
	{ fill: 'brand' },
	{ fill: 'notKnown', pattern: 'rising' },
	{ fill: 'notMet', pattern: 'crossed' },
	{ fill: 'muted', pattern: 'level' },
	{ fill: 'ink', pattern: 'falling' }
];

/** The fillings of parts by their tones; up to five of them differ in more than colour. */
export function fillingsOf(tones: readonly Tone[]): readonly Filling[] {
	const used = new Set<Pattern | undefined>();
	return tones.map((tone) => {
		const own = BY_TONE[tone];
		const free = [own, ...Object.values(BY_TONE)].find(({ pattern }) => !used.has(pattern)) ?? own;
		used.add(free.pattern);
		return { ...free, fill: toneColour(tone) };
	});
}

/** The fillings of series by their place; up to five of them differ in more than colour. */
export function seriesFillings(count: number): readonly Filling[] {
	return Array.from({ length: count }, (_, index) => BY_PLACE[index % BY_PLACE.length] ?? SOLID);
}

const SOLID: Filling = { fill: 'brand' };
const SWATCH = 3.2;
const INDENT = SWATCH + 1.6;
const BETWEEN = 7;
const BELOW = 2.4;

/** Draws what the fillings mean, in as many rows as that takes; gives the height with space below. */
export function drawLegend(
	drawing: Drawing,
	labels: readonly string[],
	fillings: readonly Filling[]
): number {
	let x = 0;
	let y = 0;
	labels.forEach((label, index) => {
		const [line = ''] = drawing.fit(label, CHART_WIDTH - INDENT, 1, LABEL);
		const width = INDENT + drawing.widthOf(line, LABEL);
		if (x > 0 && x + width > CHART_WIDTH) {
			x = 0;
			y += leading(LABEL) + 0.6;
		}
		const square = { x, y: y + (leading(LABEL) - SWATCH) / 2, width: SWATCH, height: SWATCH };
		drawing.add({ kind: 'rect', ...square, ...(fillings[index] ?? SOLID) });
		drawing.lines([line], x + INDENT, y, LABEL);
		x += width + BETWEEN;
	});
	return labels.length === 0 ? 0 : y + leading(LABEL) + BELOW;
}
