import { planWorkbook, type PlanInput } from '#report';
import { expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { allOptions, planInput, workedExample } from '../../tests/builders/worked-plan.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';

const sheet = (name: string, rest: Partial<PlanInput> = {}, record = workedExample()) => {
	const found = planWorkbook(planInput(record, caip202425, rest)).sheets.find(
		(own) => own.name === name
	);
	const titles = found?.columns.map(({ title }) => title) ?? [];
	return {
		titles,
		/** Every row by the titles of its columns. */
		rows: (found?.rows ?? []).map((row) =>
			Object.fromEntries(row.map((value, at) => [titles[at] ?? '', value]))
		)
	};
};
const plain = { options: { ...allOptions, names: false, notes: false } };

it('the plan has numbers, dates and words for every field', () => {
	expect(sheet('Plan').rows.find(({ Id }) => Id === 'online.core-hours')).toMatchObject({
		'No.': 2,
		'In the plan': 'Yes',
		Owner: 'Named Person',
		Start: '2026-04-01',
		Due: '2026-05-29',
		'Due date is': 'Set',
		Status: 'Under way',
		'Done on': undefined,
		Priority: 'P1',
		Effort: 'medium',
		Impact: 'high',
		Blocks: 'O1',
		Note: 'The partners agreed on 9 March.',
		'Part of': undefined
	});
});

it('every action is in the plan once: chosen, left out, hidden, or part of another', () => {
	const { rows } = sheet('Plan');
	const where = Object.fromEntries(rows.map((row) => [String(row['Id']), row['In the plan']]));
	expect(where).toMatchObject({
		'own.poster': 'Yes',
		'navigation.single-view': 'Part of another',
		'website.benchmark': 'Hidden',
		'website.findable': 'No'
	});
	expect(Object.keys(where)).toHaveLength(rows.length);
	expect(rows.find(({ Id }) => Id === 'navigation.single-view')).toMatchObject({
		'No.': rows.find(({ Id }) => Id === 'navigation.outcome-on-the-day')?.['No.']
	});
});

it('without names the suggested role stands for the owner, and without notes there are no such columns', () => {
	const { titles, rows } = sheet('Plan', plain);
	expect(titles).not.toContain('Note');
	expect(rows.map(({ Owner }) => Owner)).toContain('Named in the practice’s own copy');
	expect(sheet('Answers', plain).titles).not.toContain('Evidence');
	expect(sheet('About', plain).rows.find(({ What }) => What === 'Names of owners')?.['Value']).toBe(
		'Left out: the suggested roles stand instead'
	);
});

it('the answers hold what was written beyond the questions, under names people know', () => {
	const record = assessment({
		'plan.risks': { kind: 'text', text: 'Staff' },
		'case.resilience.criteria': { kind: 'several', chosen: ['vacancies'] },
		'local.somewhere': 'yes',
		'plan.funding': { kind: 'text', text: ' ' }
	});
	const beyond = sheet('Answers', {}, record).rows.filter(
		({ Section }) => Section === 'Beyond the questions'
	);
	expect(beyond.map(({ Id, Question, Answer }) => [Id, Question, Answer])).toEqual([
		[
			'case.resilience.criteria',
			'Case: General practice resilience programme (2016): Criteria of need',
			'vacancies'
		],
		['local.somewhere', 'local.somewhere', 'Yes'],
		['plan.risks', 'Risks', 'Staff']
	]);
});

it('the measures are numbers, a row for each period', () => {
	expect(
		sheet('Measures')
			.rows.filter(({ Measure }) => Measure === 'Calls received')
			.map(({ Value, Unit, Period }) => [Value, Unit, Period])
	).toEqual([
		[6610, 'calls', '2024-11'],
		[6180, 'calls', '2024-12'],
		[6420, 'calls', '2025-01']
	]);
});

it('the sheet about it says what is not given', () => {
	const values = sheet('About', {}, assessment({})).rows.map(({ Value }) => Value);
	expect(values.filter((value) => value === 'Not given')).toHaveLength(4);
	expect(values).not.toContain('Made up, to look around in');
});
