import type { AnswerValue } from '#assessments';
import { describe, expect, it } from 'vitest';
import { perThousand } from './rate.ts';

const requests = (figures: Record<string, number>): AnswerValue => ({
	kind: 'numbers',
	figures,
	period: '2026-02',
	from: ''
});

describe('a rate per 1,000 patients', () => {
	it('is that of all figures together', () => {
		expect(perThousand(requests({ clinical: 1480, administrative: 620 }), 10_000)).toBe(210);
		expect(perThousand(requests({ clinical: 1 }), 3)).toBeCloseTo(333.333);
	});

	it('is nought when there were none', () => {
		expect(perThousand(requests({ clinical: 0 }), 9800)).toBe(0);
	});

	it('is not made up when figures or list size are missing', () => {
		expect(perThousand(requests({}), 9800)).toBeUndefined();
		expect(perThousand(requests({ clinical: 9 }), undefined)).toBeUndefined();
		expect(perThousand({ kind: 'notPublished' }, 9800)).toBeUndefined();
		expect(perThousand(null, 9800)).toBeUndefined();
		expect(perThousand(undefined, 9800)).toBeUndefined();
	});
});
