import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { testFonts } from '../../../tests/builders/test-document.ts';
import { addFonts } from './fonts.ts';
import { Originals } from './originals.ts';
import { FONT } from './typography.ts';
import { Widths } from './widths.ts';

test('widths are those the font gives, in both faces, and a marker is as wide as its box', () => {
	const doc = new jsPDF({ unit: 'mm' });
	addFonts(doc, testFonts);
	const widths = new Widths(doc);
	const marker = new Originals().markerFor('م');
	for (const bold of [false, true]) {
		const text = 'Access improvement plan: Tŷ Gwyn';
		doc.setFont(FONT, bold ? 'bold' : 'normal').setFontSize(11);
		const [whole, box] = [doc.getTextWidth(text), doc.getTextWidth('□')];
		expect(widths.of(text, 11, bold)).toBeCloseTo(whole, 6);
		expect(widths.of(marker, 11, bold)).toBeCloseTo(box, 6);
	}
});
