import { expect, test } from 'vitest';
import { gridMove } from './grid-keys.ts';

const size = { rows: 30, columns: 4 };
const press = (key: string, ctrlKey = false, from = { row: 12, column: 2 }) =>
	gridMove({ key, ctrlKey }, from, size);

test('Arrow keys go to the neighbour', () => {
	expect(press('ArrowUp')).toEqual({ row: 11, column: 2 });
	expect(press('ArrowDown')).toEqual({ row: 13, column: 2 });
	expect(press('ArrowLeft')).toEqual({ row: 12, column: 1 });
	expect(press('ArrowRight')).toEqual({ row: 12, column: 3 });
});

test('At the edge they stay', () => {
	const corner = { row: 29, column: 3 };
	expect(press('ArrowDown', false, corner)).toEqual(corner);
	expect(press('ArrowRight', false, corner)).toEqual(corner);
	expect(press('ArrowUp', false, { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
	expect(press('ArrowLeft', false, { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
});

test('Home and End go along the row, and with Control to the corners', () => {
	expect(press('Home')).toEqual({ row: 12, column: 0 });
	expect(press('End')).toEqual({ row: 12, column: 3 });
	expect(press('Home', true)).toEqual({ row: 0, column: 0 });
	expect(press('End', true)).toEqual({ row: 29, column: 3 });
});

test('Page Up and Page Down go over ten rows, and no further than the table', () => {
	expect(press('PageUp')).toEqual({ row: 2, column: 2 });
	expect(press('PageDown')).toEqual({ row: 22, column: 2 });
	expect(press('PageDown', false, { row: 25, column: 2 })).toEqual({ row: 29, column: 2 });
});

test('Any other key is left to the browser', () => {
	expect(press('Tab')).toBeUndefined();
	expect(press('Enter')).toBeUndefined();
});
