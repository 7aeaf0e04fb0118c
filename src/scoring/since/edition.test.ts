import type { Edition } from '#assessments';
import { loadBank, type Bank } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankOf, question } from '../../../tests/builders/questions.ts';
import { aRule } from '../../../tests/builders/rules.ts';
import type { Rule } from '../rule.ts';
import type { Counts, Scheme } from '../scheme.ts';
import { caip202425 } from '../schemes/caip-2024-25.ts';
import { schemes } from '../schemes/index.ts';
import { editionChanges } from './edition-changes.ts';
import { editionOf } from './edition.ts';

const bank = await loadBank();

const schemeOf = (
	rule: Rule,
	{ title = 'It is so', counts = 'payment' }: { title?: string; counts?: Counts } = {}
): Scheme => ({
	...caip202425,
	id: 'made-up',
	components: [
		{
			id: 'only',
			title: 'Only',
			criteria: [{ id: 'C1', title, counts, rule, wording: 'paraphrase', sources: [] }]
		}
	]
});
const NO_QUESTIONS: Bank = { sections: [] };
const ruleIn = (rule: Rule, counts?: Counts) =>
	editionOf(NO_QUESTIONS, [schemeOf(rule, counts && { counts })]).criteria['made-up/C1']?.rule;

/** The same rule with every list of it the other way round. */
function turned(rule: Rule): Rule {
	if ('all' in rule) return { all: rule.all.map(turned).toReversed() };
	if ('any' in rule) return { any: rule.any.map(turned).toReversed() };
	if ('not' in rule) return { not: turned(rule.not) };
	if ('is' in rule) return { is: rule.is.toReversed(), answer: rule.answer };
	if ('coreHours' in rule) return { coreHours: rule.coreHours.toReversed(), answer: rule.answer };
	return { ...rule };
}

describe('an edition', () => {
	it('holds the wording of every question and follow-up, and every criterion of every scheme', () => {
		const { questions, criteria } = editionOf(bank, schemes);
		expect(questions['telephony.call-back']).toBe(
			bank.sections[0]?.questions.find(({ id }) => id === 'telephony.call-back')?.title
		);
		expect(questions).toHaveProperty(['online.core-hours.limits']);
		expect(Object.keys(criteria)).toEqual(
			schemes.flatMap(({ id, components }) =>
				components.flatMap((component) => component.criteria.map((own) => `${id}/${own.id}`))
			)
		);
		for (const { title, rule } of Object.values(criteria)) {
			expect(title).not.toBe('');
			expect(rule).toMatch(/^[\da-f]{8}$/u);
		}
	});

	it('tells the rules of a year apart', () => {
		const own = Object.values(editionOf(bank, [caip202425]).criteria).map(({ rule }) => rule);
		expect(new Set(own).size).toBe(own.length);
	});

	it('has the same fingerprint for a rule that asks the same in another order', () => {
		fc.assert(
			fc.property(aRule, (rule) => {
				expect(ruleIn(turned(rule))).toBe(ruleIn(rule));
			})
		);
	});

	it.each<[string, Rule, Rule]>([
		['choice', { answer: 'a', is: ['yes'] }, { answer: 'a', is: ['yes', 'partly'] }],
		['question', { answer: 'a', is: ['yes'] }, { answer: 'b', is: ['yes'] }],
		['number', { answer: 'a', figure: 'n', atLeast: 1 }, { answer: 'a', figure: 'n', atLeast: 2 }],
		['option', { answer: 'a', includes: 'gp' }, { answer: 'a', includes: 'nurse' }],
		['kind', { answer: 'a', includes: 'gp' }, { answer: 'a', coreHours: ['gp'] }],
		['join', { all: [{ answer: 'a', is: ['yes'] }] }, { any: [{ answer: 'a', is: ['yes'] }] }],
		['turn', { answer: 'a', is: ['yes'] }, { not: { answer: 'a', is: ['yes'] } }]
	])('has another one for another %s', (_, one, other) => {
		expect(ruleIn(one)).not.toBe(ruleIn(other));
	});

	it('has another one when the criterion decides something else', () => {
		const rule: Rule = { answer: 'a', is: ['yes'] };
		expect(ruleIn(rule, 'goal')).not.toBe(ruleIn(rule, 'payment'));
	});
});

const anEdition: fc.Arbitrary<Edition> = fc.record({
	questions: fc.dictionary(
		fc.constantFrom('a.b', 'a.c', 'a.d', '__proto__'),
		fc.constantFrom('One?', 'Two?')
	),
	criteria: fc.dictionary(
		fc.constantFrom('s/A', 's/B', 't/A'),
		fc.record({ title: fc.constantFrom('One', 'Two'), rule: fc.constantFrom('1', '2') })
	)
});

describe('what changed from one edition to another', () => {
	it('is nothing against itself', () => {
		fc.assert(
			fc.property(anEdition, (edition) => {
				const { none, questions, criteria } = editionChanges(edition, { ...edition });
				expect(none).toBe(true);
				expect(questions).toEqual({ added: [], gone: [], reworded: [] });
				expect(criteria).toEqual({ added: [], gone: [], reworded: [], ruled: [] });
			})
		);
	});

	it('is mirrored the other way round', () => {
		const turn = (list: readonly { id: string; before: string; after: string }[]) =>
			list.map(({ id, before, after }) => ({ id, before: after, after: before }));
		fc.assert(
			fc.property(anEdition, anEdition, (one, other) => {
				const there = editionChanges(one, other);
				const back = editionChanges(other, one);
				expect(back.none).toBe(there.none);
				for (const kind of ['questions', 'criteria'] as const) {
					expect(back[kind].added).toEqual(there[kind].gone);
					expect(back[kind].gone).toEqual(there[kind].added);
					expect(back[kind].reworded).toEqual(turn(there[kind].reworded));
				}
				expect(back.criteria.ruled).toEqual(turn(there.criteria.ruled));
			})
		);
	});

	it('names what was added, what is gone, and both wordings', () => {
		const before = editionOf(
			bankOf(
				question('a.stays'),
				question('a.goes'),
				question('a.worded', { title: 'Old words?' })
			),
			[schemeOf({ answer: 'a.stays', is: ['yes'] })]
		);
		const after = editionOf(
			bankOf(
				question('a.stays'),
				question('a.comes'),
				question('a.worded', { title: 'New words?' })
			),
			[schemeOf({ answer: 'a.stays', is: ['yes', 'partly'] }, { title: 'It is partly so' })]
		);
		const changes = editionChanges(before, after);
		expect(changes.questions).toEqual({
			added: [{ id: 'a.comes', words: 'Is it so?' }],
			gone: [{ id: 'a.goes', words: 'Is it so?' }],
			reworded: [{ id: 'a.worded', before: 'Old words?', after: 'New words?' }]
		});
		const both = [{ id: 'made-up/C1', before: 'It is so', after: 'It is partly so' }];
		expect(changes.criteria).toEqual({ added: [], gone: [], reworded: both, ruled: both });
		expect(changes.none).toBe(false);
	});

	it('names the criteria of a scheme that came or went', () => {
		const none = editionOf(NO_QUESTIONS, []);
		const one = editionOf(NO_QUESTIONS, [schemeOf({ answer: 'a', is: ['yes'] })]);
		expect(editionChanges(none, one).criteria.added).toEqual([
			{ id: 'made-up/C1', words: 'It is so' }
		]);
	});
});
