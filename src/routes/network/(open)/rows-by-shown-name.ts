import type { PracticeRow } from '#collation';
import type { OpenNetwork } from '#session/network';

const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** By the name that is shown: an order by hidden names would give them away. */
export const rowsByShownName = (
	open: Pick<OpenNetwork, 'collation' | 'hidden' | 'nameOf'>
): readonly PracticeRow[] =>
	open.hidden
		? open.collation.rows.toSorted((a, b) =>
				compare(open.nameOf(a.member.id), open.nameOf(b.member.id))
			)
		: open.collation.rows;
