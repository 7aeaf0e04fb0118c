import type { KeptLocalScheme } from '#assessments';
import type { Bank } from '#questions';
import { readingKey, type LocalScheme, type Reading } from './local-scheme.ts';
import { parseLocalScheme } from './parse-local-scheme.ts';
import type { LocalSchemeProblem } from './problem.ts';

/** The local schemes of a device. */
export interface LocalSchemes {
	readonly schemes: readonly LocalScheme[];
	/** The readings that are switched on, of all schemes. */
	readonly readings: readonly Reading[];
	/** What is kept but can no longer be read, e.g. since a national scheme was changed. */
	readonly unreadable: readonly {
		readonly kept: KeptLocalScheme;
		/** None where the text is that of another scheme than it is kept as. */
		readonly problems: readonly LocalSchemeProblem[];
	}[];
}

/** Reads what the device keeps of local schemes; one that cannot be read does not stop the others. */
export function readLocalSchemes(kept: readonly KeptLocalScheme[], bank: Bank): LocalSchemes {
	const readable: { readonly kept: KeptLocalScheme; readonly local: LocalScheme }[] = [];
	const unreadable: LocalSchemes['unreadable'][number][] = [];
	for (const one of kept) {
		const read = parseLocalScheme(one.text, bank);
		if (!read.ok) unreadable.push({ kept: one, problems: read.error });
		else if (read.value.scheme.id !== one.id) unreadable.push({ kept: one, problems: [] });
		else readable.push({ kept: one, local: read.value });
	}
	return {
		schemes: readable.map(({ local }) => local),
		readings: readable.flatMap(({ kept, local }) =>
			local.readings.filter((reading) => !kept.off.includes(readingKey(reading)))
		),
		unreadable
	};
}
