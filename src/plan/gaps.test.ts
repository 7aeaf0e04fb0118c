import type { Day } from '#assessments';
import { describe, expect, it } from 'vitest';
import { answers, type Given } from '../../tests/builders/answers.ts';
import { bankOf, inputs, question } from '../../tests/builders/questions.ts';
import { gapsIn } from './gaps.ts';

const [field] = inputs.numbers.fields;
const bank = bankOf(
	question('q.choice', {
		followUps: [{ id: 'q.choice.more', title: 'Is it?', input: inputs.choice }]
	}),
	question('q.staff', {
		input: { ...inputs.numbers, fields: [{ ...field!, id: 'staff', expectsAtLeast: 1 }] }
	}),
	question('q.calls', { input: inputs.numbers }),
	question('q.hours', { input: inputs.hours }),
	question('q.several', { input: inputs.several }),
	question('q.network', { audience: 'network' })
);
const gaps = (given: Readonly<Record<string, Given>>) =>
	gapsIn(bank, answers(given)).map(({ question, kind }) => [question.id, kind]);

const figures = (figures: Record<string, number>): Given => ({
	kind: 'numbers',
	figures,
	period: '2026-02',
	from: ''
});
const week = (day: Day): Given => ({
	kind: 'hours',
	routes: { phone: [day, null, null, null, null] }
});

describe('a gap', () => {
	it('is not invented from silence', () => {
		expect(gaps({})).toEqual([]);
		expect(gaps({ 'q.choice': null, 'q.staff': null, 'q.hours': null })).toEqual([]);
	});

	it('is not made by half an answer', () => {
		expect(
			gaps({
				'q.choice': { kind: 'choice', choice: 'notApplicable', reason: '' },
				'q.staff': { kind: 'numbers', figures: { staff: 0 }, period: '', from: '' }
			})
		).toEqual([]);
	});

	it.each<[string, Given, readonly unknown[]]>([
		['q.choice', 'no', [['q.choice', 'shortfall']]],
		['q.choice', 'partly', [['q.choice', 'shortfall']]],
		['q.choice', 'notKnown', [['q.choice', 'unknown']]],
		['q.choice', 'yes', []],
		['q.choice', 'notApplicable', []],
		['q.network', 'no', [['q.network', 'shortfall']]],
		['q.staff', figures({ staff: 0 }), [['q.staff', 'shortfall']]],
		['q.staff', figures({ staff: 1 }), []],
		['q.staff', figures({ other: 0 }), []],
		['q.staff', { kind: 'notKnown' }, [['q.staff', 'unknown']]],
		['q.staff', { kind: 'notPublished' }, []],
		['q.calls', figures({ calls: 0 }), []],
		['q.hours', week([{ from: '08:00', to: '18:30' }]), []],
		['q.hours', week([{ from: '08:00', to: '18:29' }]), [['q.hours', 'shortfall']]],
		['q.hours', week([]), [['q.hours', 'shortfall']]],
		['q.hours', { kind: 'notKnown' }, [['q.hours', 'unknown']]],
		['q.several', { kind: 'several', chosen: ['none'] }, []],
		['q.several', { kind: 'notKnown' }, [['q.several', 'unknown']]],
		['q.choice.more', 'no', []],
		['q.stranger', 'no', []]
	])('in %s after %j is %j', (id, given, expected) => {
		expect(gaps({ [id]: given })).toEqual(expected);
	});

	it('comes in the order of the bank, with the answer that made it', () => {
		const given = answers({ 'q.network': 'no', 'q.choice': 'partly' });
		expect(gapsIn(bank, given).map(({ answer }) => answer)).toEqual([
			given['q.choice'],
			given['q.network']
		]);
	});
});
