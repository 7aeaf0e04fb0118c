import type { IsoDate } from '#base';
import { readMembers } from '#networks';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts/index.ts';
import { ePcnPlain, epraccur } from './layouts/membership.ts';
import { plainHeading } from './plain.ts';

/** A layout found in a file, with where its columns stand. */
export interface Recognised {
	readonly layout: Layout;
	/** The headings as compared, in the order of the columns. */
	readonly headings: readonly string[];
	/** True when this row is data already. */
	readonly isData: boolean;
}

/** The layout whose headings a row has; undefined for any other row. */
export function recognise(row: readonly string[]): Recognised | undefined {
	const headings = row.map(plainHeading);
	const has = new Set(headings);
	const here = (heading: string) => has.has(plainHeading(heading));
	const layout = LAYOUTS.find(
		(one) =>
			one.headings.length > 0 &&
			one.headings.every(here) &&
			!(one.kind === 'membership' && one.without?.some(here))
	);
	return layout && { layout, headings, isData: false };
}

/** The layout without headings of which a file's first row is data; undefined for any other row. */
export function recogniseData(row: readonly string[], today: IsoDate): Recognised | undefined {
	const read = readMembers([row], '', today);
	if (read.ok || read.error.kind === 'noSuchNetwork')
		return { layout: ePcnPlain, headings: [], isData: true };
	return read.error.kind === 'namesNoNetworks'
		? { layout: epraccur, headings: [], isData: true }
		: undefined;
}
