import { brokenAt, type ReadError } from '#assessments';
import { err, ok, type Result } from '#base';
import { NETWORK_VERSION, networkSchema, type Network } from './network.ts';

/** Reads a network's record of any version ever released. */
export function parseNetwork(input: unknown): Result<Network, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const version = 'version' in input ? input.version : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return err({ kind: 'broken', at: 'version', because: 'no version' });
	if (version > NETWORK_VERSION) return err({ kind: 'newer', version });
	// Version 2 may say more (workshops, stated statuses, rates); what there was before is still right.
	const parsed = networkSchema.safeParse({ ...input, version: NETWORK_VERSION });
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
