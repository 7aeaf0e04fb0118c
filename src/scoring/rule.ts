import type { Choice } from '#questions';

/** An answer a rule can wait for: "don't know yet" is none. */
export type Decided = Exclude<Choice, 'notKnown'>;

/**
 * A rule as data. The leaves read one answer each: a choice, a figure, or one of several options.
 * An answer that is missing, or "don't know yet", makes a leaf not known.
 */
export type Rule =
	| { readonly all: readonly Rule[] }
	| { readonly any: readonly Rule[] }
	| { readonly not: Rule }
	| { readonly answer: string; readonly is: readonly Decided[] }
	| { readonly answer: string; readonly figure: string; readonly atLeast: number }
	| { readonly answer: string; readonly includes: string };

/** A rule that reads one answer. */
export type LeafRule = Extract<Rule, { answer: string }>;

/** True for a rule that reads one answer. */
export const isLeaf = (rule: Rule): rule is LeafRule => 'answer' in rule;
