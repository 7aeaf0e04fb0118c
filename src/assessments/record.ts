import { isMoment, isRealDate } from '#base';
import * as z from 'zod/mini';

/** The record's format. A change of shape takes the next number and a step in `migrate.ts`. */
export const VERSION = 4;

/** Longest free text the record holds, in characters; the screen says so before it is reached. */
const LONG = 20_000;
const SHORT = 300;
const short = z.string().check(z.maxLength(SHORT));
const long = z.string().check(z.maxLength(LONG));
/** As `toISOString` writes it; the validator's own date formats cost half a kilobyte more. */
const moment = z.string().check(z.refine(isMoment));
const date = z.string().check(z.refine(isRealDate));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const interval = z.readonly(z.strictObject({ from: clock, to: clock }));
/** A day's opening in order; `[]` is closed, `null` is not said yet. */
const day = z.nullable(z.readonly(z.array(interval).check(z.maxLength(4))));
type FiveDays = readonly [Day, Day, Day, Day, Day];
/** Monday to Friday; a list of five, as the validator's own tuples cost half a kilobyte more. */
const hours = z
	.array(day)
	.check(z.minLength(5), z.maxLength(5)) as unknown as z.ZodMiniType<FiveDays>;

const choiceValue = z.discriminatedUnion('choice', [
	z.strictObject({
		kind: z.literal('choice'),
		choice: z.literal(['yes', 'partly', 'no', 'notKnown'])
	}),
	z.strictObject({
		kind: z.literal('choice'),
		choice: z.literal('notApplicable'),
		/** Why it does not apply; empty while it is being typed, and then not yet an answer. */
		reason: long
	})
]);

const figureSet = {
	figures: z.record(short, z.number()),
	/** `YYYY-MM`, `YYYY` or `YYYY-MM-DD`, as the question asks; empty when not given. */
	period: short,
	/** Where the figures come from. */
	from: short
};

const value = z.discriminatedUnion('kind', [
	choiceValue,
	z.strictObject({
		kind: z.literal('numbers'),
		...figureSet,
		/** The same figures for other periods, in any order. */
		others: z.optional(z.readonly(z.array(z.readonly(z.strictObject(figureSet)))))
	}),
	z.strictObject({ kind: z.literal('date'), date: date }),
	z.strictObject({ kind: z.literal('several'), chosen: z.readonly(z.array(short)) }),
	z.strictObject({ kind: z.literal('hours'), routes: z.record(short, hours) }),
	z.strictObject({ kind: z.literal('text'), text: long }),
	/** "Don't know yet" for whatever is not a choice. */
	z.strictObject({ kind: z.literal('notKnown') }),
	/** National figures are not published for this practice, and it has none of its own. */
	z.strictObject({ kind: z.literal('notPublished') })
]);

const answer = z.strictObject({
	/** The id of a question or a follow-up. */
	question: short,
	/** `null`: not answered, though there may be a note or a mark. */
	value: z.nullable(value),
	note: long,
	/** References to evidence, one a line; never the evidence itself. */
	evidence: long,
	/** Marked to look at again. */
	review: z.boolean(),
	/** When the value last changed; a note or a mark does not count. */
	answeredAt: moment,
	/** When somebody last said that the value still holds; absent while nobody has. */
	confirmedAt: z.optional(moment),
	/** When anything in the record last changed. */
	changedAt: moment,
	/** The device that changed it last. */
	device: short
});

/** The states of an action, in the order it passes through them. */
export const ACTION_STATUSES = ['notStarted', 'underWay', 'done', 'stopped'] as const;

/** How urgent an action is, how much work, and how much it brings: the user's own quick judgement. */
export const PRIORITIES = [1, 2, 3, 4] as const;
export const EFFORTS = ['S', 'M', 'L'] as const;
export const IMPACTS = ['low', 'medium', 'high'] as const;

