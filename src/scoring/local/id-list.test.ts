import { askedIn, loadBank } from '#questions';
import { expect, it } from 'vitest';
import { bankOf, inputs, question } from '../../../tests/builders/questions.ts';
import { idList } from './id-list.ts';

it('every question and follow-up is in the list once, under its section', async () => {
	const bank = await loadBank();
	const list = idList(bank);
	expect(list.map(({ title }) => title)).toEqual(bank.sections.map(({ title }) => title));
	const ids = list.flatMap(({ rows }) => rows.map(({ id }) => id));
	expect(ids).toEqual([...askedIn(bank).keys()]);
});

it('each row says what a rule reads it with, and the parts it may name', () => {
	const kinds = Object.entries(inputs).map(([kind, input]) => question(`a.${kind}`, { input }));
	const [section] = idList(bankOf(...kinds));
	expect(
		section?.rows.map(({ id, key, parts }) => [id, key, parts.map((part) => part.id)])
	).toEqual([
		['a.choice', 'is', []],
		['a.numbers', 'figure', ['calls', 'share', 'paid']],
		['a.date', undefined, []],
		['a.several', 'includes', ['gp', 'nurse']],
		['a.hours', 'coreHours', ['phone', 'desk']],
		['a.text', undefined, []]
	]);
});

it('a follow-up has the code of its question', () => {
	const followUp = { id: 'a.b.c', title: 'Since when?', input: inputs.date };
	const [section] = idList(bankOf(question('a.b', { code: 'TST-07', followUps: [followUp] })));
	expect(section?.rows.map(({ code, id }) => [code, id])).toEqual([
		['TST-07', 'a.b'],
		['TST-07', 'a.b.c']
	]);
});
