import { err, isMoment, isRealDate, ok, type Result } from '#base';
import * as z from 'zod/mini';
import type { Change } from './change.ts';
import { brokenAt, parseAssessment, type ReadError } from './parse.ts';
import { answerSchema, planEditSchema } from './record.ts';
import type { Snapshot } from './snapshot.ts';

/** Apart from the record: a page reads what stands beside an assessment only when it is asked for. */
const id = z.string().check(z.minLength(1));
const moment = z.string().check(z.refine(isMoment));

/** A snapshot, in the present format; the assessment in it is read for itself. */
export const snapshotSchema = z.strictObject({
	id,
	name: z.string(),
	date: z.string().check(z.refine(isRealDate)),
	takenAt: moment,
	app: z.string(),
	edition: z.strictObject({
		questions: z.record(z.string(), z.string()),
		criteria: z.record(z.string(), z.strictObject({ title: z.string(), rule: z.string() }))
	}),
	assessment: z.unknown()
});

const about = {
	id,
	assessment: id,
	at: moment,
	device: z.string(),
	by: z.optional(z.literal(['undo', 'redo'])),
	step: z.optional(z.string()),
	key: z.string()
};
/** One change of the history, in the present format. */
export const changeSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...about,
		kind: z.literal('answer'),
		before: z.optional(answerSchema),
		after: z.optional(answerSchema)
	}),
	z.strictObject({
		...about,
		kind: z.literal('plan'),
		before: z.optional(planEditSchema),
		after: z.optional(planEditSchema)
	})
]);

/** Reads a snapshot; the assessment in it may be of any version ever released. */
export function parseSnapshot(input: unknown): Result<Snapshot, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const inside = parseAssessment('assessment' in input ? input.assessment : undefined);
	if (!inside.ok) {
		const { error } = inside;
		if (error.kind === 'newer') return inside;
		return err({ ...error, at: ['assessment', error.at].filter(Boolean).join('.') });
	}
	const parsed = snapshotSchema.safeParse(input);
	return parsed.success
		? ok({ ...parsed.data, assessment: inside.value })
		: err(brokenAt(parsed.error));
}

/** Reads one change of the history. */
export function parseChange(input: unknown): Result<Change, ReadError> {
	const parsed = changeSchema.safeParse(input);
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
