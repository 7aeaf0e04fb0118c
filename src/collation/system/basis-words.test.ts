import { describe, expect, it } from 'vitest';
import { basisInWords, datesInWords, missingIn } from './basis-words.ts';

const basis = {
	practices: 18,
	statusOnly: 0,
	of: 25,
	oldest: '2025-11-03T09:00:00.000Z',
	latest: '2026-03-09T09:00:00.000Z'
};

describe('what counts rest on', () => {
	it('says from how many practices, of what dates, and of how many nothing is known', () => {
		expect(basisInWords(basis)).toBe(
			'From the files of 18 of 25 practices. Made from 3 November 2025 to 9 March 2026. Nothing is known of 7 without a file.'
		);
		expect(missingIn(basis)).toBe(7);
	});

	it('keeps those apart of which only the status was stated', () => {
		expect(basisInWords({ ...basis, statusOnly: 2 })).toContain(
			'Of 2 more only the status is known, as their networks stated it.'
		);
		expect(basisInWords({ ...basis, statusOnly: 7 })).not.toContain('Nothing is known');
		expect(basisInWords({ ...basis, statusOnly: 1 })).toContain('as its network stated it.');
	});

	it('names one day where all are of one day', () => {
		const same = { oldest: basis.latest, latest: basis.latest };
		expect(datesInWords(same)).toBe('9 March 2026');
		expect(basisInWords({ ...basis, ...same, practices: 1, of: 1 })).toBe(
			'From the files of 1 of 1 practice. Made on 9 March 2026.'
		);
	});

	it('says when there is no file', () => {
		const none = { practices: 0, statusOnly: 0, of: 6, oldest: undefined, latest: undefined };
		expect(basisInWords(none)).toBe('No file of the 6 practices is here.');
		expect(datesInWords(none)).toBe('');
		expect(datesInWords({ oldest: basis.oldest, latest: undefined })).toBe('');
	});
});
