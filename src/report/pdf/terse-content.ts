/** What an operator sets for all that follows; the same value need not be set twice. */
const SETS = new Map([
	['Tf', 'font'],
	['g', 'fill'],
	['rg', 'fill'],
	['G', 'stroke'],
	['RG', 'stroke'],
	['w', 'width'],
	['J', 'cap'],
	['j', 'join'],
	['d', 'dash'],
	['TL', 'leading']
]);

/**
 * The instructions that jsPDF wrote for a page, without those that set what is set, with
 * neighbouring lines of text as one object, and with texts in bytes in place of hexadecimal digits.
 */
export function terseContent(instructions: readonly string[]): readonly string[] {
	const terse = new Terse();
	for (const piece of instructions) {
		for (const line of piece.split('\n')) terse.add(line);
	}
	return terse.lines;
}

class Terse {
	readonly lines: string[] = [];
	readonly #saved: ReadonlyMap<string, string>[] = [];
	#set = new Map<string, string>();
	/** Where the last line of text began, in points; unknown after a turn of the page's axes. */
	#origin: readonly [x: number, y: number] | undefined;

	/** Takes the next line, which holds one operator with what it is given. */
	add(line: string): void {
		const operator = line.slice(line.lastIndexOf(' ') + 1);
		const what = SETS.get(operator);
		if (what === undefined) this.#instruction(operator, line);
		else if (this.#set.get(what) !== line) {
			this.#set.set(what, line);
			this.lines.push(line);
		}
	}

	#instruction(operator: string, line: string): void {
		if (operator === 'BT') {
			this.#beginText(line);
			return;
		}
		if (operator === 'q') this.#saved.push(new Map(this.#set));
		else if (operator === 'Q') this.#set = new Map(this.#saved.pop());
		else if (operator === 'Tm') this.#origin = undefined;
		if (operator === 'Td') this.lines.push(this.#moved(line));
		else this.lines.push(operator === 'Tj' ? inBytes(line) : line);
	}

	#beginText(line: string): void {
		if (this.lines.at(-1) === 'ET' && this.#origin) this.lines.pop();
		else {
			this.#origin = [0, 0];
			this.lines.push(line);
		}
	}

	/** A move of jsPDF's, from the corner of the page, as one from the line before. */
	#moved(line: string): string {
		if (!this.#origin) return line;
		const [fromX, fromY] = this.#origin;
		const [x = 0, y = 0] = line.split(' ').map(Number);
		this.#origin = [x, y];
		return `${points(x - fromX)} ${points(y - fromY)} Td`;
	}
}

const points = (value: number): string => String(Math.round(value * 100) / 100);

const ESCAPED: Readonly<Record<string, string>> = {
	'\n': '\\n',
	'\r': '\\r',
	'\\': '\\\\',
	'(': '\\(',
	')': '\\)'
};

/** How each byte stands in a text, by its two digits. */
const BYTES = new Map(
	Array.from({ length: 256 }, (_, byte) => {
		const sign = String.fromCharCode(byte);
		return [byte.toString(16).padStart(2, '0'), ESCAPED[sign] ?? sign] as const;
	})
);

function inBytes(line: string): string {
	const digits = /^<((?:[0-9a-f]{2})*)> Tj$/u.exec(line)?.[1];
	if (digits === undefined) return line;
	let bytes = '';
	for (let at = 0; at < digits.length; at += 2) bytes += BYTES.get(digits.slice(at, at + 2)) ?? '';
	return `(${bytes}) Tj`;
}
