import { brokenAt, type ReadError } from '#assessments';
import { err, ok, type Result } from '#base';
import { SYSTEM_VERSION, systemSchema, type System } from './system.ts';

/** Reads a system's record of any version ever released; there has been one so far. */
export function parseSystem(input: unknown): Result<System, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const version = 'version' in input ? input.version : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return err({ kind: 'broken', at: 'version', because: 'no version' });
	if (version > SYSTEM_VERSION) return err({ kind: 'newer', version });
	const parsed = systemSchema.safeParse(input);
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
