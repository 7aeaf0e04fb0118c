import { questionsOf, type Asked, type Bank, type Question } from '#questions';
import type { ChecklistItem } from '#systems';
import type { ComponentCount, FigureSum, QuestionCounts, SystemTables } from './system-tables.ts';

/** What practices gave beside or instead of a choice: options, or figures that can be added up. */
export interface CountDetail {
	/** The follow-up's title; empty where it is the question itself. */
	readonly title: string;
	/** Practices that answered it, "none of these" included. */
	readonly given: number;
	readonly options: readonly { readonly label: string; readonly practices: number }[];
	/** Averages and shares are left out, as they do not add up. */
	readonly sums: readonly FigureSum[];
}

/** One count that feeds an item of the checklist; its basis is that of the tables it is taken from. */
export type TrackerCount =
	| {
			readonly kind: 'question';
			readonly question: Question;
			readonly counts: QuestionCounts;
			readonly details: readonly CountDetail[];
	  }
	| {
			/** How far a component is, by practices and by networks. */
			readonly kind: 'component';
			readonly count: ComponentCount;
	  };

/** What is needed of a system's tables. */
export type CountedTables = Pick<SystemTables, 'questions' | 'figures' | 'counts'>;

/**
 * The counts that feed an item: its questions in their order, then its components. A component that
 * the chosen scheme does not have is left out, as is a question that the tables do not hold.
 */
export function trackerCounts(
	tables: CountedTables,
	item: Pick<ChecklistItem, 'questions' | 'components'>,
	bank: Bank
): readonly TrackerCount[] {
	const byId = new Map(questionsOf(bank).map((question) => [question.id, question]));
	return [
		...item.questions.flatMap((id): readonly TrackerCount[] => {
			const question = byId.get(id);
			const counts = tables.questions[id];
			return question && counts
				? [{ kind: 'question', question, counts, details: detailsOf(question, tables) }]
				: [];
		}),
		...item.components.flatMap((id): readonly TrackerCount[] => {
			const count = tables.counts.find(({ component }) => component === id);
			return count ? [{ kind: 'component', count }] : [];
		})
	];
}

/** Units of averages and shares. */
const NOT_ADDED = new Set(['%', 'seconds']);

function detailsOf(
	question: Question,
	{ figures }: Pick<SystemTables, 'figures'>
): readonly CountDetail[] {
	const detail = (asked: Asked, title: string): readonly CountDetail[] => {
		const found = figures[asked.id];
		if (!found) return [];
		const options = asked.input.kind === 'several' ? asked.input.options : [];
		// Practices of one network give the network's figure each: it must not be added up.
		const sums = question.audience === 'network' ? [] : found.sums;
		const added = sums.filter(({ unit, practices }) => !NOT_ADDED.has(unit) && practices > 0);
		return found.given === 0 || (options.length === 0 && added.length === 0)
			? []
			: [
					{
						title,
						given: found.given,
						options: options.map(({ id, label }) => ({
							label,
							practices: found.options[id] ?? 0
						})),
						sums: added
					}
				];
	};
	return [
		...detail(question, ''),
		...question.followUps.flatMap((followUp) => detail(followUp, followUp.title))
	];
}
