import { askedBy, loadBank, questionsOf, sources } from '#questions';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, textsIn, wordingFaults } from '../../../tests/builders/wording.ts';
import type { LeafRule, Rule } from '../rule.ts';
import type { Criterion } from '../scheme.ts';
import { schemes } from './index.ts';

const asked = questionsOf(await loadBank()).flatMap(askedBy);

const leaves = (rule: Rule): readonly LeafRule[] => {
	if ('answer' in rule) return [rule];
	if ('not' in rule) return leaves(rule.not);
	return ('all' in rule ? rule.all : rule.any).flatMap(leaves);
};
const rulesOf = ({ rule, notices = [] }: Criterion) => [rule, ...notices.map(({ when }) => when)];

/** What is wrong with a leaf, seen from the bank; undefined when it can be answered as it asks. */
function fault(leaf: LeafRule): string | undefined {
	const input = asked.find(({ id }) => id === leaf.answer)?.input;
	if (!input) return `no question ${leaf.answer}`;
	if ('is' in leaf) return input.kind === 'choice' ? undefined : `${leaf.answer} is no choice`;
	const parts =
		'figure' in leaf
			? input.kind === 'numbers' && input.fields.map(({ id }) => id)
			: input.kind === 'several' && input.options.map(({ id }) => id);
	const part = 'figure' in leaf ? leaf.figure : leaf.includes;
	return parts && parts.includes(part) ? undefined : `${leaf.answer} has no ${part}`;
}

it('every scheme has an id of its own', () => {
	expect(schemes).not.toEqual([]);
	expect(duplicatesIn(schemes.map(({ id }) => id))).toEqual([]);
});

describe.each(schemes)('$title', (scheme) => {
	const criteria = scheme.components.flatMap((component) => component.criteria);

	it('runs from its first to its last day', () => {
		expect(scheme.from < scheme.to).toBe(true);
	});

	it('names components and criteria once', () => {
		expect(criteria).not.toEqual([]);
		expect(duplicatesIn(criteria.map(({ id }) => id))).toEqual([]);
		expect(duplicatesIn(scheme.components.map(({ id }) => id))).toEqual([]);
	});

	it('has at least one payment criterion in each component', () => {
		const idle = scheme.components.filter(
			(component) => !component.criteria.some(({ counts }) => counts === 'payment')
		);
		expect(idle).toEqual([]);
	});

	it('asks only for what the bank asks, in its kind', () => {
		expect(
			criteria
				.flatMap(rulesOf)
				.flatMap(leaves)
				.flatMap((leaf) => fault(leaf) ?? [])
		).toEqual([]);
	});

	it('decides payment by questions that refuse "not applicable"', () => {
		const deciding = criteria
			.filter(({ counts }) => counts === 'payment')
			.flatMap(({ rule }) => leaves(rule).map(({ answer }) => answer));
		const lenient = asked.filter(
			({ id, input }) =>
				deciding.includes(id) && !(input.kind === 'choice' && input.notApplicable === 'refused')
		);
		expect(lenient.map(({ id }) => id)).toEqual([]);
	});

	it('names a source for the year, for each criterion and for each notice', () => {
		expect(criteria.filter((criterion) => criterion.sources.length === 0)).toEqual([]);
		const refs = [
			...scheme.sources,
			...criteria.flatMap((criterion) => [
				...criterion.sources,
				...(criterion.notices ?? []).map(({ source }) => source)
			])
		];
		expect(scheme.sources).not.toEqual([]);
		expect(
			refs.filter(({ source, at }) => !Object.hasOwn(sources, source) || at.trim() === '')
		).toEqual([]);
	});

	it('carries a quote where the wording was read, and none where it is our reading', () => {
		expect(
			criteria
				.filter(({ wording, quote }) => (wording === 'quoted') !== (quote !== undefined))
				.map(({ id }) => id)
		).toEqual([]);
	});

	it('is worded fit to be shown', () => {
		expect(textsIn(scheme)).not.toEqual([]);
		expect(wordingFaults(scheme)).toEqual([]);
	});
});
