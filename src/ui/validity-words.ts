import { longDate } from '#base';
import type { Scheme } from '#scoring';

/** When a scheme holds; undefined when the file sets no date. */
export function validityInWords({ from, to }: Pick<Scheme, 'from' | 'to'>): string | undefined {
	// What `buildLocalScheme` puts where a file sets none.
	const [first, last] = [from !== '2000-01-01', to !== '2099-12-31'];
	if (first && last) return `${longDate(from)} to ${longDate(to)}`;
	if (first) return `from ${longDate(from)}`;
	return last ? `until ${longDate(to)}` : undefined;
}
