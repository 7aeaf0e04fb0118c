import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT, answer, chose } from '../../tests/builders/answers.ts';
import { aCopy } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { mergeAssessments } from './merge.ts';
import type { Answer, Assessment, PlanEdit } from './record.ts';
import { fillWithheld, type LeftOut } from './withheld.ts';

const LATER = '2026-03-02T10:16:00.000Z';
const JUST_BEFORE = '2026-03-02T10:15:59.999Z';
const ALL = ['notes', 'evidence', 'names', 'plan', 'snapshots', 'history'] as const;

const withAnswer = (rest: Partial<Answer>) =>
	assessment({}, { answers: { 'q.one': answer('q.one', chose('yes'), rest) } });
const withEdit = (edit: Partial<PlanEdit>) =>
	assessment({}, { plan: planEdits({ 'q.one': edit }) });
const noted = withAnswer({ note: 'Branch too', evidence: 'Contract' });
const text = (id: string, words: string, changedAt = GIVEN_AT) =>
	answer(id, { kind: 'text', text: words }, { changedAt });
const mergedInto = (mine: Assessment, theirs: Assessment, leftOut: LeftOut) =>
	mergeAssessments(mine, fillWithheld(theirs, mine, leftOut));

describe('an answer whose note and evidence were left out', () => {
	it('is no difference where it says the same otherwise, and mine stays', () => {
		for (const changedAt of [GIVEN_AT, LATER]) {
			const filled = fillWithheld(withAnswer({ changedAt }), noted, ['notes', 'evidence']);
			expect(filled.answers).toEqual(noted.answers);
			expect(mergeAssessments(noted, filled)).toEqual({ assessment: noted, differences: [] });
		}
	});

	it('keeps my note and evidence where the answer changed', () => {
		const theirs = withAnswer({ value: chose('no'), changedAt: LATER });
		const { assessment: both, differences } = mergedInto(noted, theirs, ALL);
		expect(both.answers['q.one']).toMatchObject({
			value: chose('no'),
			note: 'Branch too',
			evidence: 'Contract'
		});
		expect(differences).toMatchObject([{ key: 'q.one', taken: 'theirs' }]);
	});

	it('gives way to the same answer with its own note, whichever comes first', () => {
		const whole = withAnswer({ value: chose('no'), note: 'A new one', changedAt: LATER });
		const part = withAnswer({ value: chose('no'), changedAt: LATER });
		const first = mergedInto(noted, part, ['notes', 'evidence']).assessment;
		expect(first.answers['q.one']).toMatchObject({ note: 'Branch too', changedAt: JUST_BEFORE });
		expect(mergedInto(first, whole, []).assessment.answers).toEqual(whole.answers);
		expect(mergedInto(whole, part, ALL).assessment.answers).toEqual(whole.answers);
		expect(mergedInto(part, whole, []).assessment.answers).toEqual(whole.answers);
	});

	it('keeps only what was left out', () => {
		const theirs = withAnswer({ evidence: 'Invoice', changedAt: LATER });
		const filled = fillWithheld(theirs, noted, ['notes']);
		expect(filled.answers['q.one']).toMatchObject({ note: 'Branch too', evidence: 'Invoice' });
	});

	it('stays as it came where I have none, or nothing was written', () => {
		const theirs = withAnswer({ changedAt: LATER });
		expect(fillWithheld(theirs, assessment(), ['notes']).answers).toEqual(theirs.answers);
		expect(fillWithheld(theirs, withAnswer({}), ['notes']).answers).toEqual(theirs.answers);
	});

	it('has no moment before all time', () => {
		const theirs = withAnswer({ value: null, changedAt: '0000-01-01T00:00:00.000Z' });
		expect(fillWithheld(theirs, noted, ['notes']).answers['q.one']?.changedAt).toBe(
			'1970-01-01T00:00:00.000Z'
		);
	});
});

