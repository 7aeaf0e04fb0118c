import type { jsPDF } from 'jspdf';
import { PALETTE } from '../palette.ts';

/**
 * Draws the mark of a status in a square of `size` millimetres: a filled disc with a tick, a
 * filled square with a cross, a ring with a question mark. Told apart by shape without colour.
 */
export function drawMark(
	doc: jsPDF,
	status: 'met' | 'notMet' | 'notKnown',
	x: number,
	y: number,
	size: number
): void {
	const at = (right: number, down: number) => [x + right * size, y + down * size] as const;
	doc.setFillColor(PALETTE[status]).setDrawColor(PALETTE.paper);
	doc
		.setLineWidth(size * 0.11)
		.setLineCap('round')
		.setLineJoin('round');
	if (status === 'met') {
		doc.circle(...at(0.5, 0.5), size / 2, 'F');
		doc.lines([step(size, 0.16, 0.17), step(size, 0.3, -0.34)], ...at(0.27, 0.53));
	} else if (status === 'notMet') {
		doc.roundedRect(...at(0.02, 0.02), size * 0.96, size * 0.96, size * 0.1, size * 0.1, 'F');
		doc.line(...at(0.3, 0.3), ...at(0.7, 0.7)).line(...at(0.7, 0.3), ...at(0.3, 0.7));
	} else {
		doc.setDrawColor(PALETTE.notKnown).setLineWidth(size * 0.08);
		doc.circle(...at(0.5, 0.5), size * 0.46, 'S');
		doc.setLineWidth(size * 0.09).lines(questionMark(size), ...at(0.36, 0.39));
		doc.circle(...at(0.5, 0.75), size * 0.055, 'F');
	}
	doc.setLineCap('butt').setLineJoin('miter');
}

function step(size: number, right: number, down: number): number[] {
	return [right * size, down * size];
}

/** The hook of the question mark as Bézier steps from its left end. */
function questionMark(size: number): number[][] {
	return [
		[0, -0.09, 0.06, -0.15, 0.14, -0.15],
		[0.08, 0, 0.14, 0.06, 0.14, 0.135],
		[0, 0.12, -0.14, 0.11, -0.14, 0.235]
	].map((curve) => curve.map((value) => value * size));
}
