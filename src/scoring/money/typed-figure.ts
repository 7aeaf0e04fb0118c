import { figureSets, type Answer } from '#assessments';
import type { IsoDate } from '#base';
import { inParts } from './amount.ts';

/** A figure that the user has typed, with what it stands for. */
export interface TypedFigure {
	/** In whole parts: hundredths of a person, thousandths of a pound. */
	readonly parts: number;
	/** The date it stands for, as typed. */
	readonly on: IsoDate;
	/** Where the user has it from; empty when not given. */
	readonly from: string;
}

/** What is wanted of an answer. */
interface Wanted {
	readonly figure: string;
	/** Parts to one, and the most of them that are taken. */
	readonly perOne: number;
	readonly most: number;
	/** The only date that will do; without it the latest is taken. */
	readonly on?: IsoDate | undefined;
}

/** The figure of an answer for the wanted date, or for its latest; undefined when there is none. */
export function typedFigure(
	answer: Answer | undefined,
	{ figure, perOne, most, on }: Wanted
): TypedFigure | undefined {
	return figureSets(answer)
		.flatMap(({ figures, period, from }) => {
			const typed = figures[figure];
			const parts = typed === undefined ? undefined : inParts(typed, perOne, most);
			return parts === undefined ? [] : [{ parts, on: period, from: from.trim() }];
		})
		.findLast((given) => on === undefined || given.on === on);
}
