import type { Figure, FigureLayout, Gives } from './layout.ts';
import type { Beside, Proposal } from './proposal.ts';
import type { Month } from './tally.ts';

/** As long as the record's field for where figures come from may be. */
export const LONGEST_FROM = 300;

/** Where figures come from, in words that fit the record: file and publication. */
export function fromOf(file: string, publication: string): string {
	const rest = ` (NHS England, ${publication})`;
	return `${file.slice(0, LONGEST_FROM - rest.length)}${rest}`;
}

/** The proposals that the months of a file make, latest month first for each question. */
export const proposalsOf = (
	layout: FigureLayout,
	months: readonly Month[],
	file: string
): readonly Proposal[] =>
	layout.gives.flatMap((gives, at) =>
		months.flatMap((month) => {
			const figures = figuresOf(gives, month);
			if (Object.keys(figures).length === 0 || saysNoData(gives, month)) return [];
			return [
				{
					ods: month.ods,
					question: gives.question,
					figures,
					period: month.period,
					from: fromOf(file, layout.publication),
					rows: month.rows[at] ?? 0,
					unreadable: month.unreadable,
					caveats: layout.caveats
				}
			];
		})
	);

/** What else the months of a file say. */
export const besidesOf = (layout: FigureLayout, months: readonly Month[]): readonly Beside[] =>
	months.flatMap((month): readonly Beside[] => {
		const { ods, period, counts } = month;
		const patients = layout.patients === undefined ? undefined : counts[layout.patients];
		return [
			...layout.gives
				.filter((gives) => saysNoData(gives, month))
				.map(({ question }) => ({ kind: 'noData' as const, ods, question, period })),
			...(patients === undefined ? [] : [{ kind: 'patients' as const, ods, patients, period }]),
			...(layout.longWaits ?? []).flatMap(({ window, over, of }) => {
				const all = counts[of] ?? 0;
				return all === 0
					? []
					: [{ kind: 'longWaits' as const, ods, period, window, over: counts[over] ?? 0, of: all }];
			})
		];
	});

const saysNoData = ({ onlyIf }: Gives, { counts }: Month): boolean =>
	onlyIf !== undefined && counts[onlyIf] === 0;

const figuresOf = ({ figures }: Gives, { counts }: Month): Readonly<Record<string, number>> =>
	Object.fromEntries(
		Object.entries(figures).flatMap(([field, figure]) => {
			const value = valueOf(figure, counts);
			return value === undefined ? [] : [[field, value] as const];
		})
	);

function valueOf(figure: Figure, counts: Month['counts']): number | undefined {
	if ('count' in figure) return counts[figure.count];
	const of = counts[figure.of] ?? 0;
	// No row with the part's value means none of them; no whole means nothing to have a share of.
	return of === 0 ? undefined : Math.round(((counts[figure.share] ?? 0) / of) * 1000) / 10;
}
