import { isCompleteSet, numbersOf, setsIn, type AnswerValue, type FigureSet } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFigureSet } from '../../tests/builders/arbitraries.ts';
import { setAt, shownAmong, takenPeriod, withSet, type Shown } from './shown-set.ts';

const set = (period: string, calls?: number, from = 'Supplier report'): FigureSet => ({
	figures: calls === undefined ? {} : { calls },
	period,
	from
});
const three = numbersOf([set('2026-08', 8), set('2026-09', 9), set('2026-10', 10)]);
const periods = (value: AnswerValue | null) => setsIn(value).map(({ period }) => period);
const type = ({ value, at }: Shown, change: Partial<FigureSet>) =>
	withSet(value, at, { ...setAt(value, at), ...change });

describe('the set in the fields', () => {
	it('is the latest to begin with', () => {
		expect(setAt(three, 0)).toEqual(set('2026-10', 10));
	});

	it('past the end is empty, but for the usual source', () => {
		expect(setAt(three, 3)).toEqual(set(''));
		expect(setAt(null, 0)).toEqual(set('', undefined, ''));
		expect(setAt({ kind: 'notPublished' }, 2)).toEqual(set('', undefined, ''));
	});
});

describe('another month', () => {
	it('is kept from its first figure on, and counts once it is the latest', () => {
		const begun = type({ value: three, at: 3 }, { figures: { calls: 11 } });
		expect(periods(begun.value)).toEqual(['2026-10', '2026-09', '2026-08', '']);
		expect(begun.at).toBe(3);
		const whole = type(begun, { period: '2026-11' });
		expect(periods(whole.value)).toEqual(['2026-11', '2026-10', '2026-09', '2026-08']);
		expect(whole.at).toBe(0);
	});

	it('that is earlier leaves the latest where it is', () => {
		const begun = type({ value: three, at: 3 }, { figures: { calls: 7 } });
		const whole = type(begun, { period: '2026-07' });
		expect(setAt(whole.value, 0)).toEqual(set('2026-10', 10));
		expect(setAt(whole.value, whole.at)).toEqual(set('2026-07', 7));
	});

	it('stays in the fields while it is emptied again', () => {
		const begun = type({ value: null, at: 0 }, { figures: { calls: 7 } });
		expect(type(begun, { figures: {} })).toEqual({ value: null, at: 0 });
	});
});

describe('the latest month', () => {
	it('makes way for the one before it while it has no figure, and comes back with one', () => {
		const emptied = type({ value: three, at: 0 }, { figures: {} });
		expect(setAt(emptied.value, 0)).toEqual(set('2026-09', 9));
		expect(setAt(emptied.value, emptied.at)).toEqual(set('2026-10'));
		expect(type(emptied, { figures: { calls: 10 } })).toEqual({ value: three, at: 0 });
	});
});

describe('a set taken away', () => {
	it('leaves the fields alone, and comes back whole', () => {
		const [october, september, august] = setsIn(three);
		const without = shownAmong([october!, august!], august!);
		expect(periods(without.value)).toEqual(['2026-10', '2026-08']);
		expect(without.at).toBe(1);
		const back = shownAmong([...setsIn(without.value), september!], setAt(without.value, 1));
		expect(back.value).toEqual(three);
	});
});

describe('a period', () => {
	it('that another set has is refused, its own is not', () => {
		expect(takenPeriod(three, 1, '2026-10', 'month')).toContain('for this month already');
		expect(takenPeriod(three, 0, '2026-10', 'month')).toBeUndefined();
		expect(takenPeriod(three, 3, '2026-11', 'month')).toBeUndefined();
		expect(takenPeriod(three, 3, '', 'month')).toBeUndefined();
	});
});

describe('whatever is typed', () => {
	it('is in the fields and in the answer, and all other sets are too', () => {
		const someSets = fc.array(aFigureSet, { maxLength: 5 });
		fc.assert(
			fc.property(someSets, fc.nat({ max: 5 }), aFigureSet, (sets, place, typed) => {
				const value = numbersOf(sets);
				const before = setsIn(value);
				const after = withSet(value, place, typed);
				const others = before.filter((_, at) => at !== Math.min(place, before.length));
				const kept = setsIn(after.value);
				for (const other of others) expect(kept).toContainEqual(other);
				const said =
					typed.period !== '' || typed.from !== '' || Object.keys(typed.figures).length > 0;
				expect(kept).toHaveLength(others.length + (said ? 1 : 0));
				if (said) expect(setAt(after.value, after.at)).toEqual(typed);
				if (isCompleteSet(typed)) expect(kept[0]!.period >= typed.period).toBe(true);
			})
		);
	});
});
