import { dueOf, type Action } from './action.ts';

/** What of the plan falls into one month. */
export interface PlanMonth {
	/** `YYYY-MM` */
	readonly month: string;
	/** How many chosen actions are due in it, whatever their status. */
	readonly due: number;
	/** How many became done in it. */
	readonly done: number;
}

/** How far a plan is; a merged action counts as the one it is a part of. */
export interface PlanProgress {
	/** All chosen actions: the sum of the four below. */
	readonly planned: number;
	readonly notStarted: number;
	readonly underWay: number;
	readonly done: number;
	readonly stopped: number;
	/** From the first month with anything to the last, also those with nothing in between. */
	readonly months: readonly PlanMonth[];
}

/** A plan whose dates lie further apart than this lists only the months with something in them. */
const MOST_MONTHS = 60;

/** The progress of the chosen actions; one done without a day is in the sum and in no month. */
export function planProgress(actions: readonly Action[]): PlanProgress {
	const chosen = actions.filter((action) => action.chosen);
	const count = (status: Action['status']) =>
		chosen.filter((action) => action.status === status).length;
	const due = chosen.flatMap((action) => dueOf(action) ?? []);
	const done = chosen.flatMap(({ status, doneOn }) =>
		status === 'done' && doneOn !== undefined ? [doneOn] : []
	);
	return {
		planned: chosen.length,
		notStarted: count('notStarted'),
		underWay: count('underWay'),
		done: count('done'),
		stopped: count('stopped'),
		months: monthsOf([...due, ...done]).map((month) => ({
			month,
			due: due.filter((date) => date.startsWith(month)).length,
			done: done.filter((date) => date.startsWith(month)).length
		}))
	};
}

function monthsOf(dates: readonly string[]): readonly string[] {
	const months = [...new Set(dates.map((date) => date.slice(0, 7)))].toSorted();
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return [];
	const [from, to] = [numberOf(first), numberOf(last)];
	return to - from >= MOST_MONTHS
		? months
		: Array.from({ length: to - from + 1 }, (_, index) => monthOf(from + index));
}

const numberOf = (month: string): number =>
	Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthOf = (number: number): string =>
	`${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
