import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setsIn, type AnswerValue } from '#assessments';
import { saysAlready, setBeside, takeInto } from './index.ts';

const august = {
	figures: { inbound: 800, answered: 500 },
	period: '2026-08',
	from: 'national.csv'
};
const july = { figures: { inbound: 700 }, period: '2026-07', from: 'national.csv' };
const held = (figures: Record<string, number>, from: string, period = '2026-08'): AnswerValue => ({
	kind: 'numbers',
	figures,
	period,
	from
});

describe('taking figures into an answer', () => {
	it('makes the first, with further months beside it, the latest first', () => {
		expect(takeInto(null, [july, august])).toEqual({
			kind: 'numbers',
			...august,
			others: [july]
		});
		expect(takeInto({ kind: 'notPublished' }, [july])).toEqual({ kind: 'numbers', ...july });
		expect(takeInto(undefined, [])).toBeNull();
	});

	it('keeps other months and other fields of the month, and names both sources', () => {
		const before = takeInto(held({ inbound: 750, 'average-wait': 90 }, 'Supplier report'), [july]);
		expect(takeInto(before, [august])).toEqual({
			kind: 'numbers',
			figures: { inbound: 800, answered: 500, 'average-wait': 90 },
			period: '2026-08',
			from: 'Supplier report; national.csv',
			others: [july]
		});
	});

	it.each([
		[
			'takes the place of a source of which nothing stands',
			{ inbound: 1 },
			'Supplier',
			'national.csv'
		],
		['names a source once', { wait: 1 }, 'Supplier; national.csv', 'Supplier; national.csv'],
		['names the same source once', { wait: 1 }, 'national.csv', 'national.csv'],
		['says where a source was not given', { wait: 1 }, '', 'Source not given; national.csv'],
		[
			'names the new source alone where both are too long',
			{ wait: 1 },
			'x'.repeat(295),
			'national.csv'
		]
	])('%s', (_, figures, from, then) => {
		expect(takeInto(held(figures, from), [august])).toMatchObject({ from: then });
	});

	it('loses no figure that is not in the proposal, and says then what the proposal says', () => {
		const figures = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(99), { minKeys: 1 });
		const period = fc.constantFrom('2026-06', '2026-07', '2026-08');
		const set = fc.record({ figures, period, from: fc.constant('x') });
		fc.assert(
			fc.property(fc.array(set, { maxLength: 4 }), set, (before, proposal) => {
				const value = takeInto(null, before);
				const after = takeInto(value, [proposal]);
				expect(saysAlready(after, proposal)).toBe(true);
				for (const old of setsIn(value)) {
					const now = setBeside(after, old);
					expect(now?.figures).toMatchObject(
						old.period === proposal.period ? { ...old.figures, ...proposal.figures } : old.figures
					);
				}
			})
		);
	});
});

it('knows what an answer holds for the month already', () => {
	expect(setBeside(held({ inbound: 1 }, ''), august)).toMatchObject({ figures: { inbound: 1 } });
	expect(setBeside(held({ inbound: 1 }, ''), july)).toBeUndefined();
	expect(saysAlready(held({ inbound: 1 }, ''), august)).toBe(false);
	expect(saysAlready(held({ ...august.figures, wait: 3 }, ''), august)).toBe(true);
	expect(saysAlready(null, august)).toBe(false);
});
