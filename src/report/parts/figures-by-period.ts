import { isCompleteSet, type FigureSet } from '#assessments';

/** Sets as they are kept, turned round: the earliest period first, what lacks its period last. */
export function figuresByPeriod(sets: readonly FigureSet[]): readonly FigureSet[] {
	const turned = sets.toReversed();
	return [...turned.filter(isCompleteSet), ...turned.filter((set) => !isCompleteSet(set))];
}
