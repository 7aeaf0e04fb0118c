import { err, type Result } from '#base';
import { gather, type Wanted } from './gather.ts';
import type { OfficialError, OfficialRead } from './proposal.ts';
import { textPart, type TextPart } from './read/text-part.ts';
import { unpacking, type MemberTaker } from './read/unzip.ts';
import { MOST_WORKBOOK, workbookRows } from './read/workbook-rows.ts';

/** An official file to be read. */
export interface OfficialFile {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	readonly chunks: AsyncIterable<Uint8Array>;
}

/** So many bytes tell a packed file from text. */
const MARK = 3;

type Read = Promise<Result<OfficialRead, OfficialError>>;

/**
 * Reads what an official file says of the practices asked for, as it comes: CSV, a ZIP file
 * of CSV files, or a workbook. `onbytes` is told how many bytes were read. Never rejects, unless the
 * chunks do.
 */
export async function readOfficial(
	file: OfficialFile,
	wanted: Wanted,
	onbytes: (bytes: number) => void
): Read {
	const iterator = counted(file.chunks, onbytes)[Symbol.asyncIterator]();
	const begins: Uint8Array[] = [];
	while (begins.reduce((sum, { length }) => sum + length, 0) < MARK) {
		const next = await iterator.next();
		if (next.done === true) break;
		begins.push(next.value);
	}
	if (begins.length === 0) return err({ kind: 'empty' });
	const all = restOf(begins, iterator);
	const [p, k, third = 32] = begins.flatMap((chunk) => [...chunk.subarray(0, MARK)]);
	// PK and a control character: a ZIP file, and a workbook is one too. No text begins like that.
	const packed = p === 0x50 && k === 0x4b && third < 32;
	if (!packed) return readText(file, wanted, all);
	return /\.xls[xm]$/iu.test(file.name)
		? readWorkbook(file, wanted, all)
		: readPacked(file, wanted, all);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onbytes: (bytes: number) => void) {
	let bytes = 0;
	for await (const chunk of chunks) {
		if (chunk.length === 0) continue;
		yield chunk;
		bytes += chunk.length;
		onbytes(bytes);
	}
}

async function* restOf(before: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>) {
	yield* before;
	for (;;) {
		const next = await iterator.next();
		if (next.done === true) return;
		yield next.value;
	}
}

async function readText(
	{ name }: OfficialFile,
	wanted: Wanted,
	chunks: AsyncIterable<Uint8Array>
): Read {
	const gathering = gather(name, wanted);
	const text = textPart(gathering.part(name));
	for await (const chunk of chunks) if (!text.push(chunk)) return err({ kind: 'notText' });
	text.end();
	return gathering.read();
}

async function readPacked(
	{ name }: OfficialFile,
	wanted: Wanted,
	chunks: AsyncIterable<Uint8Array>
): Read {
	const gathering = gather(name, wanted);
	const zip = unpacking((member) =>
		/\.(csv|txt)$/iu.test(member) ? takeText(textPart(gathering.part(member))) : () => undefined
	);
	for await (const chunk of chunks) if (!zip.push(chunk)) return err({ kind: 'damaged' });
	return zip.end() ? gathering.read() : err({ kind: 'damaged' });
}

function takeText(text: TextPart): MemberTaker {
	let isText = true;
	return (bytes, last) => {
		isText &&= text.push(bytes);
		if (last) text.end();
	};
}

async function readWorkbook(
	{ name, size }: OfficialFile,
	wanted: Wanted,
	chunks: AsyncIterable<Uint8Array>
): Read {
	if (size > MOST_WORKBOOK) return err({ kind: 'workbookTooLarge', size, most: MOST_WORKBOOK });
	const bytes = new Uint8Array(size);
	let at = 0;
	for await (const chunk of chunks) {
		if (at + chunk.length > size) return err({ kind: 'damaged' });
		bytes.set(chunk, at);
		at += chunk.length;
	}
	const sheets = await workbookRows(bytes);
	if (!sheets.ok) return sheets;
	const gathering = gather(name, wanted);
	for (const sheet of sheets.value) gathering.part(sheet.name)(sheet.rows);
	return gathering.read();
}
