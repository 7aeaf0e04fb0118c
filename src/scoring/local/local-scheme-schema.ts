import { isRealDate } from '#base';
import * as z from 'zod/mini';
import type { Rule } from '../rule.ts';

/**
 * The shape of a local scheme's file. `static/local-scheme.schema.json` is made from it, so that an
 * editor checks the file while it is being written. What a shape cannot say (ids that must exist,
 * rules that must fit their question) is in `check-meaning.ts`.
 */

export const FORMAT = 'access-ready-local-scheme';
/** The file's format; a change of shape takes the next number. */
export const FILE_VERSION = 1;

/** What a file may hold at most; what it costs to judge by it grows with these. */
export const LIMITS = {
	/** Characters of the whole file. */
	characters: 1_000_000,
	/** Brackets inside brackets anywhere in the file: more than any scheme needs. */
	nesting: 32,
	/** Levels of a rule, the one that reads an answer included. */
	ruleDepth: 6,
	/** Answers a rule reads. */
	ruleAnswers: 40,
	/** Sets of answers that would meet a rule, as `smallestWay` goes through them. */
	ruleWays: 2000,
	/** Answers and ways of all rules of the file. */
	allAnswers: 4000,
	allWays: 4000
} as const;

/** Control signs, halves of a character, and signs that turn the direction of what follows. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

const text = (longest: number) =>
	z.string().check(
		z.trim(),
		z.minLength(1),
		z.maxLength(longest),
		z.refine((typed) => !UNSHOWABLE.test(typed), { params: { cause: 'badText' } })
	);
/** Lower-case words with hyphens, e.g. `winter-access`. */
const slug = z.string().check(z.maxLength(40), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
/** A short name people can say, e.g. `L1` or `A1.2`. */
const mark = z
	.string()
	.check(z.maxLength(12), z.regex(/^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/));
const day = z.string().check(z.refine(isRealDate, { params: { cause: 'notADate' } }));
const figure = z.number().check(z.gte(-1_000_000_000), z.lte(1_000_000_000));
/** The id of a question, own or national, or a part of one; whether it exists is checked later. */
const reference = z.string().check(z.minLength(1), z.maxLength(120));

const list = <T extends z.core.SomeType>(item: T, least: number, most: number) =>
	z.array(item).check(z.minLength(least), z.maxLength(most));

const field = z.strictObject({
	id: slug,
	label: text(120),
	unit: text(20),
	min: z.optional(figure),
	max: figure,
	decimals: z.optional(z.int().check(z.gte(0), z.lte(3))),
	expectsAtLeast: z.optional(figure)
});
const option = z.strictObject({ id: slug, label: text(120) });

const inputs = {
	choice: z.strictObject({ kind: z.literal('choice') }),
	numbers: z.strictObject({
		kind: z.literal('numbers'),
		period: z.literal(['month', 'year', 'date']),
		fields: list(field, 1, 12),
		perThousand: z.optional(z.literal(true)),
		usualSources: z.optional(list(text(200), 1, 10))
	}),
	date: z.strictObject({ kind: z.literal('date'), when: z.optional(z.literal(['past', 'any'])) }),
	several: z.strictObject({
		kind: z.literal('several'),
		options: list(option, 2, 20),
		none: text(120)
	}),
	text: z.strictObject({ kind: z.literal('text') })
};

const input = z.discriminatedUnion('kind', [
	inputs.choice,
	inputs.numbers,
	inputs.date,
	inputs.several,
	inputs.text
]);

const good = z.strictObject({ enough: text(600), better: text(600) });
const action = z.strictObject({
	what: text(300),
	findOut: z.optional(text(300)),
	measure: z.optional(text(300)),
	owner: z.optional(text(100)),
	weeks: z.optional(z.int().check(z.gte(1), z.lte(52)))
});

const question = z.strictObject({
	id: slug,
	title: text(300),
	hint: z.optional(text(600)),
	input,
	audience: z.optional(z.literal(['practice', 'network'])),
	why: z.optional(text(600)),
	good: z.optional(good),
	evidence: z.optional(list(text(300), 1, 10)),
	action: z.optional(action)
});

/** By the key that tells it from the others, in the order of `rule`'s union. */
const rules = {
	all: z.strictObject({
		get all() {
			return list(rule, 1, LIMITS.ruleAnswers);
		}
	}),
	any: z.strictObject({
		get any() {
			return list(rule, 1, LIMITS.ruleAnswers);
		}
	}),
	not: z.strictObject({
		get not() {
			return rule;
		}
	}),
	is: z.strictObject({ answer: reference, is: list(z.literal(['yes', 'partly', 'no']), 1, 3) }),
	figure: z.strictObject({ answer: reference, figure: reference, atLeast: figure }),
	includes: z.strictObject({ answer: reference, includes: reference }),
	coreHours: z.strictObject({ answer: reference, coreHours: list(reference, 1, 10) })
};
const rule: z.ZodMiniType<Rule> = z.union([
	rules.all,
	rules.any,
	rules.not,
	rules.is,
	rules.figure,
	rules.includes,
	rules.coreHours
]);

const criterion = z.strictObject({
	id: mark,
	title: text(300),
	wording: z.optional(z.literal(['quoted', 'paraphrase'])),
	quote: z.optional(text(600)),
	counts: z.optional(z.literal(['payment', 'goal'])),
	rule,
	unconfirmed: z.optional(text(600)),
	source: z.optional(text(300))
});

const component = z.strictObject({ id: slug, title: text(200), criteria: list(criterion, 1, 40) });

const reading = z.strictObject({
	scheme: reference,
	criterion: reference,
	reason: text(600),
	title: z.optional(text(300)),
	counts: z.optional(z.literal(['payment', 'duty', 'weighed', 'goal'])),
	rule: z.optional(rule)
});

const file = z.strictObject({
	$schema: z.optional(z.string().check(z.maxLength(500))),
	format: z.literal(FORMAT),
	version: z.literal(FILE_VERSION),
	id: slug,
	title: text(100),
	publisher: text(100),
	from: z.optional(day),
	to: z.optional(day),
	remarks: z.optional(list(text(600), 0, 10)),
	questions: z.optional(list(question, 0, 60)),
	components: list(component, 1, 20),
	readings: z.optional(list(reading, 0, 40))
});

/** The whole file and its parts, each of which can be read by itself. */
export const shapes = {
	file,
	question,
	input,
	inputs,
	field,
	option,
	good,
	action,
	component,
	criterion,
	reading,
	rule,
	rules,
	day
};

/** The keys that tell the kinds of rule apart. */
export const RULE_KEYS = Object.keys(rules) as readonly (keyof typeof rules)[];

export type LocalSchemeFile = z.infer<typeof file>;
export type FileQuestion = z.infer<typeof question>;
export type FileCriterion = z.infer<typeof criterion>;
