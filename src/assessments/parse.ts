import { err, ok, type Result } from '#base';
import type * as z from 'zod/mini';
import { migrate, steps } from './migrate.ts';
import { VERSION, assessmentSchema, type Assessment } from './record.ts';

/** Why a record could not be read. The record itself is kept by whoever holds it. */
export type ReadError =
	| { readonly kind: 'newer'; readonly version: number }
	/** `at` is the place in the record, `because` the cause in the validator's words. */
	| { readonly kind: 'broken'; readonly at: string; readonly because: string };

/** Reads a record of any version ever released; older ones are brought up step by step. */
export function parseAssessment(input: unknown): Result<Assessment, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const version = 'version' in input ? input.version : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return err({ kind: 'broken', at: 'version', because: 'no version' });
	if (version > VERSION) return err({ kind: 'newer', version });
	const parsed = assessmentSchema.safeParse(migrate(input, version, VERSION, steps));
	if (parsed.success) return ok(parsed.data);
	return err(brokenAt(parsed.error));
}

/** The first of the faults that the validator found. */
export function brokenAt(error: z.core.$ZodError): Extract<ReadError, { kind: 'broken' }> {
	const issue = error.issues[0];
	return {
		kind: 'broken',
		at: (issue?.path ?? []).map(String).join('.'),
		because: issue?.code ?? 'unknown'
	};
}
