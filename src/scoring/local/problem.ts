import type { Input } from '#questions';

/** Keys and positions (from 0) from the whole file down to a value. */
export type Path = readonly (string | number)[];

/** What keeps a text from being JSON. */
export type JsonFault =
	| 'comma'
	| 'colon'
	| 'key'
	| 'value'
	| 'closingBrace'
	| 'closingBracket'
	| 'end'
	| 'symbol'
	| 'number'
	| 'comment'
	| 'string'
	| 'escape'
	| 'character';

/** What a place should hold instead. */
export type Expected = 'text' | 'number' | 'wholeNumber' | 'list' | 'object';

/** Why a file is refused, as a fact. */
export type LocalSchemeCause =
	| { readonly kind: 'notJson'; readonly what: JsonFault }
	/** The file has more than `max` characters. */
	| { readonly kind: 'tooLarge'; readonly max: number }
	| { readonly kind: 'notOurs' }
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'missing'; readonly key: string }
	| { readonly kind: 'unknownKey' | 'repeatedKey'; readonly key: string }
	| { readonly kind: 'wrongType'; readonly expected: Expected }
	| { readonly kind: 'notOneOf'; readonly allowed: readonly string[] }
	/** An object that has none of the keys of a rule. */
	| { readonly kind: 'notARule' }
	/** Characters, entries or size beside the limit. */
	| { readonly kind: 'tooLong' | 'tooMany' | 'tooHigh'; readonly max: number }
	| { readonly kind: 'tooShort' | 'tooFew' | 'tooLow'; readonly min: number }
	/** A line break, half a character, or a sign that cannot be shown. */
	| { readonly kind: 'badText' }
	| { readonly kind: 'badId' }
	| { readonly kind: 'notADate' }
	| { readonly kind: 'endsBeforeStart' }
	/** `min` of a figure is not below its `max`. */
	| { readonly kind: 'emptyRange' }
	| { readonly kind: 'duplicateId'; readonly id: string }
	/** `none` is what the app calls the option that stands for nothing chosen. */
	| { readonly kind: 'reservedId'; readonly id: string }
	/** `quoted` without a quote, or a quote that is not said to be one. */
	| { readonly kind: 'quoteAndWording' }
	| { readonly kind: 'unknownQuestion'; readonly id: string }
	| {
			readonly kind: 'unknownOption' | 'unknownFigure' | 'unknownRoute';
			readonly id: string;
			readonly allowed: readonly string[];
	  }
	/** The question is answered by `input`; this kind of rule cannot read that. */
	| { readonly kind: 'kindMismatch'; readonly rule: LeafKey; readonly input: Input['kind'] }
	| { readonly kind: 'naOnCriterion' }
	/** No answer can reach the figure, since its field ends at `max`. */
	| { readonly kind: 'outOfReach'; readonly max: number }
	/** Brackets inside brackets, or levels of a rule. */
	| { readonly kind: 'tooDeep'; readonly max: number }
	/** Answers read by one rule, or by all rules of the file up to this one. */
	| { readonly kind: 'tooManyAnswers'; readonly max: number; readonly of: 'rule' | 'file' }
	/** Ways to meet one rule, or all rules of the file up to this one. */
	| { readonly kind: 'tooCostly'; readonly max: number; readonly of: 'rule' | 'file' }
	| { readonly kind: 'unknownScheme'; readonly id: string; readonly allowed: readonly string[] }
	| { readonly kind: 'unknownCriterion'; readonly id: string; readonly allowed: readonly string[] }
	/** Nothing would decide the component `of`, own or national, so it would count as met. */
	| { readonly kind: 'nothingDecides'; readonly of: string }
	/** A reading that changes neither title, counts nor rule. */
	| { readonly kind: 'nothingChanged' };

/** The key by which a rule reads an answer. */
export type LeafKey = 'is' | 'figure' | 'includes' | 'coreHours';

/** What is wrong, and where in the content. */
export interface Finding {
	readonly path: Path;
	readonly cause: LocalSchemeCause;
}

/** What is wrong, where in the content and where in the text; line and column begin at 1. */
export interface LocalSchemeProblem extends Finding {
	readonly line: number;
	readonly column: number;
}
