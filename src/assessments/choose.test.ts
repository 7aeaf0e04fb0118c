import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCopy } from '../../tests/builders/arbitraries.ts';
import { choose } from './choose.ts';
import { mergeAssessments, type Side } from './merge.ts';

const AT = '2026-06-01T09:00:00.000Z';
const STAMPS = { changedAt: AT, device: 'this-device' };
const HEADER = { headerChangedAt: AT, headerDevice: 'this-device' };
const aSide = fc.constantFrom<Side[]>('mine', 'theirs');

describe('one side of a difference', () => {
	it('stands in the assessment as a fresh change, and nothing else moves', () => {
		fc.assert(
			fc.property(aCopy, aCopy, aSide, (mine, theirs, side) => {
				const merged = mergeAssessments(mine, theirs);
				const before = merged.assessment;
				for (const difference of merged.differences) {
					const after = choose(merged, difference, side, AT, 'this-device');
					const { kind, key } = difference;
					if (kind === 'title')
						expect(after).toEqual({ ...before, title: { mine, theirs }[side].title, ...HEADER });
					else if (kind === 'profile')
						expect(after).toEqual({
							...before,
							profile: { mine, theirs }[side].profile,
							...HEADER
						});
					else {
						const part = kind === 'answer' ? 'answers' : 'plan';
						expect(after).toEqual({
							...before,
							[part]: Object.fromEntries([
								...Object.entries(before[part]),
								[key, { ...difference[side], ...STAMPS }]
							])
						});
					}
				}
			})
		);
	});

	it('wins when the copies are merged again, whichever side it is', () => {
		fc.assert(
			fc.property(aCopy, aCopy, aSide, (mine, theirs, side) => {
				const merged = mergeAssessments(mine, theirs);
				const chosen = merged.differences.reduce(
					(assessment, difference) => choose({ assessment }, difference, side, AT, 'this-device'),
					merged.assessment
				);
				const again = mergeAssessments(mergeAssessments(theirs, chosen).assessment, mine);
				expect(again.assessment).toEqual(chosen);
			})
		);
	});
});
