/**
 * JSON that is the same for the same content: keys in the order of their UTF-16 units, no white
 * space, words and figures as `JSON.stringify` writes them (RFC 8785). For what `JSON.parse` gives,
 * and not nested deeper than we read.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const parts = new Map<string, unknown>(Object.entries(value));
	const members = [...parts.keys()]
		.toSorted()
		.map((key) => `${JSON.stringify(key)}:${canonicalJson(parts.get(key))}`);
	return `{${members.join(',')}}`;
}
