import { loadBank, type Bank } from '#questions';
import { schemes, statusesOf, type Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { bestAnswers } from '../../tests/builders/best-answers.ts';
import {
	exampleFiles,
	exampleMember,
	exampleNetwork,
	exampleReceived
} from '../../tests/builders/networks.ts';
import { collate } from './collate.ts';
import { shortestWay } from './shortest-way.ts';

const bank: Bank = await loadBank();
const best = bestAnswers(bank);
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const collated = (
	received: Parameters<typeof collate>[0]['received'],
	practices: number,
	scheme: Scheme = caip
) => collate({ network: exampleNetwork(practices), received, scheme, today: '2026-04-01' });

describe('the shortest way to a component', () => {
	it('names for each practice that blocks it the answers to change', () => {
		const given = { ...best, ...answers({ 'telephony.data-notice': 'no' }) };
		const ways = shortestWay(
			collated([exampleReceived(0, best), exampleReceived(1, given)], 3),
			'telephony',
			bank
		);
		expect(
			ways.map(({ member, file, changes, outOfReach }) => [
				member,
				file.kind,
				changes.map(({ change, asked, criteria }) => [
					change.question,
					asked?.id,
					criteria.map(({ id }) => id)
				]),
				outOfReach
			])
		).toEqual([
			[exampleMember(1), 'here', [['telephony.data-notice', 'telephony.data-notice', ['T2']]], []],
			[exampleMember(2), 'missing', [], []]
		]);
	});

	it('is nothing for a component that is met, or that is none', () => {
		const collation = collated([exampleReceived(0, best)], 1);
		expect(shortestWay(collation, 'telephony', bank)).toEqual([]);
		expect(shortestWay(collation, 'parking', bank)).toEqual([]);
	});

	it('leads there when it is gone to the end', () => {
		const files = exampleFiles(12);
		for (const { id } of caip.components)
			for (const { file, changes } of shortestWay(collated(files, 12), id, bank)) {
				const before = file.kind === 'here' ? file.received.assessment.answers : {};
				const changed = answers(
					Object.fromEntries(changes.map(({ change }) => [change.question, 'yes' as const]))
				);
				expect(statusesOf(caip, before).components[id]).not.toBe('met');
				expect(statusesOf(caip, { ...before, ...changed }).components[id]).toBe('met');
			}
	});

	it('joins what two criteria ask of one answer, and says what is out of reach', () => {
		const [component] = caip.components;
		const criterion = component!.criteria[0]!;
		const is = (...choices: readonly ('yes' | 'partly' | 'no')[]) => ({
			answer: 'somebody.else',
			is: choices
		});
		const criteria = [
			{ ...criterion, id: 'X1', rule: is('yes', 'partly') },
			{ ...criterion, id: 'X2', rule: is('yes', 'no') },
			{ ...criterion, id: 'X3', rule: { any: [] } },
			{ ...criterion, id: 'X4', counts: 'goal' as const, rule: is('no') }
		];
		const scheme = { ...caip, components: [{ ...component!, criteria }] };
		const [way] = shortestWay(collated([exampleReceived(0, {})], 1, scheme), component!.id, bank);
		expect(way?.changes).toMatchObject([
			{
				change: { question: 'somebody.else', demands: [{}, {}] },
				asked: undefined,
				criteria: [{ id: 'X1' }, { id: 'X2' }]
			}
		]);
		expect(way?.outOfReach.map(({ id }) => id)).toEqual(['X3']);
	});
});
