import { zlibSync } from 'fflate';
import { BytePieces, bytesOf } from './byte-pieces.ts';
import { type ObjectPlace, ROW_ENTRIES, crossReferenceRows } from './cross-reference.ts';
import { type PdfObject, type PdfParts, readPdfObjects } from './pdf-objects.ts';

/** Objects in one stream: a reader unpacks all of them to get at one. */
const TOGETHER = 200;

/**
 * Packs a PDF file that jsPDF wrote without compression (one character a byte): streams are
 * deflated, all other objects go into deflated object streams, and the table of offsets becomes a
 * stream too (ISO 32000-1, 7.5.7 and 7.5.8). A file that is not as jsPDF writes it stays as it is.
 */
export function packPdf(file: string): Uint8Array<ArrayBuffer> {
	const parts = readPdfObjects(file);
	return parts ? new Packing(parts.header).pack(parts) : bytesOf(file);
}

class Packing {
	readonly #out = new BytePieces();
	readonly #places: (ObjectPlace | undefined)[] = [undefined];

	constructor(header: string) {
		this.#out.add(header);
	}

	pack({ objects, trailer }: PdfParts): Uint8Array<ArrayBuffer> {
		let nextId = objects.length + 1;
		for (const { id, body, stream } of objects) {
			if (stream === undefined) continue;
			this.#place(id);
			this.#stream(id, entries(body), bytesOf(stream), !isReadPlain(body));
		}
		const plain = objects.filter(({ stream }) => stream === undefined);
		for (let from = 0; from < plain.length; from += TOGETHER) {
			this.#together(nextId, plain.slice(from, from + TOGETHER));
			nextId += 1;
		}
		const start = this.#place(nextId);
		const size = `/Size ${String(nextId + 1)}`;
		this.#stream(
			nextId,
			`/Type/XRef${size}${ROW_ENTRIES}${trailer.replaceAll('\n', '')}`,
			crossReferenceRows(this.#places)
		);
		this.#out.add(`startxref\n${String(start)}\n%%EOF\n`);
		return this.#out.joined();
	}

	/** Notes that an object begins here. */
	#place(id: number): number {
		const offset = this.#out.length;
		this.#places[id] = { offset };
		return offset;
	}

	#stream(id: number, dictionary: string, data: Uint8Array, isDeflated = true): void {
		const written = isDeflated ? zlibSync(data) : data;
		const filter = isDeflated ? '/Filter/FlateDecode' : '';
		const length = `/Length ${String(written.length)}`;
		this.#out.add(`${String(id)} 0 obj\n<<${dictionary}${filter}${length}>>stream\n`);
		this.#out.add(written);
		this.#out.add('\nendstream\nendobj\n');
	}

	/** An object stream: first a list of numbers and offsets, then the objects themselves. */
	#together(id: number, objects: readonly PdfObject[]): void {
		this.#place(id);
		let list = '';
		let bodies = '';
		objects.forEach((object, index) => {
			this.#places[object.id] = { within: id, index };
			list += `${String(object.id)} ${String(bodies.length)} `;
			bodies += `${object.body}\n`;
		});
		const counts = `/N ${String(objects.length)}/First ${String(list.length)}`;
		this.#stream(id, `/Type/ObjStm${counts}`, bytesOf(list + bodies));
	}
}

/** What the dictionary of a stream says beside its length. */
const entries = (dictionary: string): string =>
	dictionary
		.replace(/^<<|>>$/gu, '')
		.replace(/\/Length \d+/u, '')
		.trim();

/** Programs that know nothing of PDF find the description for archives by its words. */
const isReadPlain = (dictionary: string): boolean =>
	dictionary.includes('/Type /Metadata') || dictionary.includes('/Filter');
