import type { Section } from '#questions';
import type { Rule } from '../rule.ts';
import type { Counts, LocalReading, Scheme } from '../scheme.ts';

/** A scheme that was read from a file, with the questions and readings it brings. */
export interface LocalScheme {
	/** Its id is `local.<id in the file>`; every other id begins with that too. */
	readonly scheme: Scheme;
	/** Its own questions; none when it only asks what is asked anyway. */
	readonly section: Section;
	readonly readings: readonly Reading[];
}

/** A national criterion as it is read locally; what is absent stays as it is. */
export interface Reading extends LocalReading {
	/** The national scheme's id, and the criterion's in it. */
	readonly scheme: string;
	readonly criterion: string;
	readonly title?: string;
	readonly counts?: Counts;
	readonly rule?: Rule;
}

/** What tells a reading from the others of its file: `<scheme>/<criterion>`. */
export const readingKey = ({ scheme, criterion }: Pick<Reading, 'scheme' | 'criterion'>): string =>
	`${scheme}/${criterion}`;
