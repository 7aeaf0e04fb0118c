/** The bytes of a text that holds one character a byte. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
	return bytes;
}

/** Bytes that are put one after another. */
export class BytePieces {
	readonly #pieces: Uint8Array[] = [];
	#length = 0;

	/** How many bytes there are so far. */
	get length(): number {
		return this.#length;
	}

	/** Adds bytes, or a text that holds one character a byte. */
	add(piece: string | Uint8Array): void {
		const bytes = typeof piece === 'string' ? bytesOf(piece) : piece;
		this.#pieces.push(bytes);
		this.#length += bytes.length;
	}

	/** All of them in one. */
	joined(): Uint8Array<ArrayBuffer> {
		const whole = new Uint8Array(this.#length);
		let at = 0;
		for (const piece of this.#pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		return whole;
	}
}
