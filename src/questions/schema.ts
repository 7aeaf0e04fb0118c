import * as z from 'zod/mini';
import { requirements, type RequirementId } from './requirements.ts';
import { sources, type SourceId } from './sources.ts';

/**
 * The shape of the question bank. Section files are plain data typed by this schema, so no page
 * carries the validator; the content tests parse every section with it.
 */

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+){1,2}$/u));
const fieldId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u));
/** A sentence in our own words: no leading or trailing space, and no placeholder. */
const words = z.string().check(z.regex(/^\S(.*\S)?$/su), z.minLength(2), z.maxLength(600));
const date = z.iso.date();

const choice = z.literal(['yes', 'partly', 'no', 'notApplicable', 'notKnown']);

const sourceRef = z.strictObject({
	source: z.literal(Object.keys(sources) as SourceId[]),
	/** Where in it: an action number, a section, a table row. */
	at: words
});

const inputs = {
	choice: z.strictObject({
		kind: z.literal('choice'),
		/** Criterion questions refuse "not applicable"; elsewhere it asks for a reason. */
		notApplicable: z.literal(['refused', 'withReason'])
	}),
	numbers: z.strictObject({
		kind: z.literal('numbers'),
		/** Their sum is also shown per 1,000 registered patients. */
		perThousand: z.optional(z.literal(true)),
		/** What the figures cover; asked once for all fields of the question. */
		period: z.literal(['month', 'year', 'date']),
		fields: z
			.array(
				z.strictObject({
					id: fieldId,
					label: words,
					/** Printed after the figure, e.g. "calls", "%", "seconds", "GBP". */
					unit: z.string().check(z.minLength(1)),
					min: z.number(),
					max: z.number(),
					/** Digits allowed after the decimal point. */
					decimals: z.int().check(z.gte(0), z.lte(3)),
					/** Below this the question is a gap (only where a source asks for a number). */
					expectsAtLeast: z.optional(z.number())
				})
			)
			.check(z.minLength(1)),
		/** Where a practice usually finds the figures. */
		usualSources: z.array(words)
	}),
	date: z.strictObject({
		kind: z.literal('date'),
		/** `past`: it has happened. `any`: it may be planned. */
		when: z.literal(['past', 'any'])
	}),
	several: z.strictObject({
		kind: z.literal('several'),
		options: z.array(z.strictObject({ id: fieldId, label: words })).check(z.minLength(2)),
		/** The exclusive last option, e.g. "None of these". */
		none: words
	}),
	hours: z.strictObject({
		kind: z.literal('hours'),
		routes: z.array(z.strictObject({ id: fieldId, label: words })).check(z.minLength(1))
	}),
	text: z.strictObject({ kind: z.literal('text') })
};
const input = z.discriminatedUnion('kind', [
	inputs.choice,
	inputs.numbers,
	inputs.date,
	inputs.several,
	inputs.hours,
	inputs.text
]);

const followUp = z.strictObject({
	/** The question's id and one more part: `telephony.cloud.live-date`. */
	id,
	title: words,
	hint: z.optional(words),
	input,
	/** Shown only after one of these answers to the question; always when left out. */
	when: z.optional(z.array(choice).check(z.minLength(1)))
});

const question = z.strictObject({
	/** A promise: never reused, never given another meaning. */
	id,
	/** The short code on paper and screen, e.g. `TEL-03`. */
	code: z.string().check(z.regex(/^[A-Z]{3}-\d{2}$/u)),
	/** Who can answer it: one practice, or the network (PCN). */
	audience: z.literal(['practice', 'network']),
	title: words,
	hint: z.optional(words),
	input,
	followUps: z.array(followUp),
	why: words,
	/** For a judgement (a choice): what is good enough, and what better looks like. */
	good: z.strictObject({ enough: words, better: words }),
	/** What to have ready for a commissioner who asks. References, never files. */
	evidence: z.array(words).check(z.minLength(1)),
	/** Dates in the sources; a past date is history, not a reproach. */
	due: z.array(z.strictObject({ on: z.optional(date), says: words, ref: sourceRef })),
	sources: z.array(sourceRef).check(z.minLength(1)),
	/** The requirements this question reaches. */
	covers: z.array(z.literal(Object.keys(requirements) as RequirementId[])),
	/** Set where a contract makes it a duty, apart from any payment. */
	duty: z.optional(z.strictObject({ says: words, since: date, ref: sourceRef })),
	/** What a gap here becomes in the plan. */
	action: z.strictObject({
		what: words,
		/** What to do when the answer is "don't know yet". */
		findOut: words,
		measure: words,
		/** A role, never a name. */
		owner: words,
		/** Whole weeks a practice usually needs; gives the suggested date. Our estimate. */
		weeks: z.int().check(z.gte(1), z.lte(52))
	})
});

/** One section file: its questions in the order they are asked. */
export const sectionQuestions = z.array(question).check(z.minLength(1));

export type Choice = z.infer<typeof choice>;
export type SourceRef = z.infer<typeof sourceRef>;
export type Input = z.infer<typeof input>;
export type InputOf<K extends Input['kind']> = Extract<Input, { kind: K }>;
export type NumberField = InputOf<'numbers'>['fields'][number];
export type FollowUp = z.infer<typeof followUp>;
export type Question = z.infer<typeof question>;
