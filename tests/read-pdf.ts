import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
}

interface OutlineNode {
	readonly title: string;
	readonly dest: unknown;
	readonly items: readonly OutlineNode[];
}
interface StructNode {
	readonly role?: string;
	readonly children?: readonly StructNode[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	// pdf.js takes possession of what it is given.
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const pdf = await task.promise;
	const pages: string[] = [];
	const roles: string[][] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent({ disableNormalization: true });
		const text = items.map((item) =>
			'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''
		);
		pages.push(text.join('').replace(/\s+/gu, ' ').trim());
		roles.push(rolesOf((await page.getStructTree()) as StructNode | null));
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
	return { pages, bookmarks, info: info as Record<string, unknown>, roles };
}

function rolesOf(node: StructNode | null): string[] {
	if (!node) return [];
	const below = (node.children ?? []).flatMap(rolesOf);
	return node.role === undefined ? below : [node.role, ...below];
}
