/**
 * A short name for a text: 8 hexadecimal digits (FNV-1a over UTF-16 units, 32 bits), the same for the
 * same text and seed. It tells texts apart and protects nothing.
 */
export function fingerprint(text: string, seed = 0x811c9dc5): string {
	let hash = seed;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
