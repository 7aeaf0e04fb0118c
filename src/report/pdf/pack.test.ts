import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { readPdf } from '../../../tests/read-pdf.ts';
import { unpackPdf } from '../../../tests/unpack-pdf.ts';
import { bytesOf } from './byte-pieces.ts';
import { packPdf } from './pack.ts';

/** A file as jsPDF writes it, with `count` pages that say their number. */
function written(count: number, compress = false): string {
	const doc = new jsPDF({ compress });
	doc.setFileId('0123456789ABCDEF0123456789ABCDEF');
	doc.setCreationDate("D:20250314233000+00'00'");
	doc.setProperties({ title: 'stream\nendstream\nendobj\n1 0 obj', subject: 'Größe' });
	doc.addMetadata('<rdf>to be found</rdf>', true);
	for (let page = 1; page <= count; page++) {
		if (page > 1) doc.addPage();
		doc.text(`This is page ${String(page)}.`, 20, 20);
		doc.outline.add(null, `Page ${String(page)}`, { pageNumber: page });
	}
	return doc.output();
}

/** The objects of an unpacked file, found by their words. */
const objectsOf = (file: string) =>
	new Map(
		Array.from(
			file.matchAll(/\n(\d+) 0 obj\n((?:(?!\nendobj\n)[^])*)/gu),
			([, id, body = '']) => [Number(id), body] as const
		)
	);

test('a packed file has the same pages, bookmarks and title, and is smaller', async () => {
	const file = written(300);
	const bytes = packPdf(file);
	expect(bytes.length).toBeLessThan(file.length / 2);
	expect(await readPdf(bytes)).toEqual(await readPdf(bytesOf(file)));
});

test('every object keeps its number and says what it said', () => {
	const file = written(150);
	const before = objectsOf(file.replace('stream\nendstream\nendobj\n1 0 obj', 'a title'));
	const after = unpackPdf(packPdf(file));
	expect(before.size).toBeGreaterThan(300);
	for (const [id, body] of before) {
		const { body: now = '', data } = after.get(id) ?? {};
		const said = now.replace('stream\nendstream\nendobj\n1 0 obj', 'a title');
		if (!data) expect(said.trim()).toBe(body.trim());
		else expect(body).toContain(`\nstream\n${data.toString('latin1')}\nendstream`);
	}
});

test('no object stream holds more than a table of one byte can count', () => {
	const streams = Array.from(unpackPdf(packPdf(written(300))).values(), ({ body }) => body).filter(
		(body) => body.includes('/Type/ObjStm')
	);
	expect(streams.length).toBeGreaterThan(2);
	for (const body of streams) {
		expect(Number(/\/N (\d+)/u.exec(body)?.[1])).toBeLessThanOrEqual(256);
	}
});

test('the description for archives stays readable, and what is compressed stays as it is', () => {
	const bytes = packPdf(written(2, true));
	expect(Buffer.from(bytes).toString('latin1')).toContain('<rdf>to be found</rdf>');
	const bodies = Array.from(unpackPdf(bytes).values(), ({ body }) => body);
	expect(bodies.filter((body) => body.split('/FlateDecode').length > 2)).toEqual([]);
});

test('the same file gives the same bytes', () => {
	expect(Buffer.from(packPdf(written(3))).equals(packPdf(written(3)))).toBe(true);
});

const whole = written(3);
const UNEXPECTED: readonly (readonly [string, string])[] = [
	['nothing', ''],
	['what is no PDF', 'stream\nendstream'],
	['a table that is elsewhere', whole.replace(/startxref\n\d+/u, 'startxref\n1')],
	['an object that is elsewhere', whole.replace('\n3 0 obj', '\n\n3 0 obj')],
	['an object of another generation', whole.replace(/ 00000 n /u, ' 00001 n ')],
	['an object that is missing', whole.replace(/\n\d{10} 00000 n /u, '\n0000000000 00000 n ')],
	['a table that lacks a row', whole.replace(/\n\d{10} 00000 n /u, '')],
	['another size', whole.replace(/\/Size \d+/u, '/Size 7')],
	['a length that is wrong', whole.replace(/\/Length (\d+)/u, '/Length 1$1')],
	['no length', whole.replace(/\/Length \d+/u, '/Longth 10')],
	['encryption', whole.replace('\n/ID', '\n/Encrypt 5 0 R\n/ID')],
	['something at the end', `${whole}\n%`]
];

test.each(UNEXPECTED)('a file with something unexpected stays as it is: %s', (_name, file) => {
	expect(Buffer.from(packPdf(file)).equals(bytesOf(file))).toBe(true);
});

test('a file that was cut off stays as it is', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (end) => {
			const cut = whole.slice(0, end);
			expect(Buffer.from(packPdf(cut)).equals(bytesOf(cut))).toBe(true);
		})
	);
});
