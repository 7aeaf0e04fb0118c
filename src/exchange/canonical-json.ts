/**
 * JSON that is the same for the same content: keys in the order of their UTF-16 units, no white
 * space, words and figures as `JSON.stringify` writes them (RFC 8785). For what `JSON.parse` gives,
 * and not nested deeper than we read.
 */
export function canonicalJson(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	// Of a thousand files this is a good part of the reading: no lists are made of what is only read.
	const parts = value as Readonly<Record<string, unknown>>;
	let members = '';
	for (const key of Object.keys(parts).toSorted())
		members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(parts[key])}`;
	return `{${members}}`;
}
