import { expect, test } from 'vitest';
import { testDocument, testFonts } from '../../../tests/builders/test-document.ts';
import { unpackPdf } from '../../../tests/unpack-pdf.ts';
import { writePdf } from './write-pdf.ts';

/** The tables of each font in a file by name. */
function fontsOf(text: string): readonly ReadonlyMap<string, Buffer>[] {
	const objects = unpackPdf(writePdf(testDocument([{ kind: 'paragraph', text }]), testFonts));
	return Array.from(objects.values()).flatMap(({ body, data }) =>
		body.includes('/Length1') && data?.readUInt32BE(0) === 0x10000 ? [tablesOf(data)] : []
	);
}

function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
	return new Map(
		Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
			const entry = font.subarray(12 + at * 16, 28 + at * 16);
			const offset = entry.readUInt32BE(8);
			return [
				entry.toString('latin1', 0, 4),
				font.subarray(offset, offset + entry.readUInt32BE(12))
			];
		})
	);
}

/** The advance width of each glyph, and whether it has an outline. */
function glyphsOf(tables: ReadonlyMap<string, Buffer>) {
	const [loca, hmtx] = [tables.get('loca')!, tables.get('hmtx')!];
	return Array.from({ length: tables.get('maxp')!.readUInt16BE(4) }, (_, id) => ({
		width: hmtx.readUInt16BE(id * 4),
		isDrawn: loca.readUInt32BE(id * 4) !== loca.readUInt32BE(id * 4 + 4)
	}));
}

test('an embedded font has the tables that readers need and no others', () => {
	const fonts = fontsOf('Žluťoučký kůň');
	expect(fonts).toHaveLength(2);
	for (const tables of fonts) {
		expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
	}
});

test('glyphs that are drawn keep their widths, the space too, and the others have none', () => {
	for (const tables of fontsOf('Two words, ǖ of two parts')) {
		const glyphs = glyphsOf(tables);
		const drawn = glyphs.filter(({ isDrawn }) => isDrawn);
		expect(drawn.length).toBeGreaterThan(5);
		// Marks that are set on other letters take no room.
		expect(drawn.filter(({ width }) => width === 0).length).toBeLessThan(3);
		// The first glyph stands for all that are missing, and is in every font.
		const blank = glyphs.slice(1).filter(({ isDrawn, width }) => !isDrawn && width > 0);
		expect(blank).toHaveLength(1);
	}
});
