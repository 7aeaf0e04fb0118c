import { describe, expect, it } from 'vitest';
import { checkCount, checkDate, checkMonth, checkNumber, checkOds } from './check.ts';

const TODAY = '2026-11-22';

describe('a comma in a figure', () => {
	const limits = { min: 0, max: 1_000_000, decimals: 2 };
	it.each(['1,250', '12,500', '999,999'])('parts thousands in "%s"', (typed) => {
		expect(checkNumber(typed, limits)).toEqual({ ok: true, value: Number(typed.replace(',', '')) });
	});
	it.each(['1,5', '12,50', ',500', '1250,000'])('is no decimal sign in "%s"', (typed) => {
		expect(checkNumber(typed, limits)).toEqual({ ok: false, error: { kind: 'notANumber' } });
	});
});

describe('a practice code', () => {
	it.each([
		['A81001', 'A81001'],
		['a81001', 'A81001'],
		['  y00001 ', 'Y00001'],
		['', ''],
		['   ', '']
	])('typed as "%s" is "%s"', (typed, code) => {
		expect(checkOds(typed)).toEqual({ ok: true, value: code });
	});

	it.each([
		'A8100',
		'A810011',
		'181001',
		'AB1001',
		'A8100O',
		'A 81001',
		'A81001;',
		'Ä81001',
		'U12345X'
	])('cannot be "%s"', (typed) => {
		expect(checkOds(typed)).toEqual({ ok: false, error: { kind: 'odsForm' } });
	});

	it.each(['V81997', 'V81998', 'v81999 '])(
		'cannot be %s, which stands for no practice',
		(typed) => {
			expect(checkOds(typed)).toEqual({ ok: false, error: { kind: 'odsPseudo' } });
		}
	);

	it('may begin with V otherwise', () => {
		expect(checkOds('V81996').ok).toBe(true);
	});
});

describe('a figure', () => {
	const share = { min: 0, max: 100, decimals: 1 };
	const calls = { min: 0, max: 200_000, decimals: 0 };
	const money = { min: 0, max: 1_000_000, decimals: 2 };

	it.each([
		['', calls, undefined],
		['  ', calls, undefined],
		['0', calls, 0],
		['200000', calls, 200_000],
		['12,345', calls, 12_345],
		[' 12 345 ', calls, 12_345],
		['007', calls, 7],
		['99.5', share, 99.5],
		['100.0', share, 100],
		['13,500.25', money, 13_500.25]
	])('typed as "%s" is read', (typed, limits, value) => {
		expect(checkNumber(typed, limits)).toEqual({ ok: true, value });
	});

	it.each([
		'twelve',
		'12a',
		'1e3',
		'12£',
		'12%',
		'--1',
		'1.2.3',
		'.5',
		'5.',
		'0x10',
		'Infinity',
		'NaN'
	])('cannot be "%s"', (typed) => {
		expect(checkNumber(typed, money)).toEqual({ ok: false, error: { kind: 'notANumber' } });
	});

	it('must be whole where no decimals are asked for', () => {
		expect(checkNumber('12.5', calls)).toEqual({ ok: false, error: { kind: 'notWhole' } });
	});

	it('has no more decimals than asked for', () => {
		expect(checkNumber('12.25', share)).toEqual({
			ok: false,
			error: { kind: 'tooManyDecimals', decimals: 1 }
		});
	});

	it.each(['-1', '100.1', '9'.repeat(400)])('cannot leave its range with %s', (typed) => {
		expect(checkNumber(typed, share)).toEqual({
			ok: false,
			error: { kind: 'outOfRange', min: 0, max: 100 }
		});
	});

	it('may be negative where the range is', () => {
		expect(checkNumber('-3', { min: -5, max: 5, decimals: 0 })).toEqual({ ok: true, value: -3 });
	});
});

describe('a number of patients', () => {
	it.each([
		['1', 1],
		['9,800', 9800],
		['500000', 500_000],
		['', undefined]
	])('typed as "%s" is read', (typed, value) => {
		expect(checkCount(typed)).toEqual({ ok: true, value });
	});

	it.each(['0', '-5', '500001'])('cannot be %s', (typed) => {
		expect(checkCount(typed)).toEqual({
			ok: false,
			error: { kind: 'outOfRange', min: 1, max: 500_000 }
		});
	});

	it('is whole', () => {
		expect(checkCount('9800.5')).toEqual({ ok: false, error: { kind: 'notWhole' } });
	});
});

describe('a date', () => {
	it.each(['2010-01-01', '2024-02-29', TODAY, '2025-12-31'])('that has been may be %s', (typed) => {
		expect(checkDate(typed, 'past', TODAY)).toEqual({ ok: true, value: typed });
	});

	it.each([
		'2025-02-29',
		'2025-02-31',
		'2025-04-31',
		'2025-13-01',
		'2025-00-10',
		'2025-1-5',
		'31/03/2025',
		'',
		'2025-03-31T00:00:00Z'
	])('cannot be "%s"', (typed) => {
		expect(checkDate(typed, 'any', TODAY)).toEqual({ ok: false, error: { kind: 'notADate' } });
	});

	it('that must have been cannot be tomorrow', () => {
		expect(checkDate('2026-11-23', 'past', TODAY)).toEqual({
			ok: false,
			error: { kind: 'inFuture' }
		});
	});

	it('that may be planned can be tomorrow', () => {
		expect(checkDate('2026-11-23', 'any', TODAY)).toEqual({ ok: true, value: '2026-11-23' });
	});

	it.each(['2009-12-31', '2041-01-01', '0224-05-06'])('cannot be as far off as %s', (typed) => {
		expect(checkDate(typed, 'any', TODAY)).toEqual({
			ok: false,
			error: { kind: 'dateOutOfRange', from: '2010-01-01', to: '2040-12-31' }
		});
	});
});

describe('a month or a year', () => {
	it.each(['2026-11', '2026', '2010', '2024-02'])('may be %s', (typed) => {
		expect(checkMonth(typed, TODAY)).toEqual({ ok: true, value: typed });
	});

	it.each(['2026-12', '2027'])('cannot be %s, which has not begun', (typed) => {
		expect(checkMonth(typed, TODAY)).toEqual({ ok: false, error: { kind: 'inFuture' } });
	});

	it.each(['', '2026-13', 'November', '26', '2026-1', '2026-11-05'])('cannot be "%s"', (typed) => {
		expect(checkMonth(typed, TODAY)).toEqual({ ok: false, error: { kind: 'notADate' } });
	});

	it.each(['2009', '1026-05'])('cannot be as far off as %s', (typed) => {
		expect(checkMonth(typed, TODAY)).toMatchObject({ error: { kind: 'dateOutOfRange' } });
	});
});
