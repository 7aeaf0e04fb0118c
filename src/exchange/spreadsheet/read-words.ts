import {
	CHOICE_WORDS,
	CLOSED_WORDS,
	NOT_PUBLISHED_WORDS,
	TYPED_CHOICES,
	type Day
} from '#assessments';
import { isRealDate, longDate, type IsoDate } from '#base';
import type { Choice } from '#questions';

/** Without regard to capitals, spaces and the kind of apostrophe. */
export const plainWords = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replaceAll(/[‘’ʼ´`]/gu, "'")
		.replaceAll(/\s+/gu, ' ');

const WORDS = new Map(
	(Object.keys(CHOICE_WORDS) as Choice[]).flatMap((choice) =>
		[CHOICE_WORDS[choice], ...TYPED_CHOICES[choice]].map(
			(word) => [plainWords(word), choice] as const
		)
	)
);

/** A choice with what stands after it: the reason of "Not applicable". */
export function readChoice(
	text: string
): { readonly choice: Choice; readonly rest: string } | undefined {
	const whole = WORDS.get(plainWords(text));
	if (whole) return { choice: whole, rest: '' };
	const [, before = '', rest = ''] = /^([^:]*):(.*)$/su.exec(text) ?? [];
	const choice = WORDS.get(plainWords(before));
	return choice === 'notApplicable' ? { choice, rest: rest.trim() } : undefined;
}

/** "Don't know yet" and "Not published for us", for whatever is not a choice. */
export function readWithout(text: string): 'notKnown' | 'notPublished' | undefined {
	const plain = plainWords(text);
	if (plain === plainWords(CHOICE_WORDS.notKnown)) return 'notKnown';
	return plain === plainWords(NOT_PUBLISHED_WORDS) || plain === 'not published'
		? 'notPublished'
		: undefined;
}

/** A date as people here write it: `2026-03-31`, `31/3/2026`, `31.03.2026` or `31 March 2026`. */
export function readDate(text: string): IsoDate | undefined {
	const given = text.trim();
	const [, day, month, year] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(given) ??
		/^(\d{1,2}) ([a-z]+) (\d{4})$/iu.exec(given) ??
		[];
	if (day === undefined || month === undefined || year === undefined)
		return isRealDate(given) ? given : undefined;
	const number = /^\d/u.test(month) ? month.padStart(2, '0') : monthNamed(month);
	const date = `${year}-${number ?? ''}-${day.padStart(2, '0')}`;
	return isRealDate(date) ? date : undefined;
}

/** A month: `2026-03`, `3/2026`, `March 2026`, `Mar 2026`, or any day of it. */
export function readMonth(text: string): string | undefined {
	const given = text.trim();
	if (/^\d{4}-\d{2}$/u.test(given)) return given;
	const [, month, year] = /^(\d{1,2}|[a-z]+)[ /.-](\d{4})$/iu.exec(given) ?? [];
	if (month === undefined || year === undefined) return readDate(given)?.slice(0, 7);
	const number = /^\d/u.test(month) ? month.padStart(2, '0') : monthNamed(month);
	return number === undefined ? undefined : `${year}-${number}`;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

function monthNamed(name: string): string | undefined {
	const given = name.toLowerCase();
	return MONTHS.find((number) => {
		const [, month = ''] = longDate(`2000-${number}-01`).toLowerCase().split(' ');
		return month === given || month.slice(0, 3) === given;
	});
}

const MOST_INTERVALS = 4;

/** The times of a day in order: `08:00 to 12:00 and 13:00-18:30`, or closed; undefined for anything else. */
export function readDay(text: string): NonNullable<Day> | undefined {
	if (plainWords(text) === CLOSED_WORDS) return [];
	const intervals = text.split(/\band\b|[,;&+]/iu).map((part) => {
		const [, from, to] =
			/^\s*(\d{1,2}[:.]\d{2})\s*(?:to|until|till|[-–—])\s*(\d{1,2}[:.]\d{2})\s*$/iu.exec(part) ??
			[];
		return from === undefined || to === undefined
			? undefined
			: { from: clock(from), to: clock(to) };
	});
	const read = intervals.filter((one) => one !== undefined);
	const good = read.every(({ from, to }) => CLOCK.test(from) && CLOCK.test(to) && from < to);
	return good && read.length === intervals.length && read.length <= MOST_INTERVALS
		? read.toSorted((a, b) => (a.from < b.from ? -1 : 1))
		: undefined;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/u;

const clock = (typed: string): string => typed.replace('.', ':').padStart(5, '0');
