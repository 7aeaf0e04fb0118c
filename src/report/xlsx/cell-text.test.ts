import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IN_A_CELL, cellPieces, escapedForCell, isErrorLike } from './cell-text.ts';

/** Line ends become line feeds, and half a character is marked as missing; nothing else changes. */
const inACell = (text: string) =>
	text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, '\ufffd');

describe('text for a cell', () => {
	it.each([
		['plain & <simple>', 'plain & <simple>'],
		['two\nlines\tand a tab', 'two\nlines\tand a tab'],
		['a\rb\r\nc', 'a\nb\nc'],
		['\0\u0001\u001f', '_x0000__x0001__x001F_'],
		['half \ud83d', 'half \ufffd'],
		['👩🏽‍⚕️ 𠮷', '👩🏽‍⚕️ 𠮷'],
		['\uffff', '_xFFFF_'],
		['_x0041_', '_x005F_x0041_'],
		['_x0041\u0001', '_x005F_x0041_x0001_'],
		['snake_x_case _x12', 'snake_x_case _x12']
	])('%j is written %j', (text, written) => {
		expect(escapedForCell(text)).toBe(written);
	});

	it('comes back whole by the rule a reader goes by', () => {
		const sign = fc.oneof(
			fc.constantFrom(
				'_',
				'x',
				'0',
				'4',
				'1',
				'_x0041_',
				'_x005F_',
				'\0',
				'\r\n',
				'\ud83d',
				'\ude00'
			),
			fc.string({ unit: 'binary', maxLength: 2 })
		);
		const text = fc.array(sign).map((signs) => signs.join(''));
		fc.assert(
			fc.property(text, (given) => {
				const read = escapedForCell(given).replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
					String.fromCharCode(Number.parseInt(code, 16))
				);
				expect(read).toBe(inACell(given));
			})
		);
	});
});

describe('pieces of a text', () => {
	it('are the text itself where it fits', () => {
		const full = 'a'.repeat(MOST_IN_A_CELL);
		expect(cellPieces('')).toEqual(['']);
		expect(cellPieces(full)).toEqual([full]);
	});

	it('end after a blank where one is near', () => {
		const [first, second] = cellPieces(`${'a'.repeat(MOST_IN_A_CELL - 2)} bcd`);
		expect(first?.endsWith('a ')).toBe(true);
		expect(second).toBe('bcd');
	});

	it('fit, join to the text again and split no character and no line end', () => {
		const filler = fc.integer({ min: MOST_IN_A_CELL - 3, max: MOST_IN_A_CELL + 3 });
		const rest = fc.string({ unit: 'grapheme', maxLength: 40 });
		fc.assert(
			fc.property(filler, rest, fc.constantFrom('a', 'a ', '👩', '\r\n'), (length, tail, unit) => {
				const text = unit.repeat(length) + tail;
				const pieces = cellPieces(text);
				expect(pieces.join('') === text).toBe(true);
				expect(pieces.every((piece) => piece.length <= MOST_IN_A_CELL)).toBe(true);
				expect(pieces.filter((piece) => /\p{Surrogate}|^\n/u.test(piece))).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});
});

it.each(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#GETTING_DATA'])('%s is an error', (text) => {
	expect(isErrorLike(text)).toBe(true);
});

it.each(['', '#', '# heading', '#1 in the list', 'N/A'])('%j is no error', (text) => {
	expect(isErrorLike(text)).toBe(false);
});
