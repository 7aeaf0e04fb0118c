import { writeCsv as write } from 'hucre/csv';
import { isFormulaLike } from '../formula-like.ts';
import type { Sheet, Value } from '../workbook.ts';

/**
 * Writes a sheet as CSV by RFC 4180: a header row, lines ending in CR LF, a byte order mark so that
 * Excel reads UTF-8. Dates stand as `YYYY-MM-DD`, numbers with a point. Text that a spreadsheet might
 * take for a formula gets an apostrophe before it, and so does text that looks as if it had been given
 * one, so that the first apostrophe can always be taken away again. A half of a surrogate pair, which
 * UTF-8 cannot hold, becomes U+FFFD.
 */
export function writeCsv({ columns, rows }: Sheet): string {
	const lines = [columns.map(({ title }) => title), ...rows].map((line) => line.map(field));
	return `${write(lines, { bom: true, lineSeparator: '\r\n' })}\r\n`;
}

function field(value: Value): string | number | null {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (value === undefined) return null;
	const text = value.replace(/\p{Surrogate}/gu, '\ufffd');
	return isMarked(text) ? `'${text}` : text;
}

const isMarked = (text: string): boolean => isFormulaLike(text.replace(/^'+/u, ''));
