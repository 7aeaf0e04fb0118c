import type { Bank } from '#questions';
import { bankPlaces, type FieldPlace, type OptionsPlace } from './bank-places.ts';
import type { CountedFile } from './files-of.ts';
import type { FigureCounts, FigureSum, QuestionCounts } from './system-tables.ts';

/** The exclusive last option of every question with options. */
const NONE = 'none';

/** Figures added up, and options counted, of every question and follow-up that asks for them, by id. */
export function figureCounts(
	files: readonly CountedFile[],
	bank: Bank,
	questions: Readonly<Record<string, QuestionCounts>>
): Readonly<Record<string, FigureCounts>> {
	const { asked, fields, options } = bankPlaces(bank);
	const sums = fields.map(() => new Sum());
	const chosen = options.map(countsOf);
	// Practice by practice: what is known of one lies together.
	for (const { facts } of files) {
		for (const [place, sum] of sums.entries()) sum.add(facts.figures[place], facts.periods[place]);
		for (const [place, counts] of chosen.entries()) count(counts, facts.chosen[place]);
	}
	const places = new Set([...fields, ...options].map(({ at }) => at));
	return Object.fromEntries(
		[...places].map((at) => {
			const id = asked[at]?.asked.id ?? '';
			const figures: FigureCounts = {
				sums: fields.flatMap((field, place) =>
					field.at === at ? (sums[place]?.over(field) ?? []) : []
				),
				options: Object.fromEntries(
					options.flatMap((one, place) => (one.at === at ? [...(chosen[place] ?? [])] : []))
				),
				given: questions[id]?.given ?? 0,
				of: files.length
			};
			return [id, figures];
		})
	);
}

/** A sum that grows; a practice without a figure is not counted as nothing. */
class Sum {
	#sum = 0;
	#practices = 0;
	#oldest: string | undefined;
	#latest: string | undefined;

	add(figure: number | undefined, period: string | undefined): void {
		if (figure === undefined || period === undefined) return;
		this.#sum += figure;
		this.#practices += 1;
		if (this.#oldest === undefined || period < this.#oldest) this.#oldest = period;
		if (this.#latest === undefined || period > this.#latest) this.#latest = period;
	}

	over({ field: { id, label, unit, decimals } }: FieldPlace): FigureSum {
		return {
			field: id,
			label,
			unit,
			// Sums of decimal fractions are not exact.
			sum: Number(this.#sum.toFixed(decimals)),
			practices: this.#practices,
			oldest: this.#oldest,
			latest: this.#latest
		};
	}
}

const countsOf = ({ all }: OptionsPlace): Map<string, number> =>
	new Map([...all.map(({ id }) => id), NONE].map((id) => [id, 0]));

function count(counts: Map<string, number>, chosen: readonly string[] = []): void {
	for (const id of chosen) {
		const before = counts.get(id);
		if (before !== undefined) counts.set(id, before + 1);
	}
}
