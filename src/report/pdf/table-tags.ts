import type { CellHookData } from 'jspdf-autotable';
import type { Tag, Tags } from './tags.ts';

/**
 * Puts the cells of one table into the structure tree as they are drawn: a row that breaks over
 * pages stays one row, and a repeated head is said once.
 */
export class TableTags {
	readonly #tags: Tags;
	readonly #table: Tag;
	readonly #sections = new Map<string, Tag>();
	/** By what the table was given, which is the same object for both parts of a broken row. */
	readonly #rows = new Map<unknown, Tag>();
	readonly #cells = new Map<unknown, Map<number, Tag>>();

	constructor(tags: Tags, table: Tag) {
		this.#tags = tags;
		this.#table = table;
	}

	/** What is drawn until `end` is the content of this cell. */
	begin({ section, row, column }: CellHookData): void {
		const cells = this.#cells.get(row.raw) ?? new Map<number, Tag>();
		this.#cells.set(row.raw, cells);
		const known = cells.get(column.index);
		if (known && section === 'head') {
			this.#tags.beginArtifact();
			return;
		}
		const isHead = section === 'head';
		const scope = isHead ? 'Column' : column.index === 0 ? 'Row' : undefined;
		const cell = known ?? this.#tags.add(scope ? 'TH' : 'TD', this.#row(row.raw, isHead), scope);
		cells.set(column.index, cell);
		this.#tags.begin(cell);
	}

	/** Ends the cell. */
	end(): void {
		this.#tags.end();
	}

	#row(raw: unknown, isHead: boolean): Tag {
		const type = isHead ? 'THead' : 'TBody';
		const section = this.#sections.get(type) ?? this.#tags.add(type, this.#table);
		this.#sections.set(type, section);
		const row = this.#rows.get(raw) ?? this.#tags.add('TR', section);
		this.#rows.set(raw, row);
		return row;
	}
}
