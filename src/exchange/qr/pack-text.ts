import { err, ok, type Result } from '#base';
import type { EnvelopeError } from '../envelope.ts';

const FORMAT = 'deflate-raw';
/** A step of the input gives at most about 1,032 times as much: half a megabyte at once. */
const STEP = 512;

/** Whether the browser has what packing needs: Chrome from 103, Firefox from 113, Safari from 16.4. */
export function canPack(): boolean {
	try {
		new CompressionStream(FORMAT);
		return true;
	} catch {
		return false;
	}
}

/** The text as UTF-8, deflated (RFC 1951, without header). Ask `canPack` first. */
export async function packText(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const plain = streamOf(new TextEncoder().encode(text));
	const packed = plain.pipeThrough(new CompressionStream(FORMAT));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * The text again. Stops as soon as it comes to more than `most` bytes, so that a small packed file
 * cannot fill the memory; `notJson` when the bytes are damaged or no packed text, or when the browser
 * cannot unpack: ask `canPack` first.
 */
export async function unpackText(
	packed: Uint8Array<ArrayBuffer>,
	most: number
): Promise<Result<string, Extract<EnvelopeError, { kind: 'tooLarge' | 'notJson' }>>> {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
	let text = '';
	let bytes = 0;
	try {
		reader = streamOf(packed).pipeThrough(new DecompressionStream(FORMAT)).getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return ok(text + decoder.decode());
			bytes += value.length;
			if (bytes > most) return err({ kind: 'tooLarge', bytes, most });
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return err({ kind: 'notJson' });
	} finally {
		reader?.cancel().catch(() => undefined);
	}
}

/** The bytes in small steps, each only when the one before has been taken. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at >= bytes.length) controller.close();
			else controller.enqueue(bytes.slice(at, (at += STEP)));
		}
	});
}
