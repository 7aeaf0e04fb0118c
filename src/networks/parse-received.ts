import {
	brokenAt,
	parseAssessment,
	parseSnapshot,
	type ReadError,
	type Snapshot
} from '#assessments';
import { err, isMoment, ok, type Result } from '#base';
import * as z from 'zod/mini';
import { ROUTES, SHARES, type Received } from './received.ts';

const moment = z.string().check(z.refine(isMoment));

const receivedSchema = z.strictObject({
	network: z.string().check(z.minLength(1)),
	assessment: z.unknown(),
	snapshots: z.array(z.unknown()),
	madeAt: moment,
	receivedAt: moment,
	route: z.literal(ROUTES),
	file: z.string(),
	leftOut: z.readonly(z.array(z.literal(SHARES))),
	decidingOnly: z.boolean(),
	onward: z.boolean(),
	full: z.optional(
		z.strictObject({ madeAt: moment, onward: z.boolean(), summaryOnward: z.boolean() })
	)
});

/** Reads what a network received; assessment and snapshots in it may be of any version ever released. */
export function parseReceived(input: unknown): Result<Received, ReadError> {
	const parsed = receivedSchema.safeParse(input);
	if (!parsed.success) return err(brokenAt(parsed.error));
	const assessment = parseAssessment(parsed.data.assessment);
	if (!assessment.ok) return err(within('assessment', assessment.error));
	const snapshots: Snapshot[] = [];
	for (const [index, raw] of parsed.data.snapshots.entries()) {
		const snapshot = parseSnapshot(raw);
		if (!snapshot.ok) return err(within(`snapshots.${String(index)}`, snapshot.error));
		snapshots.push(snapshot.value);
	}
	return ok({ ...parsed.data, assessment: assessment.value, snapshots });
}

const within = (place: string, error: ReadError): ReadError =>
	error.kind === 'newer'
		? error
		: { ...error, at: [place, error.at].filter((part) => part !== '').join('.') };