describe('a plan edit', () => {
	const mine = withEdit({ owner: 'Deputy', note: 'Agreed', hidden: 'Not ours' });

	it('without names and notes keeps my owner, my note and my reason for hiding', () => {
		const theirs = withEdit({ hidden: '', status: 'done', changedAt: LATER });
		expect(fillWithheld(theirs, mine, ['names', 'notes']).plan['q.one']).toEqual({
			...mine.plan['q.one'],
			status: 'done',
			changedAt: JUST_BEFORE
		});
	});

	it('that shows the action again stays so, whatever my reason for hiding it was', () => {
		const theirs = withEdit({ chosen: true, changedAt: LATER });
		const filled = fillWithheld(theirs, mine, ['names', 'notes']).plan['q.one'];
		expect(filled).toMatchObject({ owner: 'Deputy', note: 'Agreed', chosen: true });
		expect(filled && 'hidden' in filled).toBe(false);
	});

	it('without names keeps its own note, and without notes its own owner', () => {
		const theirs = withEdit({ owner: 'Reception', note: 'Later', changedAt: LATER });
		expect(fillWithheld(theirs, mine, ['names']).plan['q.one']).toMatchObject({
			owner: 'Deputy',
			note: 'Later'
		});
		expect(fillWithheld(theirs, mine, ['notes']).plan['q.one']).toMatchObject({
			owner: 'Reception',
			note: 'Agreed'
		});
	});

	it('gets nothing of mine where I wrote nothing', () => {
		const theirs = withEdit({ hidden: '', changedAt: LATER });
		const filled = fillWithheld(theirs, withEdit({ chosen: true }), ['names', 'notes']);
		expect(filled).toEqual(theirs);
	});
});

describe('a copy without the plan', () => {
	const mine = assessment(
		{ 'q.one': 'yes' },
		{
			answers: {
				'plan.risks': text('plan.risks', 'Staff'),
				'case.training.cost': text('case.training.cost', 'Four days'),
				'planning.text': text('planning.text', 'Mine')
			},
			plan: planEdits({ 'q.one': { owner: 'Deputy' } })
		}
	);

	it('leaves my plan, and the texts of plan and cases, as they are', () => {
		const theirs = assessment(
			{},
			{
				answers: { 'planning.text': text('planning.text', 'Theirs', LATER) },
				plan: {}
			}
		);
		const filled = fillWithheld(theirs, mine, ['plan']);
		expect(filled.plan).toEqual(mine.plan);
		expect(filled.answers).toEqual({ ...mine.answers, ...theirs.answers });
	});

	it('brings no text of a plan that it says it does not hold', () => {
		const theirs = assessment({}, { answers: { 'plan.funding': text('plan.funding', 'All') } });
		expect(Object.keys(fillWithheld(theirs, mine, ['plan']).answers)).not.toContain('plan.funding');
	});
});

describe('any copy', () => {
	it('comes as it is where nothing of an assessment was left out', () => {
		fc.assert(
			fc.property(aCopy, aCopy, (theirs, mine) => {
				expect(fillWithheld(theirs, mine, ['snapshots', 'history'])).toEqual(theirs);
			})
		);
	});

	it('never wipes a note, a reference to evidence, an owner or a plan', () => {
		const wordsOf = ({ answers, plan }: Assessment) =>
			[...Object.values(answers), ...Object.values(plan)].flatMap((record) =>
				'question' in record
					? [`${record.question} ${record.note} ${record.evidence}`]
					: [`${record.action} ${record.owner ?? ''} ${record.note ?? ''}`]
			);
		fc.assert(
			fc.property(aCopy, aCopy, (any, mine) => {
				const theirs: Assessment = {
					...any,
					answers: Object.fromEntries(
						Object.entries(any.answers).map(([id, record]) => [
							id,
							{ ...record, note: '', evidence: '' }
						])
					),
					plan: {}
				};
				const both = wordsOf(mergedInto(mine, theirs, ALL).assessment);
				expect(both).toEqual(expect.arrayContaining(wordsOf(mine)));
			})
		);
	});
});
