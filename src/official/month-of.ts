const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The forms in which official files write a day or a month, each with where year and month stand. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number])[] = [
	// 2026-08, 2026-08-03, 2026-08-03T00:00:00
	[/^(\d{4})-(\d{2})(-\d{2})?([T ].*)?$/u, 1, 2],
	// 01/08/2026
	[/^\d{1,2}\/(\d{2})\/(\d{4})$/u, 2, 1],
	// 01AUG2026, August 2026, Aug-2026
	[/^(?:\d{1,2})?[\s-]?([a-z]{3,9})[\s-]?(\d{4})$/iu, 2, 1]
];

/** The month `YYYY-MM` of a day or month as official files write it; undefined for anything else. */
export function monthOf(text: string): string | undefined {
	for (const [form, yearAt, monthAt] of FORMS) {
		const found = form.exec(text.trim());
		if (!found) continue;
		const [year = '', written = ''] = [found[yearAt], found[monthAt]];
		const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
		const month = /^\d/u.test(written) ? Number(written) : named;
		return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
	}
	return undefined;
}
