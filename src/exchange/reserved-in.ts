import type { ReadError } from '#assessments';

/**
 * Says where something bears the name under which JavaScript keeps what an object inherits. No
 * record of ours has it, and the validator would drop it in silence.
 */
export function reservedIn(value: unknown): ReadError | undefined {
	const at = placeIn(value);
	return at === undefined ? undefined : { kind: 'broken', at, because: 'reserved name' };
}

function placeIn(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [key, part] of Object.entries(value)) {
		if (key === '__proto__') return key;
		const below = placeIn(part);
		if (below !== undefined) return `${key}.${below}`;
	}
	return undefined;
}
