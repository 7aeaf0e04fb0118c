import { askedIn, type Bank, type Input } from '#questions';
import type { Rule } from '../rule.ts';
import { buildInput } from './build-question.ts';
import { checkLeaf } from './check-leaf.ts';
import { LIMITS, shapes } from './local-scheme-schema.ts';
import { itemsOf, rulesOf, textOf, valueOf, type Item } from './parts.ts';
import type { Finding, LocalSchemeCause } from './problem.ts';
import { leavesAt, sizeOf, waysOf, type RuleSize } from './rule-size.ts';

const STAND_IN: Rule = { answer: 'x', is: ['yes'] };

/**
 * Rules that are too large, before anything goes through them; each is replaced by a stand-in in
 * the content, so that nothing does.
 */
export function takeOutLargeRules(root: Item): readonly Finding[] {
	let answers = 0;
	return rulesOf(root).flatMap(({ holder, value, path }): readonly Finding[] => {
		const cause = tooLarge(sizeOf(value), answers);
		answers += sizeOf(value).answers;
		if (!cause && answers <= LIMITS.allAnswers) return [];
		holder['rule'] = STAND_IN;
		return cause ? [{ path, cause }] : [];
	});
}

/** Of the rules that are together too much, only the first that is too much is told. */
function tooLarge({ depth, answers }: RuleSize, before: number): LocalSchemeCause | undefined {
	if (depth > LIMITS.ruleDepth) return { kind: 'tooDeep', max: LIMITS.ruleDepth };
	if (answers > LIMITS.ruleAnswers)
		return { kind: 'tooManyAnswers', of: 'rule', max: LIMITS.ruleAnswers };
	return before <= LIMITS.allAnswers && before + answers > LIMITS.allAnswers
		? { kind: 'tooManyAnswers', of: 'file', max: LIMITS.allAnswers }
		: undefined;
}

/** Rules that read what nobody asks, or that cost too much; those of a wrong shape are passed over. */
export function checkRules(root: Item, bank: Bank): readonly Finding[] {
	const known = inputsOf(root, bank);
	let ways = 0;
	return rulesOf(root).flatMap(({ value, path }): readonly Finding[] => {
		const read = shapes.rule.safeParse(value);
		if (!read.success || value === STAND_IN) return [];
		const cause = tooCostly(waysOf(read.data, LIMITS.ruleWays), ways);
		ways += waysOf(read.data, LIMITS.ruleWays);
		if (cause) return [{ path, cause }];
		return leavesAt(read.data, path).flatMap(({ leaf, path: at }): readonly Finding[] => {
			if (!known.has(leaf.answer))
				return [{ path: [...at, 'answer'], cause: { kind: 'unknownQuestion', id: leaf.answer } }];
			const input = known.get(leaf.answer);
			return input ? checkLeaf(leaf, input, at) : [];
		});
	});
}

function tooCostly(ways: number, before: number): LocalSchemeCause | undefined {
	if (ways > LIMITS.ruleWays) return { kind: 'tooCostly', of: 'rule', max: LIMITS.ruleWays };
	return before <= LIMITS.allWays && before + ways > LIMITS.allWays
		? { kind: 'tooCostly', of: 'file', max: LIMITS.allWays }
		: undefined;
}

/** What can be read, by the id a rule uses; undefined for a question of the file that is broken. */
function inputsOf(root: Item, bank: Bank): ReadonlyMap<string, Input | undefined> {
	const known = new Map<string, Input | undefined>();
	for (const { value } of itemsOf(root, 'questions')) {
		const input = shapes.input.safeParse(valueOf(value, 'input'));
		const id = textOf(value, 'id');
		if (id !== undefined && !known.has(id))
			known.set(id, input.success ? buildInput(input.data, false) : undefined);
	}
	for (const [id, { asked }] of askedIn(bank)) known.set(id, asked.input);
	return known;
}
