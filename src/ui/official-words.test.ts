import { expect, test } from 'vitest';
import {
	besideInWords,
	bytesInWords,
	officialErrorInWords,
	rowsInWords
} from './official-words.ts';

test.each([
	[{ kind: 'empty' }, /nothing in this file/u],
	[{ kind: 'unknownLayout', expected: [], found: [] }, /none of the published files/u],
	[{ kind: 'notText' }, /neither CSV/u],
	[{ kind: 'damaged' }, /Download it once more/u],
	[{ kind: 'workbookTooLarge', size: 45_000_000, most: 30_000_000 }, /has 45 MB; 30 MB is/u],
	[{ kind: 'noCode' }, /practice code/u],
	[{ kind: 'readingFailed' }, /Choose it again/u],
	[{ kind: 'cancelled' }, /Nothing was taken/u]
] as const)('%o is put into words', (error, words) => {
	expect(officialErrorInWords(error)).toMatch(words);
});

test('sizes and rows are counted as people count them', () => {
	expect(bytesInWords(830)).toBe('830 bytes');
	expect(bytesInWords(312_456_789)).toBe('312.5 MB');
	expect([rowsInWords(1), rowsInWords(1200)]).toEqual(['1 row', '1,200 rows']);
});

const ods = 'A99001';
const period = '2026-08';
const nothing = { network: '' };
const own = { network: 'Hill PCN', listSize: 8000 };
test.each([
	[
		{ kind: 'patients', ods, period, patients: 8031 },
		own,
		'August 2026: 8,031 registered patients; the practice details say 8,000.'
	],
	[
		{ kind: 'patients', ods, period, patients: 8031 },
		nothing,
		'August 2026: 8,031 registered patients; the practice details hold no number.'
	],
	[
		{ kind: 'longWaits', ods, period, window: 'peak', over: 160, of: 1300 },
		own,
		'August 2026, from 08:00 to 10:00: of 1,300 answered calls, 160 waited over five minutes.'
	],
	[
		{ kind: 'noData', ods, period, question: 'online.requests' },
		own,
		'August 2026: the file says that no data came for you, so its noughts are not proposed.'
	],
	[
		{
			kind: 'membership',
			ods,
			practice: 'MILL LANE',
			network: { code: 'U99001', name: 'VALLEY PCN' }
		},
		own,
		'MILL LANE (A99001) belongs to VALLEY PCN (U99001); the practice details say Hill PCN.'
	],
	[
		{ kind: 'membership', ods, practice: '', network: { code: 'U99001', name: 'VALLEY PCN' } },
		nothing,
		'A99001 belongs to VALLEY PCN (U99001); the practice details name none.'
	],
	[
		{ kind: 'membership', ods, practice: '', network: undefined },
		own,
		'A99001: the file names no present network for it, or more than one.'
	]
] as const)('%o is a sentence', (beside, profile, words) => {
	expect(besideInWords(beside, profile)).toBe(words);
});
