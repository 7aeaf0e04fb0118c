import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { judge } from './judge.ts';
import type { Rule } from './rule.ts';
import { decides, type Criterion, type Notice, type Scheme } from './scheme.ts';

const yes = (answer: string): Rule => ({ answer, is: ['yes'] });
const source = { source: 'letter-2024', at: 'annex 1' } as const;
const notice = (when: Rule): Notice => ({ when, title: 'Look', says: 'Look again.', source });
const criterion = (id: string, rest: Partial<Criterion> = {}): Criterion => ({
	id,
	title: id,
	wording: 'paraphrase',
	counts: 'payment',
	rule: yes(`q.${id}`),
	sources: [source],
	...rest
});
const scheme = (...criteria: Criterion[]): Scheme => ({
	id: 'test',
	title: 'Test',
	kind: 'payment',
	from: '2024-04-01',
	to: '2025-03-31',
	remarks: [],
	components: [{ id: 'c', title: 'Component', criteria }],
	sources: [source]
});
const judged = (given: Scheme, choices: Parameters<typeof answers>[0]) =>
	judge(given, answers(choices)).components[0]!;

describe('judging by a scheme', () => {
	it('lets goals stand beside the component without deciding it', () => {
		const withGoal = scheme(criterion('one'), criterion('two', { counts: 'goal' }));
		const result = judged(withGoal, { 'q.one': 'yes', 'q.two': 'no' });
		expect(result.status).toBe('met');
		expect(result.criteria.map(({ status }) => status)).toEqual(['met', 'notMet']);
	});

	it.each<[Criterion['counts'], boolean]>([
		['payment', true],
		['duty', true],
		['weighed', false],
		['goal', false]
	])('by a criterion that counts as %s: decides is %s', (counts, deciding) => {
		const mixed = scheme(criterion('one'), criterion('two', { counts }));
		expect(decides({ counts })).toBe(deciding);
		expect(judged(mixed, { 'q.one': 'yes', 'q.two': 'no' }).status).toBe(
			deciding ? 'notMet' : 'met'
		);
		expect(judged(mixed, { 'q.one': 'yes' }).status).toBe(deciding ? 'notKnown' : 'met');
	});

	it('has no way for a criterion that nothing can meet', () => {
		const impossible = scheme(criterion('one', { rule: { any: [] } }));
		expect(judged(impossible, {}).criteria[0]).not.toHaveProperty('way');
		expect(judged(impossible, {}).status).toBe('notMet');
	});

	it('gives a notice only when its rule is met, not when it may be', () => {
		const noticed = scheme(criterion('one', { notices: [notice(yes('q.two'))] }));
		const notices = (choices: Parameters<typeof answers>[0]) =>
			judged(noticed, choices).criteria[0]?.notices;
		expect(notices({ 'q.two': 'yes' })).toEqual([notice(yes('q.two'))]);
		expect(notices({ 'q.two': 'no' })).toEqual([]);
		expect(notices({ 'q.two': 'notKnown' })).toEqual([]);
		expect(notices({})).toEqual([]);
	});

	it('keeps the order of the scheme', () => {
		const many = scheme(criterion('one'), criterion('two'), criterion('three'));
		expect(judged(many, {}).criteria.map(({ criterion }) => criterion.id)).toEqual([
			'one',
			'two',
			'three'
		]);
	});
});
