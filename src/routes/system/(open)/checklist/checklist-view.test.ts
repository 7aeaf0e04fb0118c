import { CHECKLIST, trackedWith, type Tracked } from '#systems';
import { describe, expect, it } from 'vitest';
import { itemsIn } from './checklist-view.ts';

const AT = '2026-03-20T09:00:00.000Z';
const TODAY = '2026-03-20';
const tracked = (part: Partial<Omit<Tracked, 'changedAt'>>) => trackedWith(undefined, part, AT);
const tracker = {
	'icb-05': tracked({ status: 'done' }),
	'letter-board': tracked({ status: 'underWay', due: '2010-01-01' })
};
const all = { state: 'all', list: 'both', order: 'source' } as const;
const ids = (view: Parameters<typeof itemsIn>[0]) =>
	itemsIn(view, tracker, TODAY).map(({ id }) => id);

describe('the checklist', () => {
	it('shows everything as in the documents at first', () => {
		expect(ids(all)).toEqual(CHECKLIST.map(({ id }) => id));
	});

	it('shows the items of one state; what nobody touched is not called not started', () => {
		expect(ids({ ...all, state: 'done' })).toEqual(['icb-05']);
		expect(ids({ ...all, state: 'untouched' })).toHaveLength(CHECKLIST.length - 2);
		expect(ids({ ...all, state: 'notStarted' })).toEqual([]);
	});

	it('shows one of the two documents', () => {
		expect(ids({ ...all, list: 'checklist-2023' })).toHaveLength(20);
		expect(ids({ ...all, list: 'letter-2024', state: 'underWay' })).toEqual(['letter-board']);
	});

	it('stands in the order of the dates, the ICB’s own before those of the source', () => {
		const sorted = ids({ ...all, order: 'due' });
		expect(sorted[0]).toBe('letter-board');
		expect(sorted[1]).toBe('icb-09');
		expect(sorted).toHaveLength(CHECKLIST.length);
	});
});
