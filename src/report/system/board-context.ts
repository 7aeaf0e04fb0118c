import { trackerCounts, type TrackerCount } from '#collation';
import type { SourceRef } from '#questions';
import { BOARD_FIGURES, CHECKLIST, FUNDING_STREAMS, INTERFACE_AREAS } from '#systems';
import { citationsOf, type Citations } from '../parts/citations.ts';
import type { BoardReportInput } from './board-input.ts';
import { isIn } from './chosen-parts.ts';

/** The input with what every part looks up, worked out once. */
export interface BoardContext extends BoardReportInput {
	/** The sources of what stands in the report, by number. */
	readonly citations: Citations;
	/** What the facilitator wrote under an id; empty when nothing. */
	readonly textOf: (id: string) => string;
	/** The counts of questions, by their ids. */
	readonly countsOf: (...questions: readonly string[]) => readonly TrackerCount[];
}

/** Works the context out. */
export const boardContext = (input: BoardReportInput): BoardContext => ({
	...input,
	citations: citationsOf(citedIn(input)),
	textOf: (id) => input.system.texts[id]?.trim() ?? '',
	countsOf: (...questions) => trackerCounts(input.tables, { questions, components: [] }, input.bank)
});

/** Every place that a chosen part cites. */
function citedIn({ options, scheme }: BoardReportInput): readonly SourceRef[] {
	const figures = (part: string) => BOARD_FIGURES.filter((figure) => figure.part === part);
	return [
		...(isIn(options, 'used') || isIn(options, 'projected') ? FUNDING_STREAMS : []),
		...(isIn(options, 'basis') ? figures('basis') : []),
		...(isIn(options, 'claims') && scheme.kind === 'payment'
			? scheme.components.flatMap(({ criteria }) => criteria)
			: []),
		...(isIn(options, 'interface') ? [...INTERFACE_AREAS, ...figures('interface')] : []),
		...(isIn(options, 'websites') ? figures('websites') : []),
		...(isIn(options, 'registration') ? [...figures('registration'), REGISTRATION_GOAL] : []),
		...(isIn(options, 'checklist') ? CHECKLIST : [])
	].flatMap((one): readonly SourceRef[] => one.sources);
}

/** The national mark that the letter sets for online registration. */
export const REGISTRATION_GOAL = {
	says: 'The letter of April 2024 wanted the service in all practices, and more than 90% using it, by 31 December 2024.',
	sources: [{ source: 'letter-2024', at: 'annex 1, delivery action 10' }]
} as const satisfies { readonly says: string; readonly sources: readonly SourceRef[] };
