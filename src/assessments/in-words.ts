import { isRealDate, longDate } from '#base';
import type { Asked, InputOf } from '#questions';
import { isCompleteSet } from './figure-sets.ts';
import { WEEKDAYS, type Answer, type Hours } from './record.ts';
import { CHOICE_WORDS } from './words.ts';

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

/** The set that counts in full, and how many more are beside it. */
function numbersInWords({ fields, period }: InputOf<'numbers'>, value: Figures): string {
	const figures = fields.flatMap(({ id, label, unit }) => {
		const figure = value.figures[id];
		return figure === undefined ? [] : [`${label}: ${withUnit(figure, unit)}`];
	});
	const about = [periodInWords(value.period), value.from.trim()].filter((part) => part !== '');
	const figuresInWords = figures.join('; ') || 'No figure yet';
	const more = (value.others ?? []).filter(isCompleteSet).length;
	return [
		about.length === 0 ? figuresInWords : `${figuresInWords} (${about.join(', ')})`,
		...(more === 0 ? [] : [`and ${String(more)} other ${period}${more === 1 ? '' : 's'}`])
	].join(', ');
}

/** A figure with its unit: `12.5%`, `£13,500`, `£16.50`, `£1.392`, `1,204 calls`. */
export function withUnit(figure: number, unit: string): string {
	const pence = unit === 'GBP' && !Number.isInteger(figure) ? 2 : 0;
	const text = figure.toLocaleString('en-GB', {
		minimumFractionDigits: pence,
		maximumFractionDigits: unit === 'GBP' ? 3 : 2
	});
	if (unit === '%') return `${text}%`;
	return unit === 'GBP' ? `£${text}` : `${text} ${unit}`;
}

/** `2026-10` as `October 2026`, a date in words as well; anything else comes back unchanged. */
export const periodInWords = (period: string): string =>
	isRealDate(`${period}-01`) ? longDate(`${period}-01`).replace(/^1 /u, '') : longDate(period);

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
