import { isLeaf, type LeafRule, type Rule } from '../rule.ts';
import type { Path } from './problem.ts';

/** How large a rule is before anything is known of its shape. */
export interface RuleSize {
	/** Levels, the one that reads an answer included. */
	readonly depth: number;
	/** Answers it reads. */
	readonly answers: number;
}

/** Measures whatever stands where a rule should; linear in its size. */
export function sizeOf(rule: unknown): RuleSize {
	const parts = partsOf(rule).map(sizeOf);
	return parts.length === 0
		? { depth: 1, answers: 1 }
		: {
				depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
				answers: parts.reduce((sum, { answers }) => sum + answers, 0)
			};
}

function partsOf(rule: unknown): readonly unknown[] {
	if (typeof rule !== 'object' || rule === null) return [];
	const { all, any, not } = rule as Readonly<Record<string, unknown>>;
	return [all, any, not].flatMap((part): readonly unknown[] =>
		Array.isArray(part) ? part : part === undefined ? [] : [part]
	);
}

/**
 * How many sets of demands `smallestWay` goes through for a rule, counted without making them;
 * `beyond` + 1 when there are more than that.
 */
export function waysOf(rule: Rule, beyond: number, holds = true): number {
	if (isLeaf(rule)) return 1;
	if ('not' in rule) return waysOf(rule.not, beyond, !holds);
	const parts = ('all' in rule ? rule.all : rule.any).map((part) => waysOf(part, beyond, holds));
	const needsEvery = 'all' in rule === holds;
	const ways = parts.reduce(
		(soFar, more) => Math.min(needsEvery ? soFar * more : soFar + more, beyond + 1),
		needsEvery ? 1 : 0
	);
	return ways;
}

/** The leaves of a rule, each with its place. */
export function leavesAt(
	rule: Rule,
	path: Path
): readonly { readonly leaf: LeafRule; readonly path: Path }[] {
	if (isLeaf(rule)) return [{ leaf: rule, path }];
	if ('not' in rule) return leavesAt(rule.not, [...path, 'not']);
	const [key, parts] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
	return parts.flatMap((part, index) => leavesAt(part, [...path, key, index]));
}
