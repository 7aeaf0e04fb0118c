import { csvRows } from './csv-rows.ts';

/** Takes the bytes of a text file piece by piece. */
export interface TextPart {
	/** True while the bytes can be text. */
	push(bytes: Uint8Array): boolean;
	end(): void;
}

/** Reads a text file as CSV, in UTF-8. */
export function textPart(onrows: (rows: readonly (readonly string[])[]) => void): TextPart {
	const decoder = new TextDecoder();
	const rows = csvRows(onrows);
	return {
		push(bytes) {
			if (bytes.includes(0)) return false;
			const text = decoder.decode(bytes, { stream: true });
			if (text !== '') rows.push(text);
			return true;
		},
		end() {
			const text = decoder.decode();
			if (text !== '') rows.push(text);
			rows.end();
		}
	};
}
