import {
	CHOICE_WORDS,
	answerInWords,
	figureSets,
	isAnswered,
	isNotKnown,
	withUnit,
	type Answer,
	type FigureSet
} from '#assessments';
import { isRealDate } from '#base';
import type { Asked, InputOf } from '#questions';

/** One thing that an answer says. */
export interface TidyAnswer {
	/** What of the question it is, beside the question or follow-up itself. */
	readonly of?: {
		readonly kind: 'figure' | 'option' | 'route';
		readonly id: string;
		readonly title: string;
	};
	readonly code: string;
	readonly words?: string | undefined;
	readonly value?: number;
	readonly unit?: string;
	readonly date?: string;
	readonly period?: string;
	readonly periodStarts?: string | undefined;
	readonly source?: string | undefined;
}

/** How what is not there is to be read, and whether own words go in. */
export interface TidyReading {
	readonly missing: 'notAnswered' | 'notShared';
	readonly texts: boolean;
}

const MISSING_WORDS = { notAnswered: 'Not answered', notShared: 'Not shared' } as const;

/** What stands for a source that was written in own words, where those stay out. */
export const OWN_WORDS = 'Own words, left out';

/** What an answer says, one thing a row; a row that says so where nothing is said. */
export function tidyAnswers(
	asked: Asked,
	answer: Answer | undefined,
	{ missing, texts }: TidyReading
): readonly TidyAnswer[] {
	const { input } = asked;
	const value = answer?.value;
	if (!value || !isAnswered(answer)) return [{ code: missing, words: MISSING_WORDS[missing] }];
	if (isNotKnown(answer)) return [{ code: 'notKnown', words: CHOICE_WORDS.notKnown }];
	const words = answerInWords(asked, answer);
	switch (value.kind) {
		case 'choice':
			return [{ code: value.choice, words: texts ? words : CHOICE_WORDS[value.choice] }];
		case 'date':
			return [{ code: 'given', words, date: value.date }];
		case 'text':
			return [{ code: 'given', words: texts ? words : undefined }];
		case 'numbers':
			return input.kind === 'numbers'
				? figureSets(answer).flatMap((set) => figuresOf(input, set, texts))
				: [{ code: 'given' }];
		case 'several':
			return value.chosen.map((id) => {
				const title = answerInWords(asked, { ...answer, value: { ...value, chosen: [id] } });
				return { of: { kind: 'option', id, title }, code: id, words: title };
			});
		case 'hours':
			return Object.keys(value.routes).map((id) => {
				const routes = { [id]: value.routes[id] ?? [null, null, null, null, null] } as const;
				const title =
					input.kind === 'hours' ? input.routes.find((route) => route.id === id)?.label : undefined;
				return {
					of: { kind: 'route', id, title: title ?? id },
					code: 'given',
					words: answerInWords(asked, { ...answer, value: { ...value, routes } })
				};
			});
		case 'notKnown':
		case 'notPublished':
			return [{ code: value.kind, words }];
	}
}

/** How many rows `tidyAnswers` has for an answer, without putting anything into words. */
export function tidyAnswerCount({ input }: Asked, answer: Answer | undefined): number {
	const value = answer?.value;
	if (!value || !isAnswered(answer)) return 1;
	if (value.kind === 'several') return value.chosen.length;
	if (value.kind === 'hours') return Object.keys(value.routes).length;
	if (value.kind !== 'numbers' || input.kind !== 'numbers') return 1;
	const { fields } = input;
	return figureSets(answer).reduce(
		(sum, { figures }) => sum + fields.filter(({ id }) => figures[id] !== undefined).length,
		0
	);
}

const figuresOf = (
	input: InputOf<'numbers'>,
	{ figures, period, from }: FigureSet,
	texts: boolean
): readonly TidyAnswer[] =>
	input.fields.flatMap(({ id, label, unit }) => {
		const figure = figures[id];
		if (figure === undefined) return [];
		return [
			{
				of: { kind: 'figure' as const, id, title: label },
				code: 'given',
				words: withUnit(figure, unit),
				value: figure,
				unit,
				period,
				periodStarts: firstDay(period),
				source: texts ? from.trim() || undefined : plainSource(from, input)
			}
		];
	});

/** `2026`, `2026-03` and `2026-03-15` as the day they begin with; undefined for anything else. */
const firstDay = (period: string): string | undefined =>
	[period, `${period}-01`, `${period}-01-01`].find(isRealDate);

/** A source in the words of the question; own words could name somebody. */
function plainSource(from: string, { usualSources }: InputOf<'numbers'>): string | undefined {
	const given = from.trim();
	if (given === '') return undefined;
	const usual = usualSources.find((source) => source.toLowerCase() === given.toLowerCase());
	return usual ?? (/\(NHS England, [^()]+\)/u.test(given) ? 'National publication' : OWN_WORDS);
}
