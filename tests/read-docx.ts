import { DOMParser } from 'linkedom';
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** A paragraph as it stands in the body, also within tables. */
export interface ReadParagraph {
	readonly style: string;
	/** Breaks as line feeds, tabs as tabs. */
	readonly text: string;
}

/** What stands in a Word file, read without the library that wrote it. */
export interface ReadDocx {
	/** The text parts by name, e.g. `word/document.xml`. */
	readonly parts: ReadonlyMap<string, string>;
	/** In the order of the file, without those of the contents list. */
	readonly paragraphs: readonly ReadParagraph[];
	/** The lines of the contents list. */
	readonly contents: readonly string[];
	/** The body as XML, to look for elements by their qualified names. */
	readonly body: Document;
}

/** Reads a Word file; throws on a file that is none. */
export function readDocx(bytes: Uint8Array): ReadDocx {
	const parts = new Map([...unzip(bytes)].map(([name, part]) => [name, part.toString('utf8')]));
	const body = xml(parts.get('word/document.xml') ?? '');
	const all = paragraphsOf(body);
	return {
		parts,
		body,
		paragraphs: all.filter(({ style }) => !style.startsWith('TOC')),
		contents: all.filter(({ style }) => style.startsWith('TOC')).map(({ text }) => text.trim())
	};
}

/** The paragraphs of any part of a Word file. */
export function paragraphsOf(part: Document): ReadParagraph[] {
	return [...part.getElementsByTagName('w:p')].map((paragraph) => ({
		style: paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
		text: [...paragraph.querySelectorAll('*')].map(textOf).join('')
	}));
}

/** A part of a file as a document. */
export function xml(text: string): Document {
	return new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
}

function textOf(element: Element): string {
	switch (element.nodeName) {
		case 'w:t':
			return element.textContent;
		case 'w:br':
			return '\n';
		case 'w:tab':
			// The same name stands for a stop in the properties of a paragraph.
			return element.parentElement?.nodeName === 'w:r' ? '\t' : '';
		case 'w:sym':
			return String.fromCharCode(Number.parseInt(element.getAttribute('w:char') ?? '', 16));
		default:
			return '';
	}
}

/** The entries of a zip file by the directory at its end. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
	const entries = new Map<string, Buffer>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [name, extra, remark] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		const isPacked = zip.readUInt16LE(at + 10) === 8;
		entries.set(
			zip.toString('utf8', at + 46, at + 46 + name!),
			isPacked ? inflateRawSync(packed) : packed
		);
		at += 46 + name! + extra! + remark!;
	}
	return entries;
}
