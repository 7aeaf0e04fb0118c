import { describe, expect, it } from 'vitest';
import { dateInWords, dueInWords, numberOf } from './checklist-words.ts';

const ref = { source: 'checklist-2023', at: 'ICB action 5' } as const;

describe('an item of the checklist', () => {
	it('has a number where its document has one', () => {
		expect(numberOf({ list: 'checklist-2023', id: 'icb-05' })).toBe('Action 5');
		expect(numberOf({ list: 'letter-2024', id: 'letter-board' })).toBe('');
	});

	it('says when it is due, whether that is past, and whose date it is', () => {
		expect(dueInWords(undefined)).toBe('No day named');
		expect(dueInWords({ by: '2023-12', from: 'source', past: true })).toBe(
			'Due December 2023 (past)'
		);
		expect(dueInWords({ by: '2026-05-01', from: 'own', past: false })).toBe(
			'Due 1 May 2026, your date'
		);
	});

	it('says what its source wanted by when', () => {
		expect(dateInWords({ says: 'Ongoing', ref }, '2026-01-01')).toBe('Ongoing');
		expect(dateInWords({ says: 'Signed up', by: '2023-07-01', ref }, '2023-07-01')).toBe(
			'Signed up: 1 July 2023'
		);
		expect(
			dateInWords({ says: 'Board in May 2024', by: '2024-05', timeSaid: true, ref }, '2024-06-01')
		).toBe('Board in May 2024 (past)');
		expect(dateInWords({ says: 'Signed up', by: '2023-07-01', ref }, '2023-07-02')).toBe(
			'Signed up: 1 July 2023 (past)'
		);
	});
});
