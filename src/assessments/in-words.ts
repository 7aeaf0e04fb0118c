import { longDate } from '#base';
import type { Asked, Choice, InputOf } from '#questions';
import { WEEKDAYS, type ActionStatus, type Answer, type Hours } from './record.ts';

/** The choices as screen, paper and file call them. */
export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
	yes: 'Yes',
	partly: 'Partly',
	no: 'No',
	notApplicable: 'Not applicable',
	notKnown: 'Don’t know yet'
};

/** The states of an action as screen, paper and file call them. */
export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
	notStarted: 'Not started',
	underWay: 'Under way',
	done: 'Done',
	stopped: 'Stopped'
};

/** An answer in one line of plain words; `Not answered` when there is none. */
export function answerInWords({ input }: Pick<Asked, 'input'>, answer: Answer | undefined): string {
	const value = answer?.value;
	if (!value) return 'Not answered';
	switch (value.kind) {
		case 'choice':
			return value.choice === 'notApplicable' && value.reason.trim() !== ''
				? `${CHOICE_WORDS.notApplicable}: ${value.reason.trim()}`
				: CHOICE_WORDS[value.choice];
		case 'date':
			return longDate(value.date);
		case 'text':
			return value.text;
		case 'notKnown':
			return CHOICE_WORDS.notKnown;
		case 'notPublished':
			return 'Not published for us';
		case 'numbers':
			return input.kind === 'numbers' ? numbersInWords(input, value) : '';
		case 'several':
			return input.kind === 'several' ? severalInWords(input, value.chosen) : '';
		case 'hours':
			return input.kind === 'hours' ? hoursInWords(input, value.routes) : '';
	}
}

type Figures = Extract<NonNullable<Answer['value']>, { kind: 'numbers' }>;

function numbersInWords({ fields }: InputOf<'numbers'>, value: Figures): string {
	const figures = fields.flatMap(({ id, label, unit }) => {
		const figure = value.figures[id];
		return figure === undefined ? [] : [`${label}: ${withUnit(figure, unit)}`];
	});
	const about = [periodInWords(value.period), value.from.trim()].filter((part) => part !== '');
	const figuresInWords = figures.join('; ') || 'No figure yet';
	return about.length === 0 ? figuresInWords : `${figuresInWords} (${about.join(', ')})`;
}

/** A figure with its unit: `12.5%`, `£13,500`, `1,204 calls`. */
export function withUnit(figure: number, unit: string): string {
	const text = figure.toLocaleString('en-GB', { maximumFractionDigits: 2 });
	if (unit === '%') return `${text}%`;
	return unit === 'GBP' ? `£${text}` : `${text} ${unit}`;
}

/** `2026-10` as `October 2026`; a year or a date in words as well. */
export const periodInWords = (period: string): string =>
	/^\d{4}-\d{2}$/u.test(period) ? longDate(`${period}-01`).replace(/^1 /u, '') : longDate(period);

const severalInWords = ({ options, none }: InputOf<'several'>, chosen: readonly string[]): string =>
	chosen
		.map((id) => (id === 'none' ? none : (options.find((option) => option.id === id)?.label ?? id)))
		.join('; ');

const hoursInWords = (
	{ routes }: InputOf<'hours'>,
	given: Readonly<Record<string, Hours>>
): string =>
	routes
		.flatMap(({ id, label }) => {
			const days = given[id];
			return days ? [`${label}: ${weekInWords(days)}`] : [];
		})
		.join('. ');

function weekInWords(days: Hours): string {
	const words = days.map((day) =>
		day === null
			? 'not given'
			: day.length === 0
				? 'closed'
				: day.map(({ from, to }) => `${from} to ${to}`).join(' and ')
	);
	const [first] = words;
	return first !== undefined && words.every((word) => word === first)
		? `${first}, Monday to Friday`
		: words.map((word, day) => `${WEEKDAYS[day] ?? ''} ${word}`).join(', ');
}
