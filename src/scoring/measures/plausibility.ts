import { isCompleteSet, type FigureSet } from '#assessments';
import type { IsoDate } from '#base';
import type { Asked, InputOf, NumberField, SourceRef } from '#questions';

/** A rate for England to hold a practice's beside. */
export interface NationalRate {
	/** Per 1,000 registered patients in the month. */
	readonly rate: number;
	/** `YYYY-MM`. */
	readonly period: string;
	readonly sources: readonly SourceRef[];
}

/**
 * Something about figures that is seldom so. A fact to look at again, never a reason to refuse:
 * national and local counts differ, and parts need not add up to the whole.
 */
export type Hint =
	| { readonly kind: 'monthNotOver'; readonly period: string }
	/** One figure is larger than another that it should be a part of. */
	| { readonly kind: 'moreThan'; readonly field: NumberField; readonly than: NumberField }
	/** The wait over the whole day is longer than at its peak. */
	| { readonly kind: 'longerThanPeak'; readonly field: NumberField; readonly peak: NumberField }
	| {
			readonly kind: 'togetherOver';
			readonly fields: readonly NumberField[];
			readonly most: number;
	  }
	/** Ten times the national rate, or a tenth of it. */
	| {
			readonly kind: 'farFromNational';
			readonly field: NumberField;
			readonly rate: number;
			readonly national: NationalRate;
	  }
	/** More in a month than there are patients. */
	| { readonly kind: 'moreThanPatients'; readonly field: NumberField; readonly listSize: number }
	/** Ten times the figure before it, or a tenth: often another unit. */
	| {
			readonly kind: 'tenfold';
			readonly field: NumberField;
			readonly figure: number;
			readonly before: number;
			readonly period: string;
	  };

/** What else there is to read a set of figures by. */
export interface HintContext {
	/** The same figures for other periods. */
	readonly others: readonly FigureSet[];
	readonly listSize: number | undefined;
	readonly today: IsoDate;
}

/** A part and what it is a part of, by question. */
const PARTS: Readonly<Record<string, readonly (readonly [part: string, whole: string])[]>> = {
	'telephony.figures': [
		['answered', 'inbound'],
		['missed', 'inbound'],
		['call-backs-made', 'call-backs-asked']
	],
	'appointments.waits': [['non-urgent-7-days', 'non-urgent-14-days']]
};

/** Parts that overlap in nothing, and what they can come to at most. */
const TOGETHER: Readonly<Record<string, number>> = {
	'appointments.unmapped': 100,
	'website.benchmark.ratings': 50
};

/** 27,160,966 inbound calls in August 2026 over 63,257,431 registered patients, about 429 per 1,000. */
const NATIONAL_CALLS: NationalRate = {
	rate: (27_160_966 / 63_257_431) * 1000,
	period: '2026-08',
	sources: [
		{
			source: 'cbt-pipeline-2026',
			at: 'inbound calls in August 2026, from 86.3% of practices, over all registered patients'
		}
	]
};

/** Rates are told apart from slips only far outside: practices differ, and so do ways of counting. */
const FAR = 10;

/** Of these a patient seldom makes more than one a month. */
const ONE_A_PATIENT: ReadonlySet<string> = new Set(['requests', 'referrals', 'orders']);

/** Below this a figure may well grow tenfold; a share has a smaller one, to tell 0.85 from 85. */
const largeEnough = (unit: string): number => (unit === '%' ? 10 : 100);

/** What looks odd about the figures of one period; `[]` for a set that is not complete. */
export function hintsFor(
	{ id, input }: Pick<Asked, 'id'> & { readonly input: InputOf<'numbers'> },
	set: FigureSet,
	{ others, listSize, today }: HintContext
): readonly Hint[] {
	if (!isCompleteSet(set)) return [];
	const given = input.fields.flatMap((field) => {
		const figure = set.figures[field.id];
		return figure === undefined ? [] : [{ field, figure }];
	});
	const find = (wanted: string) => given.find(({ field }) => field.id === wanted);
	return [
		...(input.period === 'month' && set.period === today.slice(0, 7)
			? [{ kind: 'monthNotOver' as const, period: set.period }]
			: []),
		...(PARTS[id] ?? []).flatMap(([one, other]): readonly Hint[] => {
			const [part, whole] = [find(one), find(other)];
			return part && whole && part.figure > whole.figure
				? [{ kind: 'moreThan', field: part.field, than: whole.field }]
				: [];
		}),
		...(id === 'telephony.figures' ? peakHint(find('wait-core'), find('wait-peak')) : []),
		...togetherHint(given, TOGETHER[id]),
		...given.flatMap((one) => rateHint(id, one, listSize)),
		...given.flatMap((one) => tenfoldHint(one, latestBefore(set, one.field, others)))
	];
}

interface Given {
	readonly field: NumberField;
	readonly figure: number;
}

const peakHint = (core: Given | undefined, peak: Given | undefined): readonly Hint[] =>
	core && peak && core.figure > peak.figure
		? [{ kind: 'longerThanPeak', field: core.field, peak: peak.field }]
		: [];

function togetherHint(given: readonly Given[], most: number | undefined): readonly Hint[] {
	const sum = given.reduce((total, { figure }) => total + figure, 0);
	// Rounded shares may come to a little more than the whole.
	return most !== undefined && sum > most + 0.5
		? [{ kind: 'togetherOver', fields: given.map(({ field }) => field), most }]
		: [];
}

function rateHint(
	question: string,
	{ field, figure }: Given,
	listSize: number | undefined
): readonly Hint[] {
	if (listSize === undefined) return [];
	if (ONE_A_PATIENT.has(field.unit))
		return figure > listSize ? [{ kind: 'moreThanPatients', field, listSize }] : [];
	if (question !== 'telephony.figures' || field.id !== 'inbound') return [];
	const rate = (figure / listSize) * 1000;
	return rate > NATIONAL_CALLS.rate * FAR || rate < NATIONAL_CALLS.rate / FAR
		? [{ kind: 'farFromNational', field, rate, national: NATIONAL_CALLS }]
		: [];
}

function latestBefore(set: FigureSet, { id }: NumberField, others: readonly FigureSet[]) {
	return others
		.filter(({ period, figures }) => period !== '' && period < set.period && id in figures)
		.toSorted((a, b) => b.period.localeCompare(a.period))[0];
}

function tenfoldHint({ field, figure }: Given, earlier: FigureSet | undefined): readonly Hint[] {
	const before = earlier?.figures[field.id];
	if (earlier === undefined || before === undefined) return [];
	const [small, large] = [Math.min(figure, before), Math.max(figure, before)];
	return small > 0 && large >= FAR * small && large >= largeEnough(field.unit)
		? [{ kind: 'tenfold', field, figure, before, period: earlier.period }]
		: [];
}
