/**
 * The rows of a table as text: cells apart by tabs if the first line has any, else by commas; cells
 * in quotation marks may hold separators, line breaks and doubled quotation marks. Never fails: what
 * is no table comes out as odd rows. Empty lines are left out.
 */
export function readTable(file: string): readonly (readonly string[])[] {
	const text = file.replace(/^\uFEFF/u, '');
	const [firstLine = ''] = text.slice(0, 10_000).split(/[\r\n]/u);
	const separator = firstLine.includes('\t') ? '\t' : ',';
	const ending = separator === '\t' ? /[\t\r\n]/gu : /[,\r\n]/gu;
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at <= text.length) {
		const quoted = text[at] === '"' ? quotedAt(text, at) : { says: '', end: at };
		ending.lastIndex = quoted.end;
		const end = ending.exec(text)?.index ?? text.length;
		row.push((quoted.says + text.slice(quoted.end, end)).trim());
		at = end + 1;
		if (text[end] === separator) continue;
		rows.push(row);
		row = [];
	}
	return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** What stands in quotation marks from `from` on, and where it ends; at the end when never closed. */
function quotedAt(text: string, from: number): { readonly says: string; readonly end: number } {
	let says = '';
	let at = from + 1;
	for (;;) {
		const mark = text.indexOf('"', at);
		if (mark < 0) return { says: says + text.slice(at), end: text.length };
		says += text.slice(at, mark);
		if (text[mark + 1] !== '"') return { says, end: mark + 1 };
		says += '"';
		at = mark + 2;
	}
}
