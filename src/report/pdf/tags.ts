import { invariant } from '#base';
import type { jsPDF } from 'jspdf';
import { type Internals, internalsOf } from './internals.ts';
import { hexString } from './pdf-strings.ts';
import { writeTagTree } from './tag-tree.ts';

/** The structure types the report uses (ISO 32000-1, 14.8.4). */
export type TagType =
	| `H${1 | 2 | 3 | 4}`
	| 'Document'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Link'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure';

/** A rectangle on a page in millimetres from the top left corner of the paper. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What an element says of itself beside its type. */
export interface Attributes {
	/** Of a header cell: what it heads. */
	readonly scope?: 'Row' | 'Column';
	/** Of a list: what its labels are. */
	readonly numbering?: 'Disc';
	/** Of a figure: what it shows, in words. */
	readonly alt?: string;
	/** Of a figure: where it is drawn. */
	readonly area?: Area;
}

/** An element of the structure tree: what a piece of the page is, for those who cannot see it. */
export interface Tag extends Attributes {
	readonly type: TagType;
	readonly parent: Tag | undefined;
	readonly kids: (Tag | MarkedContent | Link)[];
}

/** A run of painting on one page that belongs to an element. */
export interface MarkedContent {
	readonly kind: 'content';
	readonly page: number;
	readonly mcid: number;
}

/** A place on a page that leads to another. */
export interface Link {
	readonly kind: 'link';
	readonly page: number;
	readonly area: Area;
	/** Where it leads; the page from 1, the distance from its top in millimetres. */
	readonly to: { readonly page: number; readonly y: number };
	/** What it says to those who cannot see it. */
	readonly says: string;
	/** The number of its object, known once the pages are written. */
	id: number;
}

/** What kind of matter that is no content: decoration, or what every page repeats. */
export type ArtifactType = 'Layout' | 'Pagination';

/** True for an element, false for content. */
export const isTag = (kid: Tag | MarkedContent | Link): kid is Tag => 'type' in kid;

/**
 * Builds the structure tree while the pages are drawn, and writes it into the file: headings,
 * lists and tables keep their meaning and reading order in assistive technology.
 */
export class Tags {
	readonly root: Tag = { type: 'Document', parent: undefined, kids: [] };
	readonly #doc: jsPDF;
	readonly #inner: Internals;
	/** For each page the element of each marked-content number. */
	readonly #owners = new Map<number, Tag[]>();
	readonly #links: { readonly link: Link; readonly tag: Tag }[] = [];
	#isOpen = false;
	#rootId = 0;

	constructor(doc: jsPDF, language: string) {
		this.#doc = doc;
		this.#inner = internalsOf(doc);
		invariant(/^[A-Za-z]+(-[A-Za-z0-9]+)*$/u.test(language), 'the language is no BCP 47 tag');
		const { events } = this.#inner;
		events.subscribe('putPage', ({ pageNumber }) => {
			this.#describePage(pageNumber);
		});
		events.subscribe('postPutResources', () => {
			const pages = Array.from(
				{ length: doc.getNumberOfPages() },
				(_, index) => this.#owners.get(index + 1) ?? []
			);
			this.#rootId = writeTagTree(this.#inner, this.root, pages, this.#links);
		});
		events.subscribe('putCatalog', () => {
			this.#inner.write(
				`/MarkInfo <</Marked true>> /StructTreeRoot ${String(this.#rootId)} 0 R ` +
					`/ViewerPreferences <</DisplayDocTitle true>> /Lang (${language})`
			);
		});
	}

	/** Adds an element to the tree, after what its parent has already. */
	add(type: TagType, parent: Tag = this.root, attributes: Attributes = {}): Tag {
		const tag: Tag = { type, parent, kids: [], ...attributes };
		parent.kids.push(tag);
		return tag;
	}

	/** Makes a place on the page that is open lead to another; it is part of `tag`. */
	link(tag: Tag, area: Area, to: Link['to'], says: string): void {
		const { pageNumber: page } = this.#doc.getCurrentPageInfo();
		const link: Link = { kind: 'link', page, area, to, says, id: 0 };
		tag.kids.push(link);
		this.#links.push({ link, tag });
	}

	/** Paints content of `tag`; on one page, never nested. */
	mark(tag: Tag, paint: () => void): void {
		const page = this.#doc.getCurrentPageInfo().pageNumber;
		const owners = this.#owners.get(page) ?? [];
		this.#owners.set(page, owners);
		const mcid = owners.push(tag) - 1;
		tag.kids.push({ kind: 'content', page, mcid });
		this.#within(`/${tag.type} <</MCID ${String(mcid)}>> BDC`, paint);
	}

	/** Paints what is no content: lines, panels and marks, or what stands on every page. */
	artifact(paint: () => void, type: ArtifactType = 'Layout'): void {
		this.#within(`/Artifact <</Type /${type}>> BDC`, paint);
	}

	/** Paints, within content, what stands for other words; copying and reading aloud give those. */
	span(original: string, paint: () => void): void {
		this.#inner.write(`/Span <</ActualText ${hexString(original)}>> BDC`);
		paint();
		this.#inner.write('EMC');
	}

	#within(operator: string, paint: () => void): void {
		invariant(!this.#isOpen, 'marked content does not nest');
		this.#isOpen = true;
		this.#inner.write(operator);
		paint();
		this.#inner.write('EMC');
		this.#isOpen = false;
	}

	#describePage(pageNumber: number): void {
		this.#inner.write(`/StructParents ${String(pageNumber - 1)} /Tabs /S`);
		const links = this.#links.filter(({ link }) => link.page === pageNumber);
		if (links.length === 0) return;
		for (const { link } of links) link.id = this.#inner.newObjectDeferred();
		this.#inner.write(`/Annots [${links.map(({ link }) => `${String(link.id)} 0 R`).join(' ')}]`);
	}
}
