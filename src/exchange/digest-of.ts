import { canonicalJson } from './canonical-json.ts';

/**
 * The digest of an envelope: `sha256-` and 64 hexadecimal digits over the canonical JSON of all but
 * the digest itself. It tells damage and changes; it is no signature.
 */
export async function digestOf(envelope: object): Promise<string> {
	const others = Object.fromEntries(Object.entries(envelope).filter(([key]) => key !== 'digest'));
	const bytes = new TextEncoder().encode(canonicalJson(others));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `sha256-${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
