import { expect, test } from 'vitest';
import { columnWidths } from './columns.ts';

const columns = (...shares: number[]) => shares.map((share) => ({ title: '', share }));

test('columns divide the width by their shares', () => {
	expect(columnWidths(columns(1, 3), 100, [0, 0])).toEqual([25, 75]);
});

test('a column that would be too narrow for its title takes what it needs from the others', () => {
	expect(columnWidths(columns(1, 10, 9), 200, [20, 0, 0])).toEqual([
		20,
		expect.closeTo(94.7, 1),
		expect.closeTo(85.3, 1)
	]);
});

test('columns whose titles do not fit together still fill the width and no more', () => {
	const widths = columnWidths(columns(1, 1), 100, [90, 30]);
	expect(widths).toEqual([75, 25]);
});
