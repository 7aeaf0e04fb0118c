import { isCompleteSet, setsIn, type AnswerValue, type FigureSet } from '#assessments';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aValue } from '../../../tests/builders/arbitraries.ts';
import { takeFrom } from './take-from.ts';

const set = (period: string, figures: FigureSet['figures'], from = ''): FigureSet => ({
	figures,
	period,
	from
});
const numbers = (first: FigureSet, ...others: FigureSet[]): AnswerValue => ({
	kind: 'numbers',
	...first,
	...(others.length > 0 && { others })
});

it('what was not answered, or of another kind, takes the sheet’s answer as it is', () => {
	const sheet: AnswerValue = { kind: 'date', date: '2026-01-01' };
	for (const present of [undefined, null, { kind: 'notKnown' } as const])
		expect(takeFrom(present, sheet)).toBe(sheet);
});

it('figures of other periods stay, and those of the same are changed one by one', () => {
	const present = numbers(set('2026-02', { a: 1, b: 2 }, 'Log'), set('2026-01', { a: 9 }));
	const sheet = numbers(set('2026-03', { a: 3 }), set('2026-02', { b: 5 }));
	expect(takeFrom(present, sheet)).toEqual(
		numbers(
			set('2026-03', { a: 3 }),
			set('2026-02', { a: 1, b: 5 }, 'Log'),
			set('2026-01', { a: 9 })
		)
	);
	expect(takeFrom(present, numbers(set('2026-02', { a: 1 }, 'Report')))).toEqual(
		numbers(set('2026-02', { a: 1, b: 2 }, 'Report'), set('2026-01', { a: 9 }))
	);
	expect(takeFrom(present, numbers(set('2026-01', { a: 9 })))).toBe(present);
});

it('days of which the sheet says nothing stay', () => {
	const day = [{ from: '08:00', to: '18:30' }];
	const present: AnswerValue = {
		kind: 'hours',
		routes: { phone: [day, null, null, null, day], desk: [[], [], [], [], []] }
	};
	const sheet: AnswerValue = {
		kind: 'hours',
		routes: { phone: [[], day, null, null, null], web: [day, null, null, null, null] }
	};
	expect(takeFrom(present, sheet)).toEqual({
		kind: 'hours',
		routes: {
			phone: [[], day, null, null, day],
			desk: [[], [], [], [], []],
			web: [day, null, null, null, null]
		}
	});
});

it('what a spreadsheet does not tell is no change', () => {
	const pairs: readonly (readonly [AnswerValue, AnswerValue])[] = [
		[
			{ kind: 'several', chosen: ['b', 'a'] },
			{ kind: 'several', chosen: ['a', 'b'] }
		],
		[
			{ kind: 'text', text: ' a\r\nb ' },
			{ kind: 'text', text: 'a\nb' }
		],
		[
			{ kind: 'choice', choice: 'notApplicable', reason: 'so ' },
			{ kind: 'choice', choice: 'notApplicable', reason: 'so' }
		],
		[numbers(set('2026', { a: 1 }, ' x ')), numbers(set('2026', { a: 1 }, 'x'))],
		[{ kind: 'notPublished' }, { kind: 'notPublished' }]
	];
	for (const [present, sheet] of pairs) expect(takeFrom(present, sheet)).toBe(present);
});

it('another answer is taken', () => {
	const sheet: AnswerValue = { kind: 'choice', choice: 'yes' };
	expect(takeFrom({ kind: 'choice', choice: 'no' }, sheet)).toBe(sheet);
	const none = numbers(set('', {}));
	expect(takeFrom(numbers(set('2026', { a: 1 })), none)).toEqual(numbers(set('2026', { a: 1 })));
	expect(takeFrom(none, none)).toBe(none);
});

/** As a sheet is read: of each period one set, which says something. */
function isAsRead(value: AnswerValue): boolean {
	const sets = setsIn(value);
	return (
		sets.every(isCompleteSet) && new Set(sets.map(({ period }) => period)).size === sets.length
	);
}

it('an answer taken twice changes nothing the second time, whatever it is', () => {
	fc.assert(
		fc.property(fc.option(aValue), aValue.filter(isAsRead), (present, sheet) => {
			const taken = takeFrom(present, sheet);
			expect(takeFrom(taken, sheet)).toBe(taken);
		})
	);
});
