import type { Member } from '#networks';

/** Made once: it is asked many thousand times. */
const collator = new Intl.Collator('en-GB', { numeric: true });

/** Practices by name, as people look them up; of one name by id. */
export const byName = (members: readonly Member[]): readonly Member[] =>
	members.toSorted((a, b) => collator.compare(a.practice, b.practice) || (a.id < b.id ? -1 : 1));
