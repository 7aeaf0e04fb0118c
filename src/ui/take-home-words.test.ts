import { newMember, type Received } from '#networks';
import type { TakeHome } from '#workshops';
import { describe, expect, it } from 'vitest';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { filesInWords, homeStateInWords, homeStateOf, spentInWords } from './take-home-words.ts';

const AT = '2026-03-20T15:00:00.000Z';
const SAVED = '2026-03-20T16:00:00.000Z';
const LATER = '2026-03-21T09:00:00.000Z';
const promise = (id: string) => ({ id, members: ['m1'], what: 'Ask', who: '', at: AT });
const received: Received = exampleReceived(0);

const home = (rest: Partial<TakeHome>): TakeHome => ({
	member: newMember('m1', 'Mill Lane Surgery'),
	promised: [promise('c1'), promise('c2')],
	received,
	actions: planEdits({ 'own.c1': { changedAt: AT } }),
	...rest
});

describe('where a practice stands with what it takes home', () => {
	it.each([
		[
			home({ received: undefined, promised: [], actions: {} }),
			undefined,
			'noFile',
			/nothing was promised/
		],
		[
			home({ received: undefined, actions: {} }),
			undefined,
			'noFile',
			/2 promises.*Print its sheet/
		],
		[home({ promised: [], actions: {} }), undefined, 'nothing', /Nothing promised/],
		[home({ actions: {} }), SAVED, 'there', /already holds/],
		[home({}), undefined, 'ready', /^1 action to take home/],
		[home({}), SAVED, 'saved', /^Saved on 20 March 2026\.$/],
		[
			home({ actions: planEdits({ 'own.c1': { changedAt: LATER } }) }),
			SAVED,
			'saved',
			/save it again/
		]
	] as const)('is said in words', (one, handedBack, kind, words) => {
		const state = homeStateOf(one, handedBack);
		expect(state.kind).toBe(kind);
		expect(homeStateInWords(state)).toMatch(words);
	});
});

it('the time of a section is said beside what was planned, and never as too much', () => {
	expect(spentInWords(30, 0)).toBe('Not opened (30 minutes planned)');
	expect(spentInWords(0, 20)).toBe('1 minute');
	expect(spentInWords(30, 4500)).toBe('1 hour 15 minutes (30 minutes planned)');
});

it('files are counted with the days they were made on', () => {
	expect(filesInWords([], 6)).toBe('0 of 6 practices.');
	expect(filesInWords([AT, SAVED], 6)).toBe('2 of 6 practices, made on 20 March 2026.');
	expect(filesInWords([LATER, AT], 1)).toBe(
		'2 of 1 practice, made from 20 March 2026 to 21 March 2026.'
	);
});
