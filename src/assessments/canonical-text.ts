/** What JSON can hold, as text that is the same for the same content, whatever the order of its keys. */
export const canonicalText = (value: unknown): string =>
	value === undefined
		? ''
		: JSON.stringify(value, (_, part: unknown) =>
				typeof part === 'object' && part !== null && !Array.isArray(part)
					? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
					: part
			);
