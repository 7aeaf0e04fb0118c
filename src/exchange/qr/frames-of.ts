import { err, ok, type Result } from '#base';
import { HEADER_BYTES, writeFrame } from './frame.ts';
import { transferOf } from './transfer-of.ts';

/** More codes than this nobody should have to scan; a file is the better way. */
export const MOST_CODES = 200;

/**
 * The usual size of a frame: what a code of version 12 holds at the lowest correction. Version 15 holds half as much again, but
 * fewer of those were read from a tilted or blurred picture.
 */
export const FRAME_BYTES = 367;
/** Up to here one larger code, shown still, is better than two that take turns. */
const SINGLE_BYTES = 1000;

/** How content is divided. */
export interface FrameOptions {
	/** The largest frame in bytes, its header of 20 included. */
	readonly size?: number;
}

/** The content would need more codes than `most`. */
export interface TooMany {
	readonly kind: 'tooManyCodes';
	readonly codes: number;
	readonly most: number;
}

/**
 * The frames that carry the content, one a code, in their order and of the same size but for a byte.
 * Without a `size`, content of up to 1,000 bytes fits one. Needs a secure context, as cameras do.
 */
export async function framesOf(
	content: Uint8Array<ArrayBuffer>,
	options: FrameOptions = {}
): Promise<Result<readonly Uint8Array[], TooMany>> {
	const single = options.size === undefined && content.length <= SINGLE_BYTES;
	const room = Math.max(1, (options.size ?? FRAME_BYTES) - HEADER_BYTES);
	const total = single ? 1 : Math.max(1, Math.ceil(content.length / room));
	if (total > MOST_CODES) return err({ kind: 'tooManyCodes', codes: total, most: MOST_CODES });
	const transfer = await transferOf(content);
	const cut = (part: number) => Math.floor((part * content.length) / total);
	return ok(
		Array.from({ length: total }, (_, index) =>
			writeFrame({ transfer, index, total, data: content.subarray(cut(index), cut(index + 1)) })
		)
	);
}
