import type { jsPDF } from 'jspdf';
import { shown } from './originals.ts';
import { FONT, POINT } from './typography.ts';

const SAMPLE = 100;

/** The widths of text in both faces; every sign is asked of the font once. */
export class Widths {
	readonly #doc: jsPDF;
	readonly #faces = { normal: new Map<string, number>(), bold: new Map<string, number>() };

	constructor(doc: jsPDF) {
		this.#doc = doc;
	}

	/** The width of a text in millimetres, in a size in points; a marker is as wide as its box. */
	of(text: string, size: number, bold: boolean): number {
		const face = bold ? 'bold' : 'normal';
		const known = this.#faces[face];
		let sum = 0;
		for (const sign of text) {
			let width = known.get(sign);
			if (width === undefined) {
				this.#doc.setFont(FONT, face).setFontSize(SAMPLE);
				width = this.#doc.getTextWidth(shown(sign)) / (SAMPLE * POINT);
				known.set(sign, width);
			}
			sum += width;
		}
		return sum * size * POINT;
	}
}
