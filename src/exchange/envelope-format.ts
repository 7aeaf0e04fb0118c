import { isMoment } from '#base';
import { ROUTES, SHARES } from '#networks';
import * as z from 'zod/mini';

/** What stands in every envelope under `format`. */
export const FORMAT = 'access-ready';
/** The format of the file. A change that older versions cannot read takes the next number. */
export const ENVELOPE_VERSION = 1;
/** How the name of a saved envelope ends. */
export const ENVELOPE_EXTENSION = '.accessready';
/** The media type of an envelope; it is not registered. */
export const ENVELOPE_TYPE = 'application/vnd.access-ready+json';

/** What is read at most, so that no file can use up the device. */
export const LIMITS = {
	bytes: 256 * 1024 * 1024,
	/** Lists and objects inside each other; an envelope of ours has fewer than 20. */
	nesting: 64,
	/** Values in all: a file of ours takes more bytes for as many than it may have. */
	values: 12_000_000,
	assessments: 50_000,
	networks: 10_000,
	schemes: 1_000,
	systems: 1_000,
	workshops: 10_000
} as const;

const short = z.string().check(z.maxLength(300));
const moment = z.string().check(z.refine(isMoment));

/** The outside of an envelope; its parts are read one by one, so that one stops no other. */
export const outside = z.object({
	kind: z.literal(['practice', 'network', 'backup']),
	app: short,
	madeAt: moment,
	assessments: z.array(z.unknown()).check(z.maxLength(LIMITS.assessments)),
	networks: z.array(z.unknown()).check(z.maxLength(LIMITS.networks)),
	schemes: z.array(z.unknown()).check(z.maxLength(LIMITS.schemes)),
	/** Only in a backup, and in none of before there were any. */
	systems: z.optional(z.array(z.unknown()).check(z.maxLength(LIMITS.systems))),
	workshops: z.optional(z.array(z.unknown()).check(z.maxLength(LIMITS.workshops)))
});

/** What stands beside an assessment, and how it was shared. */
export const enclosedShape = z.object({
	assessment: z.unknown(),
	snapshots: z.array(z.unknown()),
	changes: z.array(z.unknown()),
	leftOut: z.array(z.literal(SHARES)),
	decidingOnly: z.boolean(),
	onward: z.boolean(),
	madeAt: moment,
	received: z.optional(
		z.object({ network: short, receivedAt: moment, route: z.literal(ROUTES), file: z.string() })
	)
});

/** A network with what belongs to it. */
export const networkShape = z.object({
	network: z.unknown(),
	assessments: z.array(short),
	withoutDetail: z.array(
		z.object({
			member: short,
			madeAt: moment,
			statedAt: z.optional(moment),
			components: z.record(short, z.literal(['met', 'notMet', 'notKnown']))
		})
	)
});

/** A local scheme, by reference or whole. */
export const schemeShape = z.object({
	id: short,
	title: short,
	fingerprint: short,
	text: z.optional(z.string()),
	off: z.optional(z.array(short))
});
