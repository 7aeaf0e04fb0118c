import type { Chart } from '../document.ts';
import type { ColourName } from '../palette.ts';
import { barShapes } from './bars.ts';
import { columnShapes } from './columns.ts';
import { Drawing } from './drawing.ts';
import { lineShapes } from './line.ts';
import { partShapes } from './parts.ts';

/** The hatching of a rectangle, by which it is told apart without colour; see `hatch`. */
export type Pattern = 'rising' | 'falling' | 'crossed' | 'level';

/**
 * Something to draw. Lengths are millimetres from the top left corner of the chart, x to the right
 * and y down; sizes of text are points. A rectangle with a `pattern` is white, outlined and hatched
 * in its `fill`; without one it is filled. The `y` of a text is its baseline.
 */
export type Shape =
	| {
			readonly kind: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly fill: ColourName;
			readonly pattern?: Pattern;
	  }
	| {
			readonly kind: 'line';
			readonly points: readonly (readonly [number, number])[];
			readonly stroke: ColourName;
			readonly width: number;
			/** Length of the strokes and of the gaps between them. */
			readonly dash?: number;
	  }
	| {
			readonly kind: 'dot';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
			readonly fill: ColourName;
	  }
	| {
			readonly kind: 'text';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly size: number;
			readonly bold: boolean;
			readonly fill: ColourName;
			readonly anchor: 'start' | 'middle' | 'end';
	  };

/** A chart ready to be drawn in any format; everything lies within `width` and `height`. */
export interface ChartShapes {
	readonly width: number;
	readonly height: number;
	/** What comes later lies on top. */
	readonly shapes: readonly Shape[];
}

/** The width in millimetres of a text in a size (in points) of the font it will be set in. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/**
 * The shapes of a chart without its caption, as wide as a column of text (166 mm) and as high as it
 * needs; the same chart and measure give the same shapes. A label without room is wrapped, then
 * shortened or left out: the table beside the chart has it in full.
 */
export function chartShapes(chart: Chart, measure: Measure): ChartShapes {
	const drawing = new Drawing(measure);
	switch (chart.type) {
		case 'bars':
			return barShapes(drawing, chart);
		case 'parts':
			return partShapes(drawing, chart);
		case 'columns':
			return columnShapes(drawing, chart);
		case 'line':
			return lineShapes(drawing, chart);
	}
}
