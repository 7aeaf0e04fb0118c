import type { IsoDate } from '#base';
import { readMembers } from '#networks';
import type { MembershipLayout } from './layout.ts';
import { MEMBER_COLUMNS } from './layouts/membership.ts';
import { plainCode, plainHeading } from './plain.ts';
import type { Beside } from './proposal.ts';

/** The rows of the practices asked for, and of no other. */
export interface Members {
	add(row: readonly string[], headings: readonly string[]): void;
	/** To which network each belongs on a day. */
	besides(today: IsoDate): readonly Beside[];
}

/** Gathers to which network practices belong, from a file of membership. */
export function startMembers({ columns }: MembershipLayout, codes: ReadonlySet<string>): Members {
	const rows = new Map<string, (readonly string[])[]>();
	return {
		add(row, headings) {
			const cells = columns === undefined ? row : inOrder(columns, row, headings);
			const coded = columns === undefined ? cells : cells.slice(0, 1);
			const ods = coded.map(plainCode).find((code) => codes.has(code));
			if (ods !== undefined) rows.set(ods, [...(rows.get(ods) ?? []), cells]);
		},
		besides: (today) =>
			[...rows].map(([ods, own]): Beside => {
				const read = readMembers(columns ? [MEMBER_COLUMNS, ...own] : own, '', today);
				const practice = columns ? (own.at(-1)?.[1] ?? '') : '';
				return read.ok
					? {
							kind: 'membership',
							ods,
							practice: read.value.practices[0]?.practice ?? practice,
							network: { code: read.value.code, name: read.value.name }
						}
					: { kind: 'membership', ods, practice, network: undefined };
			})
	};
}

const inOrder = (
	columns: readonly (string | number | undefined)[],
	row: readonly string[],
	headings: readonly string[]
): readonly string[] =>
	columns.map((column) => {
		const at = typeof column === 'string' ? headings.indexOf(plainHeading(column)) : column;
		return at === undefined ? '' : (row[at] ?? '').trim();
	});
