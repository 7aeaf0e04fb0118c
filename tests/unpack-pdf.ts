import { inflateSync } from 'node:zlib';

/** An object of a PDF file: what it says, and of a stream, its bytes, inflated. */
export interface UnpackedObject {
	readonly body: string;
	readonly data?: Buffer;
}

/**
 * All objects of a packed PDF file by number, found by its cross-reference stream; throws on a file
 * that has none, and on an object that is not where it should be.
 */
export function unpackPdf(bytes: Uint8Array): ReadonlyMap<number, UnpackedObject> {
	const file = Buffer.from(bytes).toString('latin1');
	const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(file)?.[1]);
	const table = objectAt(file, start);
	if (!table.data || !table.body.includes('/Type/XRef')) throw new Error('no table of objects');
	const columns = Number(/\/Columns (\d+)/u.exec(table.body)?.[1]);
	const rows = unpredicted(table.data, columns);
	const objects = new Map<number, UnpackedObject>();
	const together = new Map<number, readonly (readonly [id: number, body: string])[]>();
	rows.forEach((row, id) => {
		const [kind, place, index] = [row.readUInt8(0), row.readUInt32BE(1), row.readUInt8(5)];
		if (kind === 1) objects.set(id, objectAt(file, place, id));
		if (kind !== 2) return;
		if (!together.has(place)) {
			together.set(place, packed(objectAt(file, rows[place]?.readUInt32BE(1) ?? 0, place)));
		}
		const [found, body = ''] = together.get(place)?.[index] ?? [];
		if (found !== id) throw new Error(`object ${String(id)} is not where it should be`);
		objects.set(id, { body });
	});
	return objects;
}

/** What all objects that are no streams say, one after another. */
export function plainObjects(bytes: Uint8Array): string {
	return Array.from(unpackPdf(bytes).values(), ({ body, data }) => (data ? '' : body)).join('\n');
}

function objectAt(file: string, offset: number, id?: number): UnpackedObject {
	const [start, number] = /^(\d+) 0 obj\n/u.exec(file.slice(offset, offset + 20)) ?? [''];
	if (start === '' || (id !== undefined && Number(number) !== id)) throw new Error('no object');
	const from = file.indexOf('stream\n', offset) + 'stream\n'.length;
	const body = file.slice(offset + start.length, from - 'stream\n'.length);
	const length = Number(/\/Length (\d+)/u.exec(body)?.[1]);
	if (!file.startsWith('\nendstream\nendobj\n', from + length)) throw new Error('a wrong length');
	const data = Buffer.from(file.slice(from, from + length), 'latin1');
	return { body, data: body.includes('/FlateDecode') ? inflateSync(data) : data };
}

/** The objects of an object stream with their numbers. */
function packed({ body, data }: UnpackedObject): readonly (readonly [number, string])[] {
	const text = data?.toString('latin1') ?? '';
	const first = Number(/\/First (\d+)/u.exec(body)?.[1]);
	const list = text.slice(0, first).trim().split(' ').map(Number);
	const offsets = list.filter((_, at) => at % 2 === 1);
	return offsets.map((offset, at) => [
		list[at * 2] ?? 0,
		text.slice(first + offset, first + (offsets[at + 1] ?? text.length))
	]);
}

/** Rows with the filter "up" undone. */
function unpredicted(data: Buffer, columns: number): readonly Buffer[] {
	let above = Buffer.alloc(columns);
	return Array.from({ length: data.length / (columns + 1) }, (_, at) => {
		const row = data.subarray(at * (columns + 1), (at + 1) * (columns + 1));
		if (row[0] !== 2) throw new Error('another filter');
		above = Buffer.from(row.subarray(1).map((byte, column) => byte + (above[column] ?? 0)));
		return above;
	});
}
