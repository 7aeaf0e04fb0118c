import { nationalGoals } from '#scoring';
import { describe, expect, it } from 'vitest';
import { aimInWords, stoodInWords } from './goal-words.ts';

const TODAY = '2026-11-22';
const goal = (id: string) => nationalGoals.find((one) => one.id === id)!;

describe('a national goal in words', () => {
	it.each([
		['record-views', 'to reach 15 million views a month by March 2025 (past)'],
		['self-referrals-2025', '15,000 more a month by March 2025 (past)'],
		['pharmacy-first', 'at least 320,000 consultations a month by March 2025 (past)'],
		['online-registration', 'more than 90% of practices by 31 December 2024 (past)'],
		['same-day', 'to reach 90% of these patients by March 2027'],
		['criteria-online', 'more than 90% of PCN practices'],
		['navigation-training', undefined]
	])('%s aims at: %s', (id, words) => {
		expect(aimInWords(goal(id), TODAY)).toBe(words);
	});

	it.each([
		['record-views', '9.9 million views a month (April 2024)'],
		['prospective-records', '84.1% of practices (April 2024)'],
		['improvement-programme', 'more than 1,650 practices (April 2024)'],
		['self-referrals-2024', '41,000 a month (November 2023)'],
		['same-day', undefined]
	])('%s began at: %s', (id, words) => {
		expect(stoodInWords(goal(id))).toBe(words);
	});
});
