import { expect, test } from 'vitest';
import { type ColourName, PALETTE } from './palette.ts';

function luminance(colour: ColourName): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(PALETTE[colour].slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: ColourName, other: ColourName): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const words = ['ink', 'muted', 'brand', 'met', 'notMet', 'notKnown'] as const;

test.each(words)('words in %s can be read on paper and on panels', (colour) => {
	expect(contrast(colour, 'paper')).toBeGreaterThanOrEqual(4.5);
	expect(contrast(colour, 'panel')).toBeGreaterThanOrEqual(4.5);
});

test('the stamp can be read on its band', () => {
	expect(contrast('onBrand', 'brand')).toBeGreaterThanOrEqual(4.5);
});

test('the lines of an empty bar can be seen', () => {
	expect(contrast('strongRule', 'paper')).toBeGreaterThanOrEqual(3);
});
