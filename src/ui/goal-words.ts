import { periodInWords } from '#assessments';
import type { IsoDate } from '#base';
import { isPastGoal, type NationalGoal } from '#scoring';

/** What was aimed at and by when, a past day said as past; undefined where nothing was. */
export function aimInWords(goal: NationalGoal, today: IsoDate): string | undefined {
	if (!goal.aim) return undefined;
	const figure = amount(goal.aim.figure, goal.unit);
	const aim = {
		reach: `to reach ${figure}`,
		add: `${number(goal.aim.figure)} more${suffix(goal.unit)}`,
		atLeast: `at least ${figure}`,
		over: `more than ${figure}`
	}[goal.aim.kind];
	if (goal.by === undefined) return aim;
	return `${aim} by ${periodInWords(goal.by)}${isPastGoal(goal, today) ? ' (past)' : ''}`;
}

/** Where England stood and when; undefined where no source says. */
export function stoodInWords({ stood, unit }: NationalGoal): string | undefined {
	if (!stood) return undefined;
	return `${stood.over ? 'more than ' : ''}${amount(stood.figure, unit)} (${periodInWords(stood.on)})`;
}

const amount = (figure: number, unit: string): string => `${number(figure)}${suffix(unit)}`;
const suffix = (unit: string): string => (unit.startsWith('%') ? unit : ` ${unit}`);
const number = (figure: number): string =>
	figure < 1_000_000
		? figure.toLocaleString('en-GB')
		: `${(figure / 1_000_000).toLocaleString('en-GB')} million`;
