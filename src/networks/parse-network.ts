import { brokenAt, type ReadError } from '#assessments';
import { err, ok, type Result } from '#base';
import { NETWORK_VERSION, networkSchema, type Network } from './network.ts';

/** Reads a network's record of any version ever released; there has been one so far. */
export function parseNetwork(input: unknown): Result<Network, ReadError> {
	if (typeof input !== 'object' || input === null)
		return err({ kind: 'broken', at: '', because: 'not a record' });
	const version = 'version' in input ? input.version : undefined;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return err({ kind: 'broken', at: 'version', because: 'no version' });
	if (version > NETWORK_VERSION) return err({ kind: 'newer', version });
	const parsed = networkSchema.safeParse(input);
	return parsed.success ? ok(parsed.data) : err(brokenAt(parsed.error));
}
