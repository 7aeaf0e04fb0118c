import { dateOf, type IsoDate, type IsoTime } from '#base';
import type { SystemTables } from '#collation';
import type { Bank } from '#questions';
import type { Scheme } from '#scoring';
import type { System } from '#systems';
import type { BoardPart } from './board-parts.ts';

/** Everything a board report is made from; the same input gives the same document. */
export interface BoardReportInput {
	readonly system: System;
	/** Over the scheme below; counts are taken from it, never worked out again. */
	readonly tables: SystemTables;
	readonly scheme: Scheme;
	readonly bank: Bank;
	/** The moment the document bears. */
	readonly date: IsoTime;
	/** The app's version. */
	readonly app: string;
	/** What the tables leave out, in words, as the user filtered; absent when they hold everything. */
	readonly filter?: string;
	readonly options: BoardOptions;
}

/** What goes into a board report, as the user chose. */
export interface BoardOptions {
	/** A draft says what is still empty; a final leaves it out. */
	readonly draft: boolean;
	/** With the notes and references to evidence of the checklist, and the notes on funding. */
	readonly notes: boolean;
	/** In any order; all of them when left out. */
	readonly parts?: readonly BoardPart[];
}

/** What each switch of the board report is called, and exactly what it covers. */
export const BOARD_SWITCH_WORDS: Readonly<
	Record<'draft' | 'notes', { readonly title: string; readonly says: string }>
> = {
	draft: {
		title: 'Draft',
		says: 'A draft says where nothing was written yet. A final document leaves those places out; what is not known stays “Not known” in both.'
	},
	notes: {
		title: 'Notes',
		says: 'Covers your notes and references to evidence on the checklist, and your notes on funding. The texts of the report itself always stand in it.'
	}
};

/** The calendar date of the document. */
export const dayOf = ({ date }: Pick<BoardReportInput, 'date'>): IsoDate => dateOf(new Date(date));
