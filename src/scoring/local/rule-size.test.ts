import { loadBank } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.ts';
import { smallestWay } from '../smallest-way.ts';
import { LIMITS } from './local-scheme-schema.ts';
import { parseLocalScheme } from './parse-local-scheme.ts';
import { leavesAt, sizeOf, waysOf } from './rule-size.ts';

const bank = await loadBank();

const aLeaf: fc.Arbitrary<Rule> = fc.record({
	answer: fc.constantFrom('telephony.cloud', 'telephony.queue', 'telephony.call-back'),
	is: fc.subarray(['yes', 'partly', 'no'] as const, { minLength: 1 })
});
/** Rules up to and beyond what a file may hold. */
const aRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
	rule: fc.oneof(
		{ depthSize: 'medium', maxDepth: 6, withCrossShrink: true },
		aLeaf,
		fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 7 }) }),
		fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 7 }) }),
		fc.record({ not: tie('rule') })
	)
})).rule;

const fileWith = (rule: Rule): string =>
	JSON.stringify({
		format: 'access-ready-local-scheme',
		version: 1,
		id: 'x',
		title: 'X',
		publisher: 'Example PCN (made up)',
		components: [{ id: 'x', title: 'X', criteria: [{ id: 'X1', title: 'X', rule }] }]
	});

/** The same number by another way: in full, however large. */
function allWays(rule: Rule, holds = true): bigint {
	if ('answer' in rule) return 1n;
	if ('not' in rule) return allWays(rule.not, !holds);
	const [parts, every] = 'all' in rule ? [rule.all, holds] : [rule.any, !holds];
	const ways = parts.map((part) => allWays(part, holds));
	return every ? ways.reduce((a, b) => a * b, 1n) : ways.reduce((a, b) => a + b, 0n);
}
const deepest = (rule: Rule): number =>
	1 +
	('answer' in rule
		? 0
		: Math.max(...('not' in rule ? [rule.not] : 'all' in rule ? rule.all : rule.any).map(deepest)));

describe('the size of a rule', () => {
	it('is its levels and the answers it reads', () => {
		fc.assert(
			fc.property(aRule, (rule) => {
				const leaves = JSON.stringify(rule).split('"answer"').length - 1;
				expect(sizeOf(rule)).toEqual({ depth: deepest(rule), answers: leaves });
				expect(leavesAt(rule, [])).toHaveLength(leaves);
			})
		);
	});

	it.each([undefined, null, 7, 'text', {}, { all: 'text' }, { any: [] }])(
		'of what is no rule, like %j, can be taken as well',
		(value) => {
			expect(sizeOf(value).answers).toBe(1);
		}
	);

	it('counts every part of a rule with two keys', () => {
		expect(sizeOf({ all: [{}, {}], any: [{}], not: {} })).toEqual({ depth: 2, answers: 4 });
	});
});

describe('the ways to meet a rule', () => {
	it('are counted up to the limit and one beyond', () => {
		fc.assert(
			fc.property(aRule, fc.integer({ min: 1, max: 3000 }), (rule, most) => {
				const all = allWays(rule);
				expect(BigInt(waysOf(rule, most))).toBe(all > BigInt(most) ? BigInt(most) + 1n : all);
			})
		);
	});
});

describe('the place of a leaf', () => {
	it('leads to it', () => {
		fc.assert(
			fc.property(aRule, (rule) => {
				for (const { leaf, path } of leavesAt(rule, [])) {
					const found = path.reduce<unknown>(
						(value, key) => (value as Record<string | number, unknown>)[key],
						rule
					);
					expect(found).toBe(leaf);
				}
			})
		);
	});
});

describe('a rule in a file', () => {
	it('is accepted just when it is within depth, answers and ways, and then costs no more', () => {
		let refused = 0;
		fc.assert(
			fc.property(aRule, (rule) => {
				const { depth, answers } = sizeOf(rule);
				const within =
					depth <= LIMITS.ruleDepth &&
					answers <= LIMITS.ruleAnswers &&
					allWays(rule) <= BigInt(LIMITS.ruleWays);
				const parsed = parseLocalScheme(fileWith(rule), bank);
				expect(parsed.ok).toBe(within);
				if (!parsed.ok) {
					refused += 1;
					return;
				}
				const [component] = parsed.value.scheme.components;
				const way = smallestWay(component!.criteria[0]!.rule, {});
				expect(way === undefined || way.length <= 3).toBe(true);
			}),
			{ numRuns: 500 }
		);
		expect(refused).toBeGreaterThan(10);
	});
});
