import type { Bank } from '#questions';
import { bankPlaces, type BankPlaces } from './bank-places.ts';
import type { CountedFile } from './files-of.ts';
import type { FigureCounts, FigureSum, QuestionCounts } from './system-tables.ts';

/** Figures added up, and options counted, of every question and follow-up that asks for them, by id. */
export function figureCounts(
	files: readonly CountedFile[],
	bank: Bank,
	questions: Readonly<Record<string, QuestionCounts>>
): Readonly<Record<string, FigureCounts>> {
	const { asked, fields, options } = bankPlaces(bank);
	const sums = sumsIn(files, fields);
	const chosen = chosenIn(files, options);
	const all = new Set([...fields, ...options].map(({ at }) => at));
	return Object.fromEntries(
		[...all].map((at) => {
			const id = asked[at]?.asked.id ?? '';
			const figures: FigureCounts = {
				sums: sums.filter((_, place) => fields[place]?.at === at),
				options: chosen.find((_, place) => options[place]?.at === at) ?? {},
				given: questions[id]?.given ?? 0,
				of: files.length
			};
			return [id, figures];
		})
	);
}

/** Practice by practice, as what is known of one lies together; one without a figure is no nought. */
function sumsIn(files: readonly CountedFile[], fields: BankPlaces['fields']): readonly FigureSum[] {
	const sums = new Float64Array(fields.length);
	const practices = new Uint32Array(fields.length);
	const oldest: (string | undefined)[] = fields.map(() => undefined);
	const latest: (string | undefined)[] = fields.map(() => undefined);
	for (const { facts } of files)
		for (let place = 0; place < fields.length; place += 1) {
			const period = facts.periods[place];
			if (period === undefined) continue;
			sums[place] = (sums[place] ?? 0) + (facts.figures[place] ?? 0);
			practices[place] = (practices[place] ?? 0) + 1;
			const [from, to] = [oldest[place], latest[place]];
			if (period === from || period === to) continue;
			if (from === undefined || period < from) oldest[place] = period;
			if (to === undefined || period > to) latest[place] = period;
		}
	return fields.map(({ field: { id, label, unit, decimals } }, place) => ({
		field: id,
		label,
		unit,
		// Sums of decimal fractions are not exact.
		sum: Number((sums[place] ?? 0).toFixed(decimals)),
		practices: practices[place] ?? 0,
		oldest: oldest[place],
		latest: latest[place]
	}));
}

/** How many chose each option, by its id, of each question with options. */
function chosenIn(
	files: readonly CountedFile[],
	options: BankPlaces['options']
): readonly Readonly<Record<string, number>>[] {
	const counts = options.map(({ placeOf }) => new Uint32Array(placeOf.size));
	for (const { facts } of files)
		for (let place = 0; place < options.length; place += 1) {
			const own = counts[place];
			for (const option of facts.chosen[place] ?? []) if (own) own[option] = (own[option] ?? 0) + 1;
		}
	return options.map(({ placeOf }, place) =>
		Object.fromEntries([...placeOf].map(([id, option]) => [id, counts[place]?.[option] ?? 0]))
	);
}
