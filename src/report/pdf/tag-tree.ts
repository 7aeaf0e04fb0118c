import type { Internals } from './internals.ts';
import { textString } from './pdf-strings.ts';
import { type Area, type Link, type MarkedContent, type Tag, isTag } from './tags.ts';
import { PAPER_HEIGHT, POINT } from './typography.ts';

/** A link and the element it belongs to. */
interface OwnedLink {
	readonly link: Link;
	readonly tag: Tag;
}

/**
 * Writes the structure tree and the links as objects of the file and gives the number of its root.
 * `pages` holds for each page the elements of its marked content, by number. Entries that may be
 * left out are: the tree is the largest part of the file that is not compressed.
 */
export function writeTagTree(
	inner: Internals,
	root: Tag,
	pages: readonly (readonly Tag[])[],
	links: readonly OwnedLink[]
): number {
	const ids = new Map<Tag, number>();
	const rootId = inner.newObjectDeferred();
	const parentTreeId = inner.newObjectDeferred();
	const scopes = { Row: inner.newObjectDeferred(), Column: inner.newObjectDeferred() };
	const put = (id: number, body: string) => {
		inner.newObjectDeferredBegin(id, true);
		inner.write(body);
		inner.write('endobj');
	};
	number(inner, root, ids);
	const refTo = (tag: Tag) => ref(ids.get(tag) ?? 0);
	const pageRef = (page: number) => ref(inner.getPageInfo(page).objId);

	const owners = pages.map((tags, index) => `${String(index)}[${tags.map(refTo).join(' ')}]`);
	const keys = links.map(({ tag }, index) => `${String(pages.length + index)} ${refTo(tag)}`);
	put(
		rootId,
		`<</Type/StructTreeRoot/K ${refTo(root)}/ParentTree ${ref(parentTreeId)}` +
			`/ParentTreeNextKey ${String(pages.length + links.length)}>>`
	);
	put(parentTreeId, `<</Nums[${[...owners, ...keys].join(' ')}]>>`);
	put(scopes.Row, '<</O/Table/Scope/Row>>');
	put(scopes.Column, '<</O/Table/Scope/Column>>');
	links.forEach(({ link }, index) => {
		put(link.id, annotation(link, pages.length + index, pageRef));
	});
	for (const [tag, id] of ids) {
		const kids = tag.kids.filter((kid) => !isTag(kid) || ids.has(kid));
		const page = kids.flatMap((kid) => (isTag(kid) ? [] : kid.page))[0];
		const own = kids.map((kid) => (isTag(kid) ? refTo(kid) : content(kid, page, pageRef)));
		put(
			id,
			`<</S/${tag.type}/P ${tag.parent ? refTo(tag.parent) : ref(rootId)}` +
				(page === undefined ? '' : `/Pg ${pageRef(page)}`) +
				(own.length === 1 ? `/K ${own.join('')}` : `/K[${own.join(' ')}]`) +
				(tag.scope ? `/A ${ref(scopes[tag.scope])}` : '') +
				(tag.numbering ? `/A<</O/List/ListNumbering/${tag.numbering}>>` : '') +
				(tag.alt === undefined ? '' : `/Alt ${textString(tag.alt)}`) +
				(tag.area ? `/A<</O/Layout/Placement/Block/BBox${rectangle(tag.area)}>>` : '') +
				'>>'
		);
	}
	return rootId;
}

const ref = (id: number): string => `${String(id)} 0 R`;

/** Numbers the elements that have content; a cell without any still keeps its place in the row. */
function number(inner: Internals, tag: Tag, ids: Map<Tag, number>): void {
	ids.set(tag, inner.newObjectDeferred());
	for (const kid of tag.kids) if (isTag(kid) && !isEmpty(kid)) number(inner, kid, ids);
}

function isEmpty(tag: Tag): boolean {
	return tag.type !== 'TD' && tag.kids.every((kid) => isTag(kid) && isEmpty(kid));
}

/** Marked content by its number alone where it is on the element's own page. */
function content(
	kid: MarkedContent | Link,
	page: number | undefined,
	pageRef: (page: number) => string
): string {
	if (kid.kind === 'link') return `<</Type/OBJR/Pg ${pageRef(kid.page)}/Obj ${ref(kid.id)}>>`;
	if (kid.page === page) return String(kid.mcid);
	return `<</Type/MCR/Pg ${pageRef(kid.page)}/MCID ${String(kid.mcid)}>>`;
}

function annotation(link: Link, key: number, pageRef: (page: number) => string): string {
	const top = points(PAPER_HEIGHT - link.to.y);
	return (
		`<</Type/Annot/Subtype/Link/Rect${rectangle(link.area)}/Border[0 0 0]/F 4` +
		`/StructParent ${String(key)}/Contents ${textString(link.says)}` +
		`/Dest[${pageRef(link.to.page)}/XYZ null ${top} null]>>`
	);
}

const points = (millimetres: number): string => (millimetres / POINT).toFixed(2);

/** In points from the bottom left corner: left, bottom, right, top. */
function rectangle({ x, y, width, height }: Area): string {
	const edges = [x, PAPER_HEIGHT - y - height, x + width, PAPER_HEIGHT - y];
	return `[${edges.map(points).join(' ')}]`;
}
