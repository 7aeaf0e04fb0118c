import type { Edition } from '#assessments';
import { fingerprint } from '#base';
import { askedIn, type Bank } from '#questions';
import { isLeaf, type LeafRule, type Rule } from '../rule.ts';
import type { Criterion, Scheme } from '../scheme.ts';

/** The questions and rules as they are: what a snapshot keeps, so that a later version can compare. */
export const editionOf = (bank: Bank, schemes: readonly Scheme[]): Edition => ({
	questions: Object.fromEntries([...askedIn(bank)].map(([id, { asked }]) => [id, asked.title])),
	criteria: Object.fromEntries(
		schemes.flatMap(({ id, components }) =>
			components
				.flatMap(({ criteria }) => criteria)
				.map((criterion) => [
					`${id}/${criterion.id}`,
					{ title: criterion.title, rule: fingerprint(demandOf(criterion)) }
				])
		)
	)
});

const demandOf = ({ rule, counts }: Criterion): string => `${counts} ${ruleText(rule)}`;

/** A rule as text; what asks the same in another order is the same text. */
function ruleText(rule: Rule): string {
	if (isLeaf(rule)) return JSON.stringify([rule.answer, ...leafText(rule)]);
	if ('not' in rule) return `not(${ruleText(rule.not)})`;
	const [join, parts] = 'all' in rule ? ['all', rule.all] : ['any', rule.any];
	return `${join}(${parts.map(ruleText).toSorted().join()})`;
}

function leafText(rule: LeafRule): readonly (string | number)[] {
	if ('is' in rule) return ['is', ...rule.is.toSorted()];
	if ('figure' in rule) return ['figure', rule.figure, rule.atLeast];
	if ('includes' in rule) return ['includes', rule.includes];
	return ['coreHours', ...rule.coreHours.toSorted()];
}