const planEdit = z.strictObject({
	/** The id of the question whose gap the action closes, or `own.<random>` for the user's own. */
	action: short,
	/** Taken into the plan, or left out; absent while nobody has decided. */
	chosen: z.optional(z.boolean()),
	/** What to do: the text of an own action, or the user's wording of a suggested one. */
	what: z.optional(long),
	/** The id of the section that an own action belongs to. */
	theme: z.optional(short),
	owner: z.optional(short),
	start: z.optional(date),
	due: z.optional(date),
	/** The due date that was suggested when the user first touched the action; it moves no more. */
	proposedDue: z.optional(date),
	/** The user's wording of how it is measured. */
	measure: z.optional(long),
	baseline: z.optional(short),
	target: z.optional(short),
	/** The ids of the offers wanted for it. */
	support: z.optional(z.readonly(z.array(short))),
	priority: z.optional(z.literal(PRIORITIES)),
	effort: z.optional(z.literal(EFFORTS)),
	impact: z.optional(z.literal(IMPACTS)),
	/** Its place in the user's own order; any number, the smaller the earlier. */
	place: z.optional(z.number()),
	status: z.optional(z.literal(ACTION_STATUSES)),
	/** The day it became done. */
	doneOn: z.optional(date),
	/** Why it is out of sight; present even when empty while it is hidden. */
	hidden: z.optional(long),
	/** The id of the action that it has become a part of. */
	mergedInto: z.optional(short),
	/** The `answeredAt` of the later "yes" on which the user said that the work goes on. */
	keptOpenAt: z.optional(moment),
	/** An own action that was taken away; kept so that it can come back. */
	removed: z.optional(z.literal(true)),
	note: z.optional(long),
	changedAt: moment,
	device: short
});

const profile = z.strictObject({
	practice: short.check(z.minLength(1)),
	/** Six characters, see `checkOds`; empty when not given. */
	ods: short,
	network: short,
	icb: short,
	/** Registered patients; absent when not given. */
	listSize: z.optional(z.int().check(z.gte(1), z.lte(500_000))),
	clinicalSystem: short,
	telephonySupplier: short,
	onlineSupplier: short
});

/** An answer, in the present format. */
export const answerSchema = answer;

/** A plan edit, in the present format. */
export const planEditSchema = planEdit;

/** The record, in the present format. */
export const assessmentSchema = z.strictObject({
	version: z.literal(VERSION),
	id: short.check(z.minLength(1)),
	/** What the user calls it; the practice's name to begin with. */
	title: short.check(z.minLength(1)),
	/** Made up, to look around in. */
	example: z.boolean(),
	createdAt: moment,
	/** When it was put aside; it is kept until the user removes it for good. */
	deletedAt: z.optional(moment),
	/** When title or profile last changed, and by which device; absent while nobody has. */
	headerChangedAt: z.optional(moment),
	headerDevice: z.optional(short),
	profile,
	answers: z.record(z.string(), answer),
	plan: z.record(z.string(), planEdit)
});

export type Interval = z.infer<typeof interval>;
export type Day = z.infer<typeof day>;
export type Hours = z.infer<typeof hours>;
export type AnswerValue = z.infer<typeof value>;
/** Figures of one period. */
export type FigureSet = Readonly<z.infer<z.ZodMiniObject<typeof figureSet>>>;
export type Answer = Readonly<z.infer<typeof answer>>;
export type PlanEdit = Readonly<z.infer<typeof planEdit>>;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export type Priority = (typeof PRIORITIES)[number];
export type Effort = (typeof EFFORTS)[number];
export type Impact = (typeof IMPACTS)[number];
export type Profile = Readonly<z.infer<typeof profile>>;
export type Assessment = Readonly<
	Omit<z.infer<typeof assessmentSchema>, 'answers' | 'plan'> & {
		answers: Readonly<Record<string, Answer>>;
		plan: Readonly<Record<string, PlanEdit>>;
	}
>;

/** The days a practice's core hours fall on, in the order of `Hours`. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
