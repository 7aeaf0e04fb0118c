import { brokenAt, type ReadError } from '#assessments';
import { err, ok, type Result } from '#base';
import { WORKSHOP_VERSION, workshopSchema, type Workshop } from './workshop.ts';

/** Reads a workshop's record of any version ever released; there has been one so far. */
export function parseWorkshop(input: unknown): Result<Workshop, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const version = 'version' in input ? input.version : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return err({ kind: 'broken', at: 'version', because: 'no version' });
	if (version > WORKSHOP_VERSION) return err({ kind: 'newer', version });
	const parsed = workshopSchema.safeParse(input);
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
