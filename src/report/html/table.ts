import type { Block, Cell } from '../document.ts';
import { markHtml } from './marks.ts';
import { html, textElement } from './text.ts';

type Table = Extract<Block, { kind: 'table' }>;

/**
 * A table with its caption, its column titles as headers and the first cell of each row as the
 * row's header. On a narrow screen the table scrolls in its own frame, also by keyboard.
 */
export function tableHtml({ caption, columns, rows }: Table, id: string): string {
	const total = columns.reduce((sum, { share }) => sum + share, 0);
	const cols = columns.map(({ share }) => `<col class="w${String(widthOf(share / total))}">`);
	const heads = columns.map(({ title }) => textElement('th', title, 'scope="col"'));
	return [
		`<div class="wide" role="group" tabindex="0" aria-labelledby="${id}">`,
		'<table>',
		textElement('caption', caption, `id="${id}"`),
		`<colgroup>${cols.join('')}</colgroup>`,
		`<thead><tr>${heads.join('')}</tr></thead>`,
		'<tbody>',
		...rows.map((row) => rowHtml(row, columns.length)),
		'</tbody>',
		'</table>',
		'</div>'
	].join('\n');
}

/** In whole twentieths, for which the stylesheet has a class each. */
function widthOf(share: number): number {
	return Math.min(95, Math.max(5, Math.round(share * 20) * 5));
}

/** A row that is too short is filled, so that the grid stays whole. */
function rowHtml(row: readonly Cell[], columns: number): string {
	const missing = Array.from({ length: Math.max(0, columns - row.length) }, () => '<td></td>');
	return `<tr>${[...row.map(cellHtml), ...missing].join('')}</tr>`;
}

function cellHtml({ text, tone = 'plain' }: Cell, column: number): string {
	// A header without words would head nothing.
	const isHead = column === 0 && text.trim() !== '';
	const [name, scope] = isHead ? ['th', ' scope="row"'] : ['td', ''];
	return `<${name}${scope} class="${tone}" dir="auto">${markHtml(tone)}${html(text)}</${name}>`;
}
