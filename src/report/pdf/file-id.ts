import { fingerprint } from '#base';

/**
 * A file identifier (32 hexadecimal digits) that depends on the content alone: the same content
 * always has the same one. It tells files apart and protects nothing.
 */
export const fileId = (content: string): string =>
	[0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
		.map((seed) => fingerprint(content, seed))
		.join('')
		.toUpperCase();
