import { zipSync, type Zippable } from 'fflate';
import { readFileSync } from 'node:fs';
import { readOfficial, type OfficialFile, type OfficialRead } from '#official';

/** The text of a made-up official file in `tests/fixtures/official`. */
export const madeUp = (name: string): string =>
	readFileSync(new URL(`../fixtures/official/made-up-${name}.csv`, import.meta.url), 'utf8');

/** A file that comes in pieces of `piece` bytes. */
export function officialFile(
	name: string,
	content: string | Uint8Array,
	piece = 65_536
): OfficialFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	async function* chunks() {
		for (let at = 0; at < bytes.length; at += piece)
			yield await Promise.resolve(bytes.slice(at, at + piece));
	}
	return { name, size: bytes.length, chunks: chunks() };
}

/** A ZIP file with these members. */
export const packed = (members: Readonly<Record<string, string>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(members).map(([name, text]) => [name, new TextEncoder().encode(text)])
		) satisfies Zippable
	);

/** The day on which the tests read. */
export const today = '2026-10-01';
/** Reads a file for these practices, `A99001` when none are named. */
export const read = (
	name: string,
	content: string | Uint8Array,
	codes = ['A99001'],
	piece?: number
) => readOfficial(officialFile(name, content, piece), { codes, today }, () => undefined);

/** What a file says that must be readable. */
export async function readWell(...args: Parameters<typeof read>): Promise<OfficialRead> {
	const result = await read(...args);
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}
