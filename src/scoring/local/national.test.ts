import { describe, expect, it } from 'vitest';
import { schemes } from '../schemes/index.ts';
import { decidesHere, nationalCriteria, nationalCriterion } from './national.ts';

describe('the national criteria', () => {
	it('are those of every scheme, each found by scheme and name', () => {
		const ids = schemes.flatMap(({ id, components }) =>
			components.flatMap(({ criteria }) => criteria.map((criterion) => [id, criterion.id]))
		);
		expect(nationalCriteria.map(({ scheme, criterion }) => [scheme.id, criterion.id])).toEqual(ids);
		const found = nationalCriterion({ scheme: 'caip-2024-25', criterion: 'O1' });
		expect(found).toMatchObject({ component: { id: 'online' }, criterion: { id: 'O1' } });
	});

	it('are not found under another scheme', () => {
		expect(nationalCriterion({ scheme: 'caip-2023-24', criterion: 'O1' })).toBeUndefined();
	});
});

describe('a criterion that is read', () => {
	const read = (criterion: string, counts?: 'payment' | 'duty' | 'weighed' | 'goal') =>
		decidesHere({ scheme: 'caip-2024-25', criterion, counts });

	it('decides as the reading says', () => {
		expect([read('N0', 'payment'), read('N0', 'duty')]).toEqual([true, true]);
		expect([read('T1', 'goal'), read('T1', 'weighed')]).toEqual([false, false]);
	});

	it('decides as before when the reading says nothing of it', () => {
		expect([read('T1'), read('N0'), read('Z9')]).toEqual([true, false, false]);
	});
});
