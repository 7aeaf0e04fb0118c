import { invariant } from '#base';
import type { jsPDF } from 'jspdf';
import { type Internals, internalsOf } from './internals.ts';

/** The structure types the report uses (ISO 32000-1, 14.8.4). */
export type TagType =
	| `H${1 | 2 | 3 | 4}`
	| 'Document'
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
	| 'TD';

/** An element of the structure tree: what a piece of the page is, for those who cannot see it. */
export interface Tag {
	readonly type: TagType;
	readonly scope?: 'Row' | 'Column';
	readonly parent: Tag | undefined;
	readonly kids: (Tag | MarkedContent)[];
}

/** A run of painting on one page that belongs to an element. */
interface MarkedContent {
	readonly page: number;
	readonly mcid: number;
}

const isTag = (kid: Tag | MarkedContent): kid is Tag => 'type' in kid;

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
	#isOpen = false;
	#rootId = 0;

	constructor(doc: jsPDF, language: string) {
		this.#doc = doc;
		this.#inner = internalsOf(doc);
		invariant(/^[A-Za-z]+(-[A-Za-z0-9]+)*$/u.test(language), 'the language is no BCP 47 tag');
		const { events } = this.#inner;
		events.subscribe('putPage', ({ pageNumber }) => {
			this.#inner.write(`/StructParents ${String(pageNumber - 1)} /Tabs /S`);
		});
		events.subscribe('postPutResources', () => {
			this.#writeTree();
		});
		events.subscribe('putCatalog', () => {
			this.#inner.write(
				`/MarkInfo <</Marked true>> /StructTreeRoot ${String(this.#rootId)} 0 R ` +
					`/ViewerPreferences <</DisplayDocTitle true>> /Lang (${language})`
			);
		});
	}

	/** Adds an element to the tree, after what its parent has already. */
	add(type: TagType, parent: Tag = this.root, scope?: 'Row' | 'Column'): Tag {
		const tag: Tag = { type, parent, kids: [], ...(scope ? { scope } : {}) };
		parent.kids.push(tag);
		return tag;
	}

	/** What is painted from here to `end` belongs to `tag`; on one page, never nested. */
	begin(tag: Tag): void {
		const page = this.#doc.getCurrentPageInfo().pageNumber;
		const owners = this.#owners.get(page) ?? [];
		this.#owners.set(page, owners);
		const mcid = owners.push(tag) - 1;
		tag.kids.push({ page, mcid });
		this.#open(`/${tag.type} <</MCID ${String(mcid)}>> BDC`);
	}

	/** What is painted from here to `end` is decoration, or repeats what was said before. */
	beginArtifact(): void {
		this.#open('/Artifact BMC');
	}

	/** Ends what `begin` or `beginArtifact` began. */
	end(): void {
		invariant(this.#isOpen, 'no marked content to end');
		this.#isOpen = false;
		this.#inner.write('EMC');
	}

	/** Paints content of `tag`. */
	mark(tag: Tag, paint: () => void): void {
		this.begin(tag);
		paint();
		this.end();
	}

	/** Paints decoration: lines, panels, marks, page numbers. */
	artifact(paint: () => void): void {
		this.beginArtifact();
		paint();
		this.end();
	}

	#open(operator: string): void {
		invariant(!this.#isOpen, 'marked content does not nest');
		this.#isOpen = true;
		this.#inner.write(operator);
	}

	#writeTree(): void {
		const ids = new Map<Tag, number>();
		this.#rootId = this.#inner.newObjectDeferred();
		const parentTreeId = this.#inner.newObjectDeferred();
		this.#number(this.root, ids);
		const ref = (tag: Tag) => `${String(ids.get(tag) ?? 0)} 0 R`;
		const pages = this.#doc.getNumberOfPages();
		this.#object(
			this.#rootId,
			`<</Type /StructTreeRoot /K ${ref(this.root)} /ParentTree ${String(parentTreeId)} 0 R ` +
				`/ParentTreeNextKey ${String(pages)}>>`
		);
		const owners = Array.from({ length: pages }, (_, index) => {
			const tags = this.#owners.get(index + 1) ?? [];
			return `${String(index)} [${tags.map(ref).join(' ')}]`;
		});
		this.#object(parentTreeId, `<</Nums [${owners.join(' ')}]>>`);
		for (const [tag, id] of ids) {
			const kids = tag.kids.map((kid) => (isTag(kid) ? ref(kid) : this.#contentRef(kid)));
			const parent = tag.parent ? ref(tag.parent) : `${String(this.#rootId)} 0 R`;
			const scope = tag.scope ? ` /A <</O /Table /Scope /${tag.scope}>>` : '';
			this.#object(
				id,
				`<</Type /StructElem /S /${tag.type} /P ${parent} /K [${kids.join(' ')}]${scope}>>`
			);
		}
	}

	#number(tag: Tag, ids: Map<Tag, number>): void {
		ids.set(tag, this.#inner.newObjectDeferred());
		for (const kid of tag.kids) if (isTag(kid)) this.#number(kid, ids);
	}

	#contentRef({ page, mcid }: MarkedContent): string {
		const { objId } = this.#inner.getPageInfo(page);
		return `<</Type /MCR /Pg ${String(objId)} 0 R /MCID ${String(mcid)}>>`;
	}

	#object(id: number, body: string): void {
		this.#inner.newObjectDeferredBegin(id, true);
		this.#inner.write(body);
		this.#inner.write('endobj');
	}
}
