import type { AnswerValue, Day, FigureSet, Hours } from '#assessments';
import { isRealDate } from '#base';

const SHORT = 300;
const LONG = 20_000;

type Choice = Extract<AnswerValue, { kind: 'choice' }>;
/** Most answers are one of these: one object of each does for all of them. */
const CHOICES = new Map<unknown, Choice>(
	(['yes', 'partly', 'no', 'notKnown'] as const).map((choice) => [
		choice,
		{ kind: 'choice', choice }
	])
);
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** A record of anything, but no list. */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
	typeof input === 'object' && input !== null && !Array.isArray(input);

/** A text no longer than names may be. */
export const isShort = (input: unknown): input is string =>
	typeof input === 'string' && input.length <= SHORT;

/** A text no longer than texts may be. */
export const isLong = (input: unknown): input is string =>
	typeof input === 'string' && input.length <= LONG;

/** A list of short texts. */
export const areShort = (input: unknown): input is readonly string[] =>
	Array.isArray(input) && input.every(isShort);

/**
 * The value of an answer in the present format, `null` where there is none; undefined for whatever
 * the record's schema might refuse. Many times as quick as the schema.
 */
export function briefValue(input: unknown): AnswerValue | null | undefined {
	if (input === null) return null;
	if (!isRecord(input)) return undefined;
	switch (input.kind) {
		case 'choice':
			return CHOICES.get(input.choice) ?? notApplicable(input);
		case 'numbers':
			return numbers(input);
		case 'date':
			return typeof input.date === 'string' && isRealDate(input.date)
				? { kind: 'date', date: input.date }
				: undefined;
		case 'several':
			return areShort(input.chosen) ? { kind: 'several', chosen: input.chosen } : undefined;
		case 'hours':
			return areRoutes(input.routes) ? { kind: 'hours', routes: input.routes } : undefined;
		case 'text':
			return isLong(input.text) ? { kind: 'text', text: input.text } : undefined;
		case 'notKnown':
		case 'notPublished':
			return { kind: input.kind };
		default:
			return undefined;
	}
}

const notApplicable = ({ choice, reason }: Readonly<Record<string, unknown>>) =>
	choice === 'notApplicable' && isLong(reason)
		? ({ kind: 'choice', choice, reason } as const)
		: undefined;

function numbers(input: Readonly<Record<string, unknown>>): AnswerValue | undefined {
	if (!isFigureSet(input)) return undefined;
	const { figures, period, from } = input;
	const { others } = input as { readonly others?: unknown };
	if (others === undefined) return { kind: 'numbers', figures, period, from };
	return Array.isArray(others) && others.every(isFigureSet)
		? { kind: 'numbers', figures, period, from, others }
		: undefined;
}

const isFigureSet = (input: unknown): input is FigureSet =>
	isRecord(input) &&
	isRecord(input.figures) &&
	Object.entries(input.figures).every(
		([field, figure]) => isShort(field) && Number.isFinite(figure)
	) &&
	isShort(input.period) &&
	isShort(input.from);

const areRoutes = (input: unknown): input is Readonly<Record<string, Hours>> =>
	isRecord(input) &&
	Object.entries(input).every(
		([route, days]) =>
			isShort(route) && Array.isArray(days) && days.length === 5 && days.every(isDay)
	);

const isDay = (input: unknown): input is Day =>
	input === null || (Array.isArray(input) && input.length <= 4 && input.every(isInterval));

const isInterval = (input: unknown): boolean =>
	isRecord(input) && isClock(input.from) && isClock(input.to);

const isClock = (input: unknown): boolean => typeof input === 'string' && CLOCK.test(input);
