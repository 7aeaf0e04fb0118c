import { sources } from '#questions';
import { describe, expect, it } from 'vitest';
import { wordingFaults } from '../../../tests/builders/wording.ts';
import { pounds } from './amount.ts';
import { qofPoints, transitionCover } from './money-context.ts';

describe('the QOF points', () => {
	it('are worth £15,793.82 for all 74, which the source rounds to £15,800', () => {
		expect(qofPoints.total.points).toBe(74);
		expect(pounds(qofPoints.total.pence)).toBe('£15,793.82');
		expect(Math.round(qofPoints.total.pence / 10_000) * 100).toBe(15_800);
		expect(qofPoints.says).toContain('£15,800');
	});

	it('add up over the modules', () => {
		const sum = qofPoints.modules.reduce((total, { pence }) => total + pence, 0);
		expect(sum).toBe(qofPoints.total.pence);
	});
});

it('what stands beside the payments names its sources and is worded fit to be shown', () => {
	const refs = [...qofPoints.sources, ...transitionCover.sources];
	expect(refs.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
	expect(wordingFaults([qofPoints, transitionCover])).toEqual([]);
});

it('the transition cover is the average of £13,500', () => {
	expect(pounds(transitionCover.averagePence)).toBe('£13,500.00');
});
