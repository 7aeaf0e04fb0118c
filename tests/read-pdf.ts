import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unpackPdf } from './unpack-pdf.ts';

/** A bookmark with the page it leads to, from 1. */
export interface ReadBookmark {
	readonly title: string;
	readonly page: number;
	readonly items: readonly ReadBookmark[];
}

/** What a PDF reader other than our writer finds in a file. */
export interface ReadPdf {
	/** The text of each page in the order it is painted; a line's end counts as a space. */
	readonly pages: readonly string[];
	readonly bookmarks: readonly ReadBookmark[];
	readonly info: Readonly<Record<string, unknown>>;
	/** The structure tree as types in reading order, e.g. `H1`, one list a page. */
	readonly roles: readonly (readonly string[])[];
	/** The elements that have content of their own, in reading order over all pages. */
	readonly structure: readonly ReadElement[];
	readonly links: readonly ReadLink[];
}

/** A link inside the document, pages counting from 1. */
export interface ReadLink {
	readonly page: number;
	readonly to: number;
	readonly says: string;
}

/** An element of the structure tree as it stands on one page. */
export interface ReadElement {
	readonly role: string;
	/** The text of its own content, not of the elements in it; spaces as the reader sees them. */
	readonly text: string;
	/** The alternative text of a figure. */
	readonly alt?: string;
}

interface OutlineNode {
	readonly title: string;
	readonly dest: unknown;
	readonly items: readonly OutlineNode[];
}
interface ReadAnnotation {
	readonly dest: readonly [{ num: number; gen: number }];
	readonly contentsObj: { readonly str: string };
}
interface StructNode {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly alt?: string;
	readonly children?: readonly StructNode[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	// pdf.js takes possession of what it is given.
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const pdf = await task.promise;
	const pages: string[] = [];
	const roles: string[][] = [];
	const structure: ReadElement[] = [];
	const links: ReadLink[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent({ disableNormalization: true });
		const text = items.map((item) =>
			'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''
		);
		pages.push(text.join('').replace(/\s+/gu, ' ').trim());
		const tree = (await page.getStructTree()) as StructNode | null;
		roles.push(rolesOf(tree));
		const marked = await page.getTextContent({
			includeMarkedContent: true,
			disableNormalization: true
		});
		for (const {
			dest,
			contentsObj
		} of (await page.getAnnotations()) as readonly ReadAnnotation[]) {
			const to = (await pdf.getPageIndex(dest[0])) + 1;
			links.push({ page: number, to, says: contentsObj.str });
		}
		structure.push(...elementsOf(tree, textByContent(marked.items)));
	}
	const bookmark = async ({ title, dest, items }: OutlineNode): Promise<ReadBookmark> => ({
		title,
		page: (await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1,
		items: await Promise.all(items.map(bookmark))
	});
	const outline = (await pdf.getOutline()) as readonly OutlineNode[] | null;
	const bookmarks = await Promise.all((outline ?? []).map(bookmark));
	const { info } = await pdf.getMetadata();
	await task.destroy();
	return { pages, bookmarks, info: info as Record<string, unknown>, roles, structure, links };
}

function rolesOf(node: StructNode | null): string[] {
	if (!node) return [];
	const below = (node.children ?? []).flatMap(rolesOf);
	return node.role === undefined ? below : [node.role, ...below];
}

type TextItem = Awaited<
	ReturnType<
		Awaited<
			ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>
		>['getTextContent']
	>
>['items'][number];

/** The text inside each piece of marked content, by its id. */
function textByContent(items: readonly TextItem[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	const open: (string | undefined)[] = [];
	for (const item of items) {
		if ('str' in item) {
			const id = open.findLast((one) => one !== undefined);
			if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
		} else if (item.type === 'endMarkedContent') open.pop();
		else open.push((item as { id?: string | null }).id ?? undefined);
	}
	return texts;
}

function elementsOf(
	node: StructNode | null,
	texts: ReadonlyMap<string, string>
): readonly ReadElement[] {
	if (!node) return [];
	const kids = node.children ?? [];
	const own = kids.filter(({ type }) => type === 'content');
	const below = kids.flatMap((kid) => elementsOf(kid, texts));
	if (node.role === undefined || own.length === 0) return below;
	const text = own.map(({ id = '' }) => texts.get(id) ?? '').join('');
	const alt = node.alt === undefined ? {} : { alt: node.alt };
	return [{ role: node.role, text, ...alt }, ...below];
}

/** The instructions that paint the pages, in order, as they stand in the file. */
export function contentStreams(bytes: Uint8Array): readonly string[] {
	const objects = unpackPdf(bytes);
	return Array.from(objects.values()).flatMap(({ body }) => {
		const id = /\/Contents (\d+) 0 R/u.exec(body)?.[1];
		return id === undefined ? [] : (objects.get(Number(id))?.data?.toString('latin1') ?? '');
	});
}

/** What the instructions of a page say stands for other words, in order. */
export function actualTexts(stream: string): readonly string[] {
	return Array.from(stream.matchAll(/\/ActualText <FEFF([0-9A-F]*)>/gu), ([, digits = '']) =>
		String.fromCharCode(...(digits.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)))
	);
}

/** The painting instructions of a page that are neither content of an element nor an artifact. */
export function paintedOutside(stream: string): readonly string[] {
	const outside: string[] = [];
	let depth = 0;
	const plain = stream.replace(/\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>/gu, '()');
	for (const word of plain.split(/\s+/u)) {
		if (word === 'BDC' || word === 'BMC') depth += 1;
		else if (word === 'EMC') depth -= 1;
		else if (PAINTING.has(word) && depth === 0) outside.push(word);
		if (depth < 0) throw new Error('marked content ends before it begins');
	}
	if (depth !== 0) throw new Error('marked content does not end');
	return outside;
}

const PAINTING = new Set(`Tj TJ ' " S s f F f* B B* b b* Do sh`.split(' '));
