import { err, ok, type Result } from '#base';
import { LIMITS } from './envelope-format.ts';
import type { EnvelopeError } from './envelope.ts';
import { isLocked } from './is-locked.ts';

/** What a file holds, before anything is known of it. Nothing is built before its size is known. */
export function readJson(input: Uint8Array | string): Result<unknown, EnvelopeError> {
	const bytes = input.length;
	if (bytes > LIMITS.bytes) return err({ kind: 'tooLarge', bytes, most: LIMITS.bytes });
	if (isLocked(input)) return err({ kind: 'locked' });
	const text = typeof input === 'string' ? input.replace(/^\uFEFF/u, '') : decoded(input);
	if (text === undefined) return err({ kind: 'notJson' });
	if (!/\S/u.test(text)) return err({ kind: 'empty' });
	const fault = faultIn(text);
	if (fault) return err(fault);
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		return err({ kind: 'notJson' });
	}
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
/** A square bracket and a curly one differ by this. */
const CURLY = 0x20;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** Counts nesting and values without building anything. */
function faultIn(text: string): EnvelopeError | undefined {
	let depth = 0;
	let values = 1;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (quoted) {
			if (unit === BACKSLASH) i++;
			else if (unit === QUOTE) quoted = false;
		} else if (unit === QUOTE) quoted = true;
		else if (unit === COMMA) values++;
		else if (unit === OPENING || unit === OPENING + CURLY) {
			depth++;
			values++;
			if (depth > LIMITS.nesting) return { kind: 'tooDeep' };
		} else if (unit === CLOSING || unit === CLOSING + CURLY) depth--;
	}
	return values > LIMITS.values ? { kind: 'notOurs' } : undefined;
}
