import { PALETTE } from '../palette.ts';
import { hatch } from './hatch.ts';
import type { ChartShapes, Shape } from './shapes.ts';

/** Dots in a millimetre: about 200 in an inch. */
const SCALE = 8;
const POINT = 25.4 / 72;
const THIN = 0.2;

/**
 * The chart as PNG bytes on white, for programs that cannot show SVG; undefined where there is no
 * canvas to draw on. Letters come out in the device's own font.
 */
export async function paintChart(chart: ChartShapes): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (typeof OffscreenCanvas === 'undefined') return undefined;
	const canvas = new OffscreenCanvas(
		Math.ceil(chart.width * SCALE),
		Math.ceil(chart.height * SCALE)
	);
	const pen = canvas.getContext('2d');
	if (!pen) return undefined;
	pen.scale(SCALE, SCALE);
	pen.fillStyle = PALETTE.paper;
	pen.fillRect(0, 0, chart.width, chart.height);
	for (const shape of chart.shapes) paint(pen, shape);
	const blob = await canvas.convertToBlob({ type: 'image/png' });
	return new Uint8Array(await blob.arrayBuffer());
}

type Pen = OffscreenCanvasRenderingContext2D;

function paint(pen: Pen, shape: Shape): void {
	switch (shape.kind) {
		case 'rect':
			paintBox(pen, shape);
			break;
		case 'line':
			pen.strokeStyle = PALETTE[shape.stroke];
			pen.lineWidth = shape.width;
			pen.setLineDash(shape.dash === undefined ? [] : [shape.dash]);
			pen.beginPath();
			for (const [x, y] of shape.points) pen.lineTo(x, y);
			pen.stroke();
			break;
		case 'dot':
			pen.fillStyle = PALETTE[shape.fill];
			pen.beginPath();
			pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
			pen.fill();
			break;
		case 'text':
			pen.fillStyle = PALETTE[shape.fill];
			// Letters set at their final size: enlarged ones would be spaced by the small size's hints.
			pen.resetTransform();
			pen.font = `${shape.bold ? 'bold ' : ''}${String(shape.size * POINT * SCALE)}px Arial, Helvetica, sans-serif`;
			pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
			pen.fillText(shape.text, shape.x * SCALE, shape.y * SCALE);
			pen.scale(SCALE, SCALE);
			break;
	}
}

function paintBox(pen: Pen, shape: Extract<Shape, { kind: 'rect' }>): void {
	const { x, y, width, height, fill, pattern } = shape;
	pen.fillStyle = PALETTE[pattern ? 'paper' : fill];
	pen.fillRect(x, y, width, height);
	if (!pattern) return;
	pen.strokeStyle = PALETTE[fill];
	pen.lineWidth = THIN;
	pen.setLineDash([]);
	pen.beginPath();
	pen.rect(x, y, width, height);
	for (const [x1, y1, x2, y2] of hatch(shape, pattern)) {
		pen.moveTo(x1, y1);
		pen.lineTo(x2, y2);
	}
	pen.stroke();
}
