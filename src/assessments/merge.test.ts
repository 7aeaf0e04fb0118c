import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT, answer, chose } from '../../tests/builders/answers.ts';
import { aCopy, anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { mergeAssessments, type Difference } from './merge.ts';
import { parseAssessment } from './parse.ts';
import { emptyProfile } from './new-assessment.ts';
import type { Answer, Assessment, PlanEdit } from './record.ts';

const LATER = '2026-03-02T10:16:00.000Z';
const NUMBERS = { kind: 'numbers', figures: { calls: 12 }, period: '2026', from: '' } as const;
const merged = (one: Assessment, other: Assessment) => mergeAssessments(one, other).assessment;
const swap = { mine: 'theirs', theirs: 'mine' } as const;
const mirrored = (differences: readonly Difference[]) =>
	differences.map((one) => ({
		...one,
		mine: one.theirs,
		theirs: one.mine,
		taken: swap[one.taken]
	}));

const withAnswer = (value: Answer['value'], rest: Partial<Answer> = {}) =>
	assessment({}, { answers: { 'q.one': answer('q.one', value, rest) } });
const withEdit = (edit: Partial<PlanEdit>) =>
	assessment({}, { plan: planEdits({ 'q.one': edit }) });
const yes = withAnswer(chose('yes'));
const laterNo = withAnswer(chose('no'), { changedAt: LATER });
const differencesOf = (one: Assessment, other: Assessment) =>
	mergeAssessments(one, other).differences.map(({ kind, key, taken }) => [kind, key, taken]);

describe('any copies of one assessment', () => {
	it('become the same whichever comes first, and what differs is told from the other side', () => {
		fc.assert(
			fc.property(aCopy, aCopy, (one, other) => {
				const there = mergeAssessments(one, other);
				const back = mergeAssessments(other, one);
				expect(back.assessment).toEqual(there.assessment);
				expect(back.differences).toEqual(mirrored(there.differences));
			}),
			{ numRuns: 500 }
		);
	});

	it('become the same in whatever order they are merged', () => {
		fc.assert(
			fc.property(aCopy, aCopy, aCopy, (one, two, three) => {
				expect(merged(merged(one, two), three)).toEqual(merged(one, merged(two, three)));
			}),
			{ numRuns: 500 }
		);
	});

	it('are not changed by what they have already taken in', () => {
		fc.assert(
			fc.property(aCopy, aCopy, (one, other) => {
				const both = merged(one, other);
				expect(mergeAssessments(one, one)).toEqual({ assessment: one, differences: [] });
				expect(merged(both, one)).toEqual(both);
				expect(merged(other, both)).toEqual(both);
			}),
			{ numRuns: 300 }
		);
	});

	it('become an assessment that can be read, and lose no question and no action', () => {
		fc.assert(
			fc.property(fc.oneof(aCopy, anAssessment), aCopy, (one, other) => {
				const both = merged(one, other);
				const kept: unknown = JSON.parse(JSON.stringify(both));
				expect(parseAssessment(kept).ok).toBe(true);
				for (const part of ['answers', 'plan'] as const)
					expect(Object.keys(both[part]).toSorted()).toEqual(
						[...new Set([...Object.keys(one[part]), ...Object.keys(other[part])])].toSorted()
					);
			})
		);
	});

	it('keep an answer whole where it was changed at another moment or on another device', () => {
		fc.assert(
			fc.property(aCopy, aCopy, (one, other) => {
				for (const [key, record] of Object.entries(merged(one, other).answers)) {
					const sides = [one, other].flatMap(({ answers }) =>
						Object.entries(answers).flatMap(([id, side]) => (id === key ? [side] : []))
					);
					const stamps = new Set(
						sides.map(({ changedAt, device }) => `${String(Date.parse(changedAt))} ${device}`)
					);
					if (stamps.size === sides.length) expect(sides).toContainEqual(record);
				}
			})
		);
	});
});

describe('an answer in both copies', () => {
	it('is the one changed later, and the other stands among the differences', () => {
		const { assessment: both, differences } = mergeAssessments(yes, laterNo);
		expect(both.answers).toEqual(laterNo.answers);
		expect(differences).toEqual([
			{
				kind: 'answer',
				key: 'q.one',
				mine: yes.answers['q.one'],
				theirs: laterNo.answers['q.one'],
				taken: 'theirs'
			}
		]);
	});

	it('of the same moment is that of the device whose name is greater', () => {
		const desk = withAnswer(chose('no'), { device: 'desk' });
		expect(merged(yes, desk).answers).toEqual(yes.answers);
		expect(differencesOf(desk, yes)).toEqual([['answer', 'q.one', 'theirs']]);
	});

	it('is compared by the moment, not by how it is written', () => {
		const noon = withAnswer(chose('yes'), { changedAt: '2026-03-02T12:00:00Z' });
		const after = withAnswer(chose('no'), { changedAt: '2026-03-02T12:00:00.001Z' });
		expect(merged(noon, after).answers).toEqual(after.answers);
	});

	it('of the same change takes the note that one copy lacks', () => {
		const noted = withAnswer(chose('yes'), { note: 'Branch too', evidence: '' });
		const proved = withAnswer(chose('yes'), { evidence: 'Contract' });
		expect(merged(noted, proved).answers['q.one']).toMatchObject({
			note: 'Branch too',
			evidence: 'Contract'
		});
	});

	it('of the same change that holds the same, in other words, is told once', () => {
		const a = withAnswer(chose('yes'), { note: 'a', evidence: 'z' });
		const b = withAnswer(chose('yes'), { note: 'b', evidence: 'y' });
		expect(merged(a, b).answers['q.one']).toMatchObject({ note: 'b', evidence: 'z' });
		expect(differencesOf(a, b)).toEqual([['answer', 'q.one', 'theirs']]);
		expect(differencesOf(b, a)).toEqual([['answer', 'q.one', 'mine']]);
	});

	it.each<[string, Answer['value'], Answer['value']]>([
		[
			'options in another order',
			{ kind: 'several', chosen: ['a', 'b'] },
			{ kind: 'several', chosen: ['b', 'a'] }
		],
		['no other periods in other words', NUMBERS, { ...NUMBERS, others: [] }]
	])('says nothing else with %s', (_, one, other) => {
		const [a, b] = [withAnswer(one), withAnswer(other, { changedAt: LATER })];
		expect(differencesOf(a, b)).toEqual([]);
		expect(merged(a, b).answers).toEqual(b.answers);
	});

	it('says nothing else with a mark, or when it was confirmed', () => {
		const marked = withAnswer(chose('yes'), { review: true, confirmedAt: LATER, changedAt: LATER });
		expect(differencesOf(yes, marked)).toEqual([]);
		expect(merged(yes, marked).answers).toEqual(marked.answers);
	});

	it.each([
		['note', { note: 'Branch too' }],
		['evidence', { evidence: 'Contract' }]
	])('differs by its %s alone', (_, rest) => {
		const other = withAnswer(chose('yes'), { ...rest, changedAt: LATER });
		expect(differencesOf(yes, other)).toEqual([['answer', 'q.one', 'theirs']]);
	});

	it('is no difference where the one not taken was empty, and one where it said something', () => {
		const [empty, emptied] = [withAnswer(null), withAnswer(null, { changedAt: LATER })];
		expect(differencesOf(empty, laterNo)).toEqual([]);
		expect(differencesOf(yes, emptied)).toEqual([['answer', 'q.one', 'theirs']]);
		expect(merged(yes, emptied).answers['q.one']?.value).toBeNull();
	});
});

it('what only one copy has is kept, and is no difference', () => {
	const other = assessment({ 'q.two': 'no' }, { plan: planEdits({ 'q.two': { chosen: true } }) });
	const both = mergeAssessments(yes, other);
	expect(both.assessment.answers).toEqual({ ...yes.answers, ...other.answers });
	expect(both.assessment.plan).toEqual(other.plan);
	expect(both.differences).toEqual([]);
});

describe('a plan edit in both copies', () => {
	it('is the one changed later', () => {
		const mine = withEdit({ owner: 'Deputy', changedAt: LATER });
		const theirs = withEdit({ owner: 'Reception' });
		expect(merged(mine, theirs).plan).toEqual(mine.plan);
		expect(differencesOf(mine, theirs)).toEqual([['plan', 'q.one', 'mine']]);
	});

	it('says nothing else with its place in the list or what came about by itself', () => {
		const theirs = withEdit({
			chosen: true,
			owner: '',
			place: 4,
			proposedDue: '2026-05-01',
			keptOpenAt: GIVEN_AT,
			changedAt: LATER
		});
		expect(differencesOf(withEdit({ chosen: true, place: 1 }), theirs)).toEqual([]);
	});

	it('says something when it hides the action, even without a reason', () => {
		const chosen = withEdit({ chosen: true });
		expect(differencesOf(chosen, withEdit({ hidden: '', changedAt: LATER }))).toEqual([
			['plan', 'q.one', 'theirs']
		]);
		expect(differencesOf(withEdit({ place: 1 }), withEdit({ hidden: '' }))).toEqual([]);
	});
});

describe('title and profile', () => {
	const spring = assessment({}, { title: 'Spring', headerChangedAt: GIVEN_AT, headerDevice: 'a' });
	const autumn = assessment(
		{},
		{ title: 'Autumn', profile: emptyProfile('Brook Surgery'), headerChangedAt: LATER }
	);

	it('are those of the copy in which either was changed later', () => {
		expect(merged(autumn, spring)).toMatchObject({ title: 'Autumn', headerChangedAt: LATER });
		expect(merged(autumn, spring).profile).toEqual(autumn.profile);
		expect('headerDevice' in merged(autumn, spring)).toBe(false);
		expect(differencesOf(spring, autumn)).toEqual([
			['title', 'title', 'theirs'],
			['profile', 'profile', 'theirs']
		]);
	});

	it('that nobody has changed give way to those that somebody has', () => {
		const untouched = assessment({}, { title: 'Winter', createdAt: LATER });
		expect(merged(untouched, spring)).toMatchObject({ title: 'Spring', createdAt: GIVEN_AT });
	});
});

describe('the rest of a copy', () => {
	it('is put aside only where both are, since when it last was', () => {
		const aside = assessment({}, { deletedAt: GIVEN_AT });
		expect('deletedAt' in merged(aside, assessment())).toBe(false);
		expect('deletedAt' in merged(assessment(), aside)).toBe(false);
		expect(merged(aside, assessment({}, { deletedAt: LATER })).deletedAt).toBe(LATER);
	});

	it('is an example only where both are', () => {
		const example = assessment({}, { example: true });
		expect(merged(example, example).example).toBe(true);
		expect(merged(example, assessment()).example).toBe(false);
	});
});
