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
	if (text === undefined) return err(damagedOrOther(input));
	if (!/\S/u.test(text)) return err({ kind: 'empty' });
	const fault = faultIn(text);
	if (fault) return err(fault);
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		return err(damagedOrOther(input));
	}
}

/** How every file of ours begins, but for white space. */
const BEGINNING = '{"format":"access-ready';

/** Why it is no JSON: a file of ours that is cut off, damaged or still on its way, or another one. */
function damagedOrOther(input: Uint8Array | string): EnvelopeError {
	const start =
		typeof input === 'string'
			? input.slice(0, 200)
			: new TextDecoder('latin1').decode(input.subarray(0, 200));
	// Some programs lay out a file as noughts before they fill it.
	const begins = start.replaceAll(/[\s\0\uFEFF]|\u00EF\u00BB\u00BF/gu, '');
	const isOurs = begins.startsWith(BEGINNING) || BEGINNING.startsWith(begins);
	return { kind: isOurs ? 'notJson' : 'notOurs' };
}

/** What is read at most of a text: its bytes, the depth of its nesting, its values. */
type SizeLimits = Readonly<Record<'bytes' | 'nesting' | 'values', number>>;

/**
 * Why a text of so many bytes that was made to be read again would be refused for its size; undefined
 * when it would not. Nothing is built.
 */
export function tooMuchIn(
	text: string,
	bytes: number,
	limits: SizeLimits = LIMITS
): EnvelopeError | undefined {
	return bytes > limits.bytes
		? { kind: 'tooLarge', bytes, most: limits.bytes }
		: faultIn(text, limits);
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
function faultIn(
	text: string,
	{ nesting, values: most }: SizeLimits = LIMITS
): EnvelopeError | undefined {
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
			if (depth > nesting) return { kind: 'tooDeep' };
		} else if (unit === CLOSING || unit === CLOSING + CURLY) depth--;
	}
	return values > most ? { kind: 'notOurs' } : undefined;
}
