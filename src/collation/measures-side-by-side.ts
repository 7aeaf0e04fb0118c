import { figureSets } from '#assessments';
import type { Member } from '#networks';
import {
	askedIn,
	type Asked,
	type Bank,
	type InputOf,
	type NumberField,
	type Question,
	type Section
} from '#questions';
import { hintsFor, measuresIn, type Hint, type Measure } from '#scoring';
import type { Collation, FileState } from './collation.ts';
import { filesHere, type FileHere } from './files-here.ts';

/** One practice's figure. */
export interface PracticeMeasure {
	readonly member: Member;
	readonly file: FileState;
	/**
	 * Latest figure, its period and source, and its change; absent while the file is not here, or where
	 * the practice's answers do not call for it.
	 */
	readonly measure: Measure | undefined;
	/** What looks odd about the latest figure. */
	readonly hints: readonly Hint[];
}

/** One figure over all practices, never averaged: periods and sources may differ. */
export interface MeasureSideBySide {
	readonly section: Pick<Section, 'id' | 'title'>;
	readonly question: Question;
	readonly asked: Asked;
	readonly field: NumberField;
	/** A row for every practice, by name. */
	readonly practices: readonly PracticeMeasure[];
	/** How many practices have a figure. */
	readonly given: number;
	/** The periods of the latest figures, earliest first; more than one: they are not of one time. */
	readonly periods: readonly string[];
}

type WithoutRows = Pick<MeasureSideBySide, 'section' | 'question' | 'asked' | 'field'>;
type OfPractice = Pick<PracticeMeasure, 'measure' | 'hints'>;

/** Every figure that some practice is asked for, in the order of the bank. */
export function measuresSideBySide(bank: Bank, collation: Collation): readonly MeasureSideBySide[] {
	const figures = new Map<string, WithoutRows>();
	/** By member, then by figure. */
	const found = new Map<string, ReadonlyMap<string, OfPractice>>();
	for (const here of filesHere(collation)) {
		const own = measuresOf(bank, here, collation.today);
		for (const { figure } of own) figures.set(keyOf(figure), figure);
		found.set(here.row.member.id, new Map(own.map(({ figure, ...rest }) => [keyOf(figure), rest])));
	}
	return inBankOrder(bank, [...figures.values()]).map((figure) => {
		const practices = collation.rows.map(({ member, file }): PracticeMeasure => ({
			member,
			file,
			...(found.get(member.id)?.get(keyOf(figure)) ?? { measure: undefined, hints: [] })
		}));
		const latest = practices.flatMap(({ measure }) => measure?.latest ?? []);
		return {
			...figure,
			practices,
			given: latest.length,
			periods: [...new Set(latest.map(({ period }) => period))].toSorted()
		};
	});
}

const keyOf = ({ asked, field }: WithoutRows): string => `${asked.id} ${field.id}`;

const measuresOf = (bank: Bank, { assessment }: FileHere, today: string) =>
	measuresIn(bank, assessment).flatMap(({ id, title, questions }) =>
		questions.flatMap(({ question, asked, measures }) =>
			measures.map((measure) => ({
				figure: { section: { id, title }, question, asked, field: measure.field },
				measure,
				hints: hintsOf(asked, measure, assessment, today)
			}))
		)
	);

function hintsOf(
	asked: Asked,
	{ latest, field }: Measure,
	{ answers, profile }: FileHere['assessment'],
	today: string
): readonly Hint[] {
	const sets = figureSets(answers[asked.id]);
	const set = sets.find(({ period }) => period === latest?.period);
	if (!set || !asksForNumbers(asked)) return [];
	const others = sets.filter((other) => other !== set);
	return hintsFor(asked, set, { others, listSize: profile.listSize, today }).filter((hint) =>
		isAbout(hint, field)
	);
}

/** What is said of the period as a whole is said of each of its figures. */
function isAbout(hint: Hint, { id }: NumberField): boolean {
	if (hint.kind === 'monthNotOver') return true;
	if (hint.kind === 'togetherOver') return hint.fields.some((field) => field.id === id);
	return hint.field.id === id;
}

const asksForNumbers = (asked: Asked): asked is Asked & { readonly input: InputOf<'numbers'> } =>
	asked.input.kind === 'numbers';

function inBankOrder(bank: Bank, figures: readonly WithoutRows[]): readonly WithoutRows[] {
	const place = new Map([...askedIn(bank).keys()].map((id, at) => [id, at] as const));
	const placeOf = ({ asked, field }: WithoutRows): number => {
		const fields = asksForNumbers(asked) ? asked.input.fields : [];
		return (place.get(asked.id) ?? 0) * 1000 + fields.findIndex(({ id }) => id === field.id);
	};
	return figures.toSorted((a, b) => placeOf(a) - placeOf(b));
}
