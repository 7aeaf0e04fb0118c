import { isMoment, isRealDate } from '#base';
import * as z from 'zod/mini';

/** The format of a network's record. A change of shape takes the next number and a step. */
export const NETWORK_VERSION = 2;

const short = z.string().check(z.maxLength(300));
const id = short.check(z.minLength(1));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(z.refine(isMoment));
const date = z.string().check(z.refine(isRealDate));

const statuses = z.strictObject({
	/** When the practice made the file they rest on. */
	madeAt: moment,
	/** When its network stated them. */
	statedAt: moment,
	/** By `<scheme>/<component>`. */
	components: z.readonly(z.record(short, z.literal(['met', 'notMet', 'notKnown'])))
});

const member = z.strictObject({
	id,
	practice: id,
	/** Six characters; empty when not given. */
	ods: short,
	/** What stands for the name when names are hidden; empty: "Practice A" and so on. */
	alias: short,
	/** The id of the assessment that was received from it; absent while there is none. */
	assessment: z.optional(short),
	/** What its network stated of it without its detail; absent when nothing ever came so. */
	statuses: z.optional(z.readonly(statuses)),
	/** Asked not to be named: its alias stands for its name wherever others look. */
	unnamed: z.optional(z.literal(true)),
	/** The name of its own network, where several are invited to one workshop. */
	of: z.optional(short)
});

const rate = z.strictObject({
	/** Pounds a head of adjusted population for the year. */
	pounds: z.number().check(z.gt(0), z.lte(1000)),
	/** The date it stands for. */
	on: date,
	/** Where the user has it from; empty when not given. */
	from: short
});

const claim = z.strictObject({
	/** `undecided` is only kept for its note. */
	state: z.literal(['undecided', 'declared', 'notClaiming']),
	/** The day it was declared to the commissioner. */
	date: z.optional(date),
	note: long
});

/** A network's record, in the present format. */
export const networkSchema = z.strictObject({
	version: z.literal(NETWORK_VERSION),
	id,
	name: id,
	/** `U` and five digits; empty when not given. */
	code: short,
	icb: short,
	/** Made up, to look around in. */
	example: z.boolean(),
	createdAt: moment,
	changedAt: moment,
	/** When it was put aside; it is kept until the user removes it for good. */
	deletedAt: z.optional(moment),
	/** The id of the workshop whose invited practices these are; it is no PCN then. */
	workshop: z.optional(short),
	/** The adjusted populations that were typed, each for its date. */
	populations: z.readonly(z.array(z.strictObject({ count: z.number().check(z.gt(0)), on: date }))),
	/** The rates that were typed where a scheme names none, by `<scheme>/<payment>`. */
	rates: z.optional(z.readonly(z.record(short, z.readonly(rate)))),
	/** After how many weeks a file counts as old. */
	oldAfterWeeks: z.int().check(z.gte(1), z.lte(104)),
	/** Each under an id of its own; of a whole system there may be thousands. */
	members: z.readonly(
		z.array(member).check(z.refine((all) => new Set(all.map((one) => one.id)).size === all.length))
	),
	/** By `<scheme>/<component>`. */
	claims: z.record(short, claim)
});

/** A practice of a network, whether its file has come or not. */
export type Member = Readonly<z.infer<typeof member>>;
/** What a network stated of one of its practices whose detail did not go on. */
export type Statuses = Readonly<z.infer<typeof statuses>>;
/** A rate that the user typed. */
export type TypedRate = Readonly<z.infer<typeof rate>>;
/** What the network did about one component. */
export type Claim = Readonly<z.infer<typeof claim>>;
/** A PCN's own record: who belongs to it, its population, what it declared. */
export type Network = Readonly<
	Omit<z.infer<typeof networkSchema>, 'claims'> & {
		readonly claims: Readonly<Record<string, Claim>>;
	}
>;

/** Under which key a component's claim and its stated status are kept, and a payment's rate. */
export const claimKey = (scheme: string, component: string): string => `${scheme}/${component}`;
