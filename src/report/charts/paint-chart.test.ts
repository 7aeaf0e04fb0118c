import { afterEach, expect, test, vi } from 'vitest';
import { everyBlock } from '../../../tests/builders/every-block.ts';
import { estimateWidth } from './estimate-width.ts';
import { paintChart } from './paint-chart.ts';
import { chartShapes } from './shapes.ts';

const shapes = everyBlock.flatMap((block) =>
	block.kind === 'chart' ? [chartShapes(block.chart, estimateWidth)] : []
);

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A canvas that notes what it is told to draw. */
class NotingCanvas {
	static drawn: string[] = [];
	readonly width: number;

	constructor(width: number) {
		this.width = width;
	}

	getContext(): unknown {
		return new Proxy(
			{},
			{
				get:
					(_, name) =>
					(...told: unknown[]) => {
						NotingCanvas.drawn.push([String(name), ...told].join(' '));
					},
				set: () => true
			}
		);
	}

	convertToBlob(): Promise<Blob> {
		return Promise.resolve(new Blob([new Uint8Array([this.width / 8])]));
	}
}

test('a chart is painted with all its words, at eight dots to the millimetre', async () => {
	vi.stubGlobal('OffscreenCanvas', NotingCanvas);
	for (const chart of shapes) {
		NotingCanvas.drawn = [];
		expect(await paintChart(chart)).toEqual(new Uint8Array([166]));
		for (const shape of chart.shapes) {
			if (shape.kind !== 'text') continue;
			expect(NotingCanvas.drawn).toContain(
				`fillText ${shape.text} ${String(shape.x * 8)} ${String(shape.y * 8)}`
			);
		}
	}
});

test('without a canvas there is no picture', async () => {
	expect(await paintChart(shapes[0]!)).toBeUndefined();
	vi.stubGlobal(
		'OffscreenCanvas',
		class {
			getContext = () => null;
		}
	);
	expect(await paintChart(shapes[0]!)).toBeUndefined();
});
