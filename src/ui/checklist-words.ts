import { periodInWords } from '#assessments';
import type { ChecklistDate, ChecklistItem, DueDate } from '#systems';
import { lastDayOf } from '#systems';
import type { IsoDate } from '#base';

/** `Action 5` in the checklist of 2023; nothing in the letter, whose items bear no numbers. */
export const numberOf = ({ list, id }: Pick<ChecklistItem, 'list' | 'id'>): string =>
	list === 'checklist-2023' ? `Action ${String(Number(id.slice(4)))}` : '';

/** `Due 31 July 2023 (past)`, and whose date it is when it is the ICB's own. */
export function dueInWords(due: DueDate | undefined): string {
	if (due === undefined) return 'No day named';
	const own = due.from === 'own' ? ', your date' : '';
	return `Due ${periodInWords(due.by)}${due.past ? ' (past)' : ''}${own}`;
}

/** A date of a source: what, when, and whether that is past. */
export function dateInWords({ says, by, timeSaid }: ChecklistDate, today: IsoDate): string {
	if (by === undefined) return says;
	const when = timeSaid ? '' : `: ${periodInWords(by)}`;
	return `${says}${when}${lastDayOf(by) < today ? ' (past)' : ''}`;
}
