import type { Choice } from '#questions';

/** An answer a rule can wait for: "don't know yet" is none. */
export type Decided = Exclude<Choice, 'notKnown'>;

/**
 * A rule as data. The leaves read one answer each: a choice, a figure, one of several options, or
 * opening times. An answer that is missing, or "don't know yet", makes a leaf not known.
 */
export type Rule =
	| { readonly all: readonly Rule[] }
	| { readonly any: readonly Rule[] }
	| { readonly not: Rule }
	| { readonly answer: string; readonly is: readonly Decided[] }
	/** With 0 it asks only that there is a figure. */
	| { readonly answer: string; readonly figure: string; readonly atLeast: number }
	| { readonly answer: string; readonly includes: string }
	/** These routes are open for the whole of core hours, Monday to Friday. */
	| { readonly answer: string; readonly coreHours: readonly string[] };

/** A rule that reads one answer. */
export type LeafRule = Extract<Rule, { answer: string }>;

/** True for a rule that reads one answer. */
export const isLeaf = (rule: Rule): rule is LeafRule => 'answer' in rule;

/** The leaves of a rule in its own order. */
export function leafRules(rule: Rule): readonly LeafRule[] {
	if (isLeaf(rule)) return [rule];
	if ('not' in rule) return leafRules(rule.not);
	return ('all' in rule ? rule.all : rule.any).flatMap(leafRules);
}
