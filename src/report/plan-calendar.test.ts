import type { PlanEdit } from '#assessments';
import { planCalendar, type CalendarOptions } from '#report';
import { expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdit, planInput } from '../../tests/builders/worked-plan.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';

const events = (edit: Partial<PlanEdit>, options?: CalendarOptions) => {
	const plan = Object.fromEntries([planEdit('website.charter', { chosen: true, ...edit })]);
	const record = assessment({ 'website.charter': 'no' }, { plan });
	return planCalendar(planInput(record, caip202425), options).events;
};

it('a suggested date says that it is one, and the user’s own goes before it', () => {
	expect(events({})).toMatchObject([
		{
			id: 'one-website.charter',
			title: expect.stringMatching(/^Due \(suggested date\): /u) as string
		}
	]);
	expect(events({ due: '2026-06-01' })).toMatchObject([
		{ id: 'one-website.charter', on: '2026-06-01', remindDays: 7 }
	]);
});

it('what is done or stopped, or was not chosen, has no date', () => {
	expect(events({ status: 'done' })).toEqual([]);
	expect(events({ status: 'stopped' })).toEqual([]);
	expect(events({ chosen: false })).toEqual([]);
});

it('the start stands too, until it has been started, unless it is not wanted', () => {
	const start = '2026-04-01';
	expect(events({ start }).map(({ id, on }) => [id, on])).toContainEqual([
		'one-website.charter-start',
		start
	]);
	expect(events({ start, status: 'underWay' })).toHaveLength(1);
	expect(events({ start }, { starts: false })).toHaveLength(1);
});

it('an own action without a date is left to the plan', () => {
	const plan = Object.fromEntries([planEdit('own.poster', { what: 'A poster' })]);
	expect(planCalendar(planInput(assessment({}, { plan }), caip202425)).events).toEqual([]);
});
