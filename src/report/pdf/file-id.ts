/**
 * A file identifier (32 hexadecimal digits) that depends on the content alone: the same content
 * always has the same one. It tells files apart and protects nothing.
 */
export function fileId(content: string): string {
	return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
		.map((seed) => fnv(content, seed).toString(16).padStart(8, '0'))
		.join('')
		.toUpperCase();
}

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv(content: string, seed: number): number {
	let hash = seed;
	for (let i = 0; i < content.length; i++) {
		hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}
