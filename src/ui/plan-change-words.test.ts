import type { Change, PlanEdit } from '#assessments';
import { describe, expect, it } from 'vitest';
import { answer, chose, GIVEN_AT } from '../../tests/builders/answers.ts';
import { planChangeInWords } from './plan-change-words.ts';

const about = { id: '1', assessment: 'one', at: GIVEN_AT, device: 'tablet' } as const;
const edit = (action: string, rest: Partial<PlanEdit>): PlanEdit => ({
	action,
	changedAt: GIVEN_AT,
	device: 'tablet',
	...rest
});
const inWords = (change: Change) => planChangeInWords(change, (id) => `<${id}>`);
const ofPlan = (before: Partial<PlanEdit> | undefined, after: Partial<PlanEdit>, key = 'a.b') =>
	inWords({
		...about,
		kind: 'plan',
		key,
		before: before && edit(key, before),
		after: edit(key, after)
	});

describe('a change in words', () => {
	it.each([
		[{ owner: 'Ann' }, 'owner of <a.b>'],
		[{ status: 'done', doneOn: '2026-03-02' }, 'status of <a.b>'],
		[{ place: 3 }, 'order of the plan'],
		[{ mergedInto: 'c.d' }, 'merging of <a.b>'],
		[{ hidden: '' }, 'hiding of <a.b>'],
		[{ support: ['x'] }, 'support wanted of <a.b>'],
		[{ chosen: true }, 'choice of <a.b>'],
		[{}, 'action <a.b>']
	] as const)('%j is called: %s', (after, words) => {
		expect(ofPlan({}, after)).toBe(words);
	});

	it('names what differs, not what was there before', () => {
		const before = { owner: 'Ann', due: '2026-04-01', support: ['x'] };
		expect(ofPlan(before, { ...before, support: ['x'], due: '2026-05-01' })).toBe(
			'due date of <a.b>'
		);
		expect(ofPlan(before, { due: '2026-04-01', support: ['x'] })).toBe('owner of <a.b>');
	});

	it('names an own action that is new', () => {
		expect(ofPlan(undefined, { what: 'Meet', chosen: true }, 'own.1')).toBe('adding <own.1>');
		expect(ofPlan({ what: 'Meet' }, { what: 'Meet', removed: true }, 'own.1')).toBe(
			'taking away <own.1>'
		);
	});

	it('names a written part of the plan, and any other answer by its question', () => {
		const answered = (key: string) =>
			inWords({ ...about, kind: 'answer', key, after: answer(key, chose('yes')) });
		expect(answered('plan.risks')).toBe('Risks');
		expect(answered('telephony.cloud')).toBe('answer to <telephony.cloud>');
	});
});
