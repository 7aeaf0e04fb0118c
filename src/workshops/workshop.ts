import { isMoment, isRealDate } from '#base';
import * as z from 'zod/mini';

/** The format of a workshop's record. A change of shape takes the next number and a step. */
export const WORKSHOP_VERSION = 1;

const short = z.string().check(z.maxLength(300));
const id = short.check(z.minLength(1));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(z.refine(isMoment));
const date = z.string().check(z.refine(isRealDate));
const head = z.int().check(z.gte(0), z.lte(10_000));

/** What a hand can be raised for; the choices of a question, without its reasons. */
export const HANDS = ['yes', 'partly', 'no', 'notApplicable', 'notKnown'] as const;

const item = z.strictObject({
	/** The id of a section. */
	section: id,
	/** Minutes planned for it; 0 when not planned. */
	minutes: z.int().check(z.gte(0), z.lte(480)),
	/** The ids of the questions shown one at a time, in order; none: the section as a whole. */
	questions: z.readonly(z.array(id))
});

const hands = z.strictObject({
	yes: head,
	partly: head,
	no: head,
	notApplicable: head,
	notKnown: head,
	at: moment
});

const parked = z.strictObject({
	id,
	text: long,
	at: moment,
	/** The id of the question that was on the screen. */
	question: z.optional(short),
	done: z.boolean()
});

const commitment = z.strictObject({
	/** It becomes the id of the own action in the practice's plan, after `own.`. */
	id,
	/** The ids of the practices that made it, in the workshop's network; none: nobody in particular. */
	members: z.readonly(z.array(id)),
	what: long,
	/** A role or a name; optional, as everywhere. */
	who: short,
	due: z.optional(date),
	/** The id of the section it belongs to. */
	section: z.optional(short),
	at: moment
});

/** A workshop's record, in the present format. */
export const workshopSchema = z.strictObject({
	version: z.literal(WORKSHOP_VERSION),
	id,
	name: id,
	/** The day it is planned for. */
	date: z.optional(date),
	/** Made up, to look around in. */
	example: z.boolean(),
	createdAt: moment,
	changedAt: moment,
	/** When it was put aside; it is kept until the user removes it for good. */
	deletedAt: z.optional(moment),
	state: z.literal(['preparing', 'running', 'closed']),
	/** The id of the network record that holds the practices invited and the files collected. */
	network: id,
	agenda: z.readonly(z.array(item)),
	/** The room agreed that names are shown; else practices are counted and not named. */
	namesAgreed: z.boolean(),
	/** The step shown last, by its key (see `steps.ts`); absent before it begins. */
	at: z.optional(short),
	/** Whole seconds spent, by section. */
	spent: z.record(short, z.int().check(z.gte(0), z.lte(1_000_000))),
	/** A show of hands, by question. */
	hands: z.record(short, hands),
	parked: z.readonly(z.array(parked)),
	/** The ids of questions that the facilitator marked to come back to. */
	marked: z.readonly(z.array(short)),
	commitments: z.readonly(z.array(commitment)),
	/** When a practice's take-home file was last made, by its id in the workshop's network. */
	handedBack: z.optional(z.record(short, moment))
});

export type AgendaItem = Readonly<z.infer<typeof item>>;
export type Hands = Readonly<z.infer<typeof hands>>;
export type Parked = Readonly<z.infer<typeof parked>>;
export type Commitment = Readonly<z.infer<typeof commitment>>;
/** A facilitator's record of a workshop: what is planned, where it stands, and what came of it. */
export type Workshop = Readonly<
	Omit<z.infer<typeof workshopSchema>, 'spent' | 'hands' | 'handedBack'> & {
		readonly spent: Readonly<Record<string, number>>;
		readonly hands: Readonly<Record<string, Hands>>;
		readonly handedBack?: Readonly<Record<string, string>> | undefined;
	}
>;
