import type { NumberField } from '#questions';
import type { Hint } from '#scoring';
import { describe, expect, it } from 'vitest';
import { hintInWords } from './hint-words.ts';

const field = (label: string, unit = 'calls'): NumberField => ({
	id: 'one',
	label,
	unit,
	min: 0,
	max: 9,
	decimals: 0
});

describe('a hint in words', () => {
	it.each<[Hint, string]>([
		[
			{ kind: 'monthNotOver', period: '2026-11' },
			'November 2026 is not over yet, so its figures may still change'
		],
		[
			{ kind: 'moreThan', field: field('Calls answered'), than: field('Calls received') },
			'“Calls answered” is more than “Calls received”'
		],
		[
			{ kind: 'longerThanPeak', field: field('Wait'), peak: field('Wait from 08:00 to 10:00') },
			'“Wait” is longer than “Wait from 08:00 to 10:00”, the time counted as the peak'
		],
		[
			{ kind: 'togetherOver', fields: [field('Unmapped', '%'), field('Odd', '%')], most: 100 },
			'“Unmapped” and “Odd” come to more than 100% together'
		],
		[
			{
				kind: 'farFromNational',
				field: field('Calls received'),
				rate: 4.86,
				national: { rate: 429.37, period: '2026-08', sources: [] }
			},
			'“Calls received” comes to 4.9 per 1,000 patients in the month, where England had about 429 in August 2026'
		],
		[
			{ kind: 'moreThanPatients', field: field('Clinical requests'), listSize: 9800 },
			'“Clinical requests” is more than one for each of your 9,800 registered patients'
		],
		[
			{
				kind: 'tenfold',
				field: field('Average wait', 'seconds'),
				figure: 300,
				before: 5,
				period: '2026-09'
			},
			'“Average wait” is ten times what it was, or more: 5 seconds in September 2026'
		],
		[
			{
				kind: 'tenfold',
				field: field('Same day', '%'),
				figure: 0.85,
				before: 85,
				period: '2026-09'
			},
			'“Same day” is a tenth of what it was, or less: 85% in September 2026'
		]
	])('$kind', (hint, words) => {
		expect(hintInWords(hint)).toBe(words);
	});
});
