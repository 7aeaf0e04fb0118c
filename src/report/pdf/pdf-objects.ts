/** An object of a PDF file as it stands there. */
export interface PdfObject {
	readonly id: number;
	/** What stands between `obj` and `endobj`; of a stream, its dictionary alone. */
	readonly body: string;
	/** The bytes of a stream, one character a byte. */
	readonly stream?: string;
}

/** A PDF file taken apart. */
export interface PdfParts {
	/** The lines before the first object. */
	readonly header: string;
	/** In the order of their numbers, which begin at 1 and leave none out. */
	readonly objects: readonly PdfObject[];
	/** The entries of the trailer but its size. */
	readonly trailer: string;
}

/**
 * Takes apart a file as jsPDF writes it (one character a byte) by its own table of offsets, never by
 * searching for objects; undefined when anything is not as jsPDF writes it.
 */
export function readPdfObjects(file: string): PdfParts | undefined {
	const tableAt = Number(/\nstartxref\n(\d+)\n%%EOF$/u.exec(file.slice(-40))?.[1]);
	const table = TABLE.exec(Number.isNaN(tableAt) ? '' : file.slice(tableAt));
	if (!table) return undefined;
	const [, size, rows = '', trailerSize, trailer = ''] = table;
	const offsets = Array.from(rows.matchAll(ROW), ([, offset]) => Number(offset));
	if (Number(size) !== offsets.length + 1 || size !== trailerSize) return undefined;
	const starts = [...new Set(offsets), tableAt].sort((a, b) => a - b);
	const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]));
	const objects = offsets.map((start, index) =>
		readObject(index + 1, file.slice(start, ends.get(start)))
	);
	if (!objects.every((object) => object !== undefined)) return undefined;
	return { header: file.slice(0, starts[0]), objects, trailer };
}

const TABLE =
	/^xref\n0 (\d+)\n0{10} 65535 f \n((?:\d{10} 0{5} n \n)*)trailer\n<<\n\/Size (\d+)\n((?:\/(?:Root|Info|ID) .*\n){3})>>\nstartxref\n/u;
const ROW = /(\d{10}) 0{5} n \n/gu;
const STREAM = '\nstream\n';
const STREAM_END = '\nendstream';

/** An object out of its piece of the file: from its number to the next object. */
function readObject(id: number, piece: string): PdfObject | undefined {
	const start = `${String(id)} 0 obj\n`;
	const whole = piece.trimEnd();
	if (!piece.startsWith(start) || !whole.endsWith('\nendobj')) return undefined;
	const content = whole.slice(start.length, -'\nendobj'.length);
	if (!content.endsWith(STREAM_END)) return { id, body: content };
	const from = content.indexOf(STREAM);
	const body = content.slice(0, from);
	const stream = content.slice(from + STREAM.length, -STREAM_END.length);
	// The length it says it has tells that this is where the bytes begin and end.
	const said = /\n\/Length (\d+)\n|\/Length (\d+) >>$/u.exec(body);
	if (Number(said?.[1] ?? said?.[2]) !== stream.length) return undefined;
	return { id, body, stream };
}
