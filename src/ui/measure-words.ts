import { CHOICE_WORDS, periodInWords, withUnit } from '#assessments';
import type { NumberField } from '#questions';
import type { FigureChange, MeasureState } from '#scoring';

/** Why there is no figure. */
export const WITHOUT_FIGURE: Readonly<Record<Exclude<MeasureState, 'given'>, string>> = {
	leftOut: 'No figure given',
	notPublished: 'Not published for us',
	notKnown: CHOICE_WORDS.notKnown,
	notAnswered: 'Not answered'
};

/** What lies between two figures, e.g. `Up 210 calls since September 2026`; it is no verdict. */
export function figureChangeInWords(
	{ by, since, sameSource }: FigureChange,
	{ unit }: Pick<NumberField, 'unit'>
): string {
	const size = withUnit(Math.abs(by), unit === '%' ? 'percentage points' : unit);
	const change = by === 0 ? 'No change' : `${by > 0 ? 'Up' : 'Down'} ${size}`;
	return `${change} since ${periodInWords(since)}${sameSource ? '' : ', from another source'}`;
}

/** A rate per 1,000 in few digits: `214.3`. */
export const rateInWords = (rate: number): string =>
	rate.toLocaleString('en-GB', { maximumFractionDigits: 1 });
