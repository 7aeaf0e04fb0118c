import type { Assessment } from '#assessments';
import { err, ok, type IsoDate, type Result } from '#base';
import type { Component, Money, Payment, Scheme } from '../scheme.ts';
import { MOST_POPULATION, MOST_RATE, amount } from './amount.ts';
import { split } from './split.ts';
import { typedFigure, type TypedFigure } from './typed-figure.ts';

type Answers = Assessment['answers'];

/** A rate per head in thousandths of a pound, with what was typed where the scheme names none. */
export interface Rate {
	readonly milliPounds: number;
	readonly typed?: TypedFigure;
}

/** What keeps a sum from being known; a population is wanted for a date where the scheme names one. */
export type Missing =
	{ readonly what: 'population'; readonly on?: IsoDate } | { readonly what: 'rate' };

/** A component's part of a payment, in pence; without a sum while the whole is not known. */
export interface ComponentPart {
	readonly component: Component;
	readonly share: number;
	readonly pence?: number;
}

/** What a payment could come to at most, for the whole PCN and year. */
export interface PaymentResult {
	readonly payment: Payment;
	readonly rate?: Rate;
	/** In hundredths of a person. */
	readonly population?: TypedFigure;
	/** Whole pence; absent exactly when something is missing. */
	readonly pence?: number;
	readonly missing: readonly Missing[];
	/** The twelve parts of a known sum that is paid monthly, else empty. */
	readonly months: readonly number[];
	/** The parts of a sum that is paid by component, else empty. */
	readonly components: readonly ComponentPart[];
}

/** The payments of a scheme over the answers; undefined for a scheme without money. */
export const moneyOf = (
	{ money, components }: Scheme,
	answers: Answers
): readonly PaymentResult[] | undefined =>
	money?.payments.map((payment) => paymentResult(money, payment, components, answers));

function paymentResult(
	money: Money,
	payment: Payment,
	components: readonly Component[],
	answers: Answers
): PaymentResult {
	const rate = rateOf(payment, answers);
	const population = populationOf(money, answers);
	const pence =
		rate.ok && population.ok ? amount(rate.value.milliPounds, population.value.parts) : undefined;
	const known = pence !== undefined;
	return {
		payment,
		...(rate.ok && { rate: rate.value }),
		...(population.ok && { population: population.value }),
		...(known && { pence }),
		missing: [rate, population].flatMap((part) => (part.ok ? [] : [part.error])),
		months: known && payment.paid === 'monthly' ? split(pence, Array<number>(12).fill(1)) : [],
		components: payment.paid === 'byComponent' ? partsOf(components, pence) : []
	};
}

function rateOf({ rate }: Payment, answers: Answers): Result<Rate, Missing> {
	if ('milliPounds' in rate) return ok(rate);
	const { answer, figure } = rate;
	const typed = typedFigure(answers[answer], { figure, perOne: 1000, most: MOST_RATE });
	return typed ? ok({ milliPounds: typed.parts, typed }) : err({ what: 'rate' });
}

function populationOf({ populationOn }: Money, answers: Answers): Result<TypedFigure, Missing> {
	const found = typedFigure(answers['network.funding'], {
		figure: 'adjusted-population',
		perOne: 100,
		most: MOST_POPULATION,
		on: populationOn
	});
	return found ? ok(found) : err({ what: 'population', ...(populationOn && { on: populationOn }) });
}

function partsOf(
	components: readonly Component[],
	pence: number | undefined
): readonly ComponentPart[] {
	const shared = components.flatMap((component) =>
		component.share === undefined ? [] : [{ component, share: component.share }]
	);
	if (pence === undefined) return shared;
	const parts = split(
		pence,
		shared.map(({ share }) => share)
	);
	return shared.map((part, at) => ({ ...part, pence: parts[at] ?? 0 }));
}
