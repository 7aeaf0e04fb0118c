import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistDate } from './checklist-item.ts';
import { byDue, dueOf, lastDayOf, nextOf, type DueDate } from './checklist-dates.ts';

const ref = { source: 'checklist-2023', at: 'ICB action 1' } as const;
const date = (by?: string): ChecklistDate => ({
	says: 'Done',
	ref,
	...(by !== undefined && { by })
});

describe('the last day', () => {
	it('of a month is its end, of a day the day itself', () => {
		expect(lastDayOf('2024-02')).toBe('2024-02-29');
		expect(lastDayOf('2023-12')).toBe('2023-12-31');
		expect(lastDayOf('2023-07-01')).toBe('2023-07-01');
	});
});

describe('the next date', () => {
	const dates = [date('2023-12-31'), date('2023-07-01'), date(), date('2024-03')];

	it('is the earliest that is not past', () => {
		expect(nextOf(dates, '2023-06-01')?.by).toBe('2023-07-01');
		expect(nextOf(dates, '2023-07-02')?.by).toBe('2023-12-31');
		expect(nextOf(dates, '2024-03-31')?.by).toBe('2024-03');
	});

	it('is the latest when all are past, and none when none is named', () => {
		expect(nextOf(dates, '2024-04-01')?.by).toBe('2024-03');
		expect(nextOf([date()], '2024-04-01')).toBeUndefined();
	});
});

describe('an item', () => {
	it('is due when the ICB says, whatever the source says', () => {
		expect(dueOf({ due: [date('2023-07-01')] }, { due: '2026-01-10' }, '2026-01-09')).toEqual({
			by: '2026-01-10',
			from: 'own',
			past: false
		});
	});

	it('is due as its source says otherwise, which may be past', () => {
		expect(dueOf({ due: [date('2023-07')] }, undefined, '2023-08-01')).toEqual({
			by: '2023-07',
			from: 'source',
			past: true
		});
		expect(dueOf({ due: [date('2023-07')] }, {}, '2023-07-31')?.past).toBe(false);
		expect(dueOf({ due: [date()] }, undefined, '2023-08-01')).toBeUndefined();
	});
});

describe('items in the order of their dates', () => {
	const aDue = fc.option(
		fc.constantFrom('2023-06-30', '2023-07', '2023-07-31', '2024-03-31', '2024'.concat('-11')),
		{ nil: undefined }
	);

	it('stand earliest first, those without a date last, and ties as they came', () => {
		fc.assert(
			fc.property(fc.array(aDue), (dates) => {
				const items = dates.map((by, at) => ({ at, by }));
				const sorted = byDue(items, ({ by }): DueDate | undefined =>
					by === undefined ? undefined : { by, from: 'source', past: false }
				);
				const keys = sorted.map(
					({ by, at }) =>
						`${by === undefined ? '9999' : lastDayOf(by)} ${String(at).padStart(3, '0')}`
				);
				expect(keys).toEqual(keys.toSorted());
				expect(sorted).toHaveLength(items.length);
			})
		);
	});
});
