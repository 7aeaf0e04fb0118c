import { periodInWords } from '#assessments';
import { sections } from '#questions';
import { dueOf, type Action } from './action.ts';

/** Actions that belong together, in the order handed in. */
export interface ActionGroup {
	/** The id of a section or a month `YYYY-MM`; `none` for no date. */
	readonly id: string;
	readonly title: string;
	readonly actions: readonly Action[];
}

/** The actions by section, in the order of the bank; sections of local schemes follow, `Other` is last. */
export function byTheme(actions: readonly Action[]): readonly ActionGroup[] {
	const themes = new Map(actions.map(({ theme }) => [theme.id, theme.title]));
	return [...themes]
		.map(([id, title]) => ({
			id,
			title,
			actions: actions.filter(({ theme }) => theme.id === id)
		}))
		.toSorted((a, b) => rank(a.id) - rank(b.id));
}

/** The actions by the month they are due, as set or as suggested; those without a date are last. */
export function byMonth(actions: readonly Action[]): readonly ActionGroup[] {
	const months = new Set(actions.flatMap((action) => dueOf(action)?.slice(0, 7) ?? []));
	const undated = actions.filter((action) => dueOf(action) === undefined);
	return [
		...[...months].toSorted().map((month) => ({
			id: month,
			title: periodInWords(month),
			actions: actions.filter((action) => dueOf(action)?.startsWith(month))
		})),
		...(undated.length > 0 ? [{ id: 'none', title: 'No date', actions: undated }] : [])
	];
}

function rank(theme: string): number {
	if (theme === 'other') return sections.length + 1;
	const index = sections.findIndex(({ id }) => id === theme);
	return index === -1 ? sections.length : index;
}
