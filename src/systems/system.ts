import { isMoment, isRealDate } from '#base';
import * as z from 'zod/mini';

/** The format of a system's record. A change of shape takes the next number and a step. */
export const SYSTEM_VERSION = 1;

const short = z.string().check(z.maxLength(300));
const id = short.check(z.minLength(1));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(z.refine(isMoment));
const date = z.string().check(z.refine(isRealDate));
const amount = z.number().check(z.gte(0), z.lte(1_000_000_000_000));

/** How far an item of the ICB's checklist is, in the order it passes through. */
export const TRACKED_STATUSES = ['notStarted', 'underWay', 'done', 'notOurs'] as const;

const tracked = z.strictObject({
	status: z.literal(TRACKED_STATUSES),
	note: long,
	/** References to evidence, one a line; never the evidence itself. */
	evidence: long,
	due: z.optional(date),
	/** The days on which the board has been told. */
	reportedOn: z.readonly(z.array(date)),
	/** When the board is to be told next. */
	reportNext: z.optional(date),
	changedAt: moment
});

const funding = z.strictObject({
	/** All in pounds; absent while nobody has said. */
	allocated: z.optional(amount),
	used: z.optional(amount),
	projected: z.optional(amount),
	note: long
});

const attributes = z.strictObject({
	/** A group of deprivation in the facilitator's own words, such as "1 (most deprived fifth)". */
	deprivation: z.optional(short),
	/** Stands for the supplier that the practice names itself. */
	supplier: z.optional(short)
});

/** A system's record, in the present format. */
export const systemSchema = z.strictObject({
	version: z.literal(SYSTEM_VERSION),
	id,
	name: id,
	/** `Q` and two more; empty when not given. */
	code: short,
	/** Made up, to look around in. */
	example: z.boolean(),
	createdAt: moment,
	changedAt: moment,
	/** When it was put aside; it is kept until the user removes it for good. */
	deletedAt: z.optional(moment),
	/** The ids of networks on this device that do not belong to it; all others do. */
	without: z.readonly(z.array(short)),
	/** What the practices' files do not say, by ODS code in capitals. */
	attributes: z.record(short, attributes),
	/** The checklist, by the requirement's id (`icb-01`, `letter-b-111`); absent while untouched. */
	tracker: z.record(short, tracked),
	/** By `<stream>/<financial year>`, such as `transition/2023-24`. */
	funding: z.record(short, funding),
	/** The texts of the board report, by the id of the part they stand in. */
	texts: z.record(short, long),
	/** Figures that no practice's file holds, by the id that the board report gives them. */
	figures: z.record(short, z.number())
});

/** An item of the checklist as the ICB keeps it. */
export type Tracked = Readonly<z.infer<typeof tracked>>;
/** What is known of a funding stream in one year. */
export type Funding = Readonly<z.infer<typeof funding>>;
/** What is known of a practice beside its file. */
export type Attributes = Readonly<z.infer<typeof attributes>>;
/** An ICB's own record: which networks are its own, its checklist, and what its board report says. */
export type System = Readonly<
	Omit<z.infer<typeof systemSchema>, 'attributes' | 'tracker' | 'funding' | 'texts' | 'figures'> & {
		readonly attributes: Readonly<Record<string, Attributes>>;
		readonly tracker: Readonly<Record<string, Tracked>>;
		readonly funding: Readonly<Record<string, Funding>>;
		readonly texts: Readonly<Record<string, string>>;
		readonly figures: Readonly<Record<string, number>>;
	}
>;
