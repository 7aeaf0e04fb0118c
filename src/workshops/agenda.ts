import type { AgendaItem, Hands, Workshop } from './workshop.ts';

/** The minutes planned for all sections together. */
export const plannedMinutes = ({ agenda }: Pick<Workshop, 'agenda'>): number =>
	agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/** The agenda with the item at `from` standing at `to`; a place outside changes nothing. */
export function movedItem(
	agenda: readonly AgendaItem[],
	from: number,
	to: number
): readonly AgendaItem[] {
	const moved = agenda[from];
	if (!moved || to < 0 || to >= agenda.length) return agenda;
	return agenda.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** How many hands were raised in all. */
export const headsOf = ({ yes, partly, no, notApplicable, notKnown }: Hands): number =>
	yes + partly + no + notApplicable + notKnown;
