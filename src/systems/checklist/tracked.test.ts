import { describe, expect, it } from 'vitest';
import { TRACKED_STATES, TRACKED_WORDS, stateOf, trackedWith } from './tracked.ts';

const AT = '2026-03-20T09:00:00.000Z';

describe('a tracked item', () => {
	it('begins empty and not started with what is changed first', () => {
		expect(trackedWith(undefined, { note: 'Asked the region' }, AT)).toEqual({
			status: 'notStarted',
			note: 'Asked the region',
			evidence: '',
			reportedOn: [],
			changedAt: AT
		});
	});

	it('keeps everything that was not changed', () => {
		const before = trackedWith(
			undefined,
			{
				status: 'underWay',
				note: 'n',
				evidence: 'e',
				due: '2026-05-01',
				reportedOn: ['2026-01-01'],
				reportNext: '2026-06-01'
			},
			AT
		);
		const after = trackedWith(before, { status: 'done' }, '2026-03-21T09:00:00.000Z');
		expect(after).toEqual({ ...before, status: 'done', changedAt: '2026-03-21T09:00:00.000Z' });
	});

	it('loses a date that was taken out', () => {
		const before = trackedWith(undefined, { due: '2026-05-01', reportNext: '2026-06-01' }, AT);
		const after = trackedWith(before, { due: undefined, reportNext: undefined }, AT);
		expect(after).not.toHaveProperty('due');
		expect(after).not.toHaveProperty('reportNext');
	});

	it('has a word for each state; untouched is not the same as not started', () => {
		expect(stateOf(undefined)).toBe('untouched');
		expect(stateOf(trackedWith(undefined, { note: 'n' }, AT))).toBe('notStarted');
		expect(TRACKED_STATES.map((state) => TRACKED_WORDS[state])).toEqual([
			'Nothing noted',
			'Not started',
			'Under way',
			'Done',
			'Not for us'
		]);
	});
});
