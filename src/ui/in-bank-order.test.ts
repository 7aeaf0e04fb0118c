import { emptyProfile, type Difference } from '#assessments';
import { expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { inBankOrder } from './in-bank-order.ts';

const answered = (key: string): Difference => ({
	kind: 'answer',
	key,
	mine: answer(key, chose('yes')),
	theirs: answer(key, chose('no')),
	taken: 'mine'
});
const planned = (key: string): Difference => {
	const edit = planEdits({ [key]: {} })[key]!;
	return { kind: 'plan', key, mine: edit, theirs: edit, taken: 'mine' };
};
const title: Difference = { kind: 'title', key: 'title', mine: 'A', theirs: 'B', taken: 'mine' };
const profile: Difference = {
	kind: 'profile',
	key: 'profile',
	mine: emptyProfile('A'),
	theirs: emptyProfile('B'),
	taken: 'mine'
};

it('differences stand as the questions do, each with its action, and what has no question last', () => {
	const came = [
		title,
		profile,
		answered('a.last'),
		answered('plan.engagement'),
		answered('z.first'),
		planned('a.last'),
		planned('own.1'),
		planned('z.first')
	];
	expect(
		inBankOrder(came, ['z.first', 'z.first.when', 'a.last']).map(({ kind, key }) => [kind, key])
	).toEqual([
		['title', 'title'],
		['profile', 'profile'],
		['answer', 'z.first'],
		['plan', 'z.first'],
		['answer', 'a.last'],
		['plan', 'a.last'],
		['answer', 'plan.engagement'],
		['plan', 'own.1']
	]);
});
