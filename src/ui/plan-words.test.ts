import type { PlanEdit } from '#assessments';
import { offers, planOf, type Action } from '#plan';
import { loadBank } from '#questions';
import { judge, schemeOn } from '#scoring';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { beginning, factsOf, judgementInWords, labelsOf, nameOf } from './plan-words.ts';

const bank = await loadBank();
const TODAY = '2026-11-22';

/** The only action of a practice with this answer and this edit, judged by CAIP 2024/25. */
function actionOf(id: string, given: Given | undefined, edit?: Partial<PlanEdit>): Action {
	const record = assessment(given === undefined ? {} : { [id]: given }, {
		plan: edit ? { [id]: { action: id, changedAt: GIVEN_AT, device: 'tablet', ...edit } } : {}
	});
	const [action] = planOf(bank, judge(schemeOn('2025-01-01'), record.answers), record);
	return action!;
}

describe('the name of an action', () => {
	it('is the code of its question', () => {
		expect(nameOf(actionOf('telephony.call-back', 'no'))).toBe('TEL-03');
	});

	it('is the beginning of what to do when there is no question', () => {
		const what = 'Write to every patient who has tried to call more than twice in one week';
		expect(nameOf(actionOf('own.1', undefined, { what }))).toBe('“Write to every patient who …”');
		expect(nameOf(actionOf('own.1', undefined, { what: 'Meet' }))).toBe('“Meet”');
		expect(nameOf(actionOf('own.1', undefined, { what: ' ' }))).toBe('your own action');
	});

	it('is cut at a word, and a text that fits is not cut', () => {
		expect(beginning('one two three', 9)).toBe('one two …');
		expect(beginning('one two three', 13)).toBe('one two three');
	});
});

describe('the labels of an action', () => {
	it('say what it blocks, and that it is only proposed', () => {
		expect(labelsOf(actionOf('telephony.call-back', 'no'))).toEqual([
			'Blocks T1',
			'Proposed for the plan'
		]);
		expect(labelsOf(actionOf('telephony.call-back', 'no', { chosen: true }))).toEqual([
			'Blocks T1'
		]);
	});

	it('say that there is something to find out, or that the gap is gone', () => {
		expect(labelsOf(actionOf('telephony.framework', 'notKnown'))).toEqual(['To find out']);
		expect(labelsOf(actionOf('telephony.framework', 'yes', { owner: 'Ann' }))).toEqual([
			'Gap closed'
		]);
	});

	it('say what is a duty, and what is the user’s own', () => {
		expect(labelsOf(actionOf('navigation.outcome-on-the-day', 'no'))).toEqual(['Contract duty']);
		expect(labelsOf(actionOf('own.1', undefined, { what: 'Meet' }))).toEqual(['Your own action']);
	});
});

describe('the facts of an action', () => {
	it('are our suggestions, marked as such, until the user says otherwise', () => {
		const action = actionOf('telephony.framework', 'no');
		expect(factsOf(action, '2026-03-03')).toEqual([
			`Owner: ${action.suggestedOwner} (suggested)`,
			expect.stringMatching(/^Due: .+ 2026 \(suggested\)$/u)
		]);
	});

	it('call a date that has gone by past, and only while the action is open', () => {
		const edit = { owner: 'Ann', due: '2026-11-21' };
		const framework = (more: Partial<PlanEdit>) =>
			factsOf(actionOf('telephony.framework', 'no', { ...edit, ...more }), TODAY);
		expect(framework({})).toEqual(['Owner: Ann', 'Due: 21 November 2026 (past)']);
		expect(framework({ due: TODAY })).toContain('Due: 22 November 2026');
		expect(framework({ status: 'done', doneOn: '2026-11-20' })).toEqual([
			'Owner: Ann',
			'Due: 21 November 2026',
			'Done on 20 November 2026'
		]);
	});

	it('hold everything that was judged and wanted', () => {
		const offer = offers[0]!;
		const edit: Partial<PlanEdit> = {
			owner: 'Ann',
			start: '2026-12-01',
			due: '2027-01-31',
			priority: 1,
			effort: 'S',
			impact: 'high',
			support: [offer.id]
		};
		expect(factsOf(actionOf('telephony.framework', 'no', edit), TODAY)).toEqual([
			'Owner: Ann',
			'Start: 1 December 2026',
			'Due: 31 January 2027',
			'P1',
			'Effort small',
			'Impact high',
			`Support wanted: ${offer.title}`
		]);
	});

	it('of an own action invent neither owner nor date', () => {
		expect(factsOf(actionOf('own.1', undefined, { what: 'Meet' }), TODAY)).toEqual(['No due date']);
	});
});

describe('a judgement in words', () => {
	it('names what was judged and nothing else', () => {
		expect(judgementInWords({ priority: 2, impact: 'high', effort: 'L' })).toBe(
			'P2, high impact, large effort'
		);
		expect(judgementInWords({ priority: undefined, impact: undefined, effort: undefined })).toBe(
			''
		);
	});
});
