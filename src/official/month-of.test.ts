import { expect, it, test } from 'vitest';
import { monthOf } from './month-of.ts';

test.each([
	['2026-08', '2026-08'],
	['2026-08-03', '2026-08'],
	[' 2026-08-03T00:00:00.000Z ', '2026-08'],
	['2026-08-03 00:00:00', '2026-08'],
	['01/08/2026', '2026-08'],
	['1/08/2026', '2026-08'],
	['01AUG2026', '2026-08'],
	['Aug-2026', '2026-08'],
	['August 2026', '2026-08'],
	['01Dec2026', '2026-12']
])('%s is a day or month of %s', (text, month) => {
	expect(monthOf(text)).toBe(month);
});

it.each(['', 'August', '2026', '2026-13-01', '00/00/2026', '01XXX2026', 'Monday', '46000'])(
	'%s is of no month',
	(text) => {
		expect(monthOf(text)).toBeUndefined();
	}
);
