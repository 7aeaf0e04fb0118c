import { basisInWords } from '#collation';
import { CHECKLIST, TRACKED_STATES, TRACKED_WORDS, stateOf, type TrackedState } from '#systems';
import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';
import { claimsOf } from './claim-states.ts';
import { counted, inWords, wholeSystem } from './figure-words.ts';
import { writtenPart } from './written-part.ts';

/** What was written in short, then the counts that matter most, each with its basis. */
export const summaryPart = (context: BoardContext): readonly Block[] => [
	...writtenPart(context, 'summary'),
	{
		kind: 'list',
		items: [
			basisInWords(context.tables.basis),
			...wholeSystem(context),
			...claimLines(context),
			`Of ${inWords(CHECKLIST.length)} items of the checklist: ${TRACKED_STATES.map(
				(state) => `${inWords(stateCount(context, state))} ${TRACKED_WORDS[state].toLowerCase()}`
			).join(', ')}.`
		]
	}
];

const claimLines = ({ tables, scheme }: BoardContext): readonly string[] =>
	scheme.kind === 'payment'
		? claimsOf(tables).map(
				({ component, title, counts, of }) =>
					`${title}: ${metBy(tables, component)}declared by ${inWords(counts.declared)} of ${counted(of, 'network')}; ${inWords(counts.mayDeclare)} more may declare it.`
			)
		: [];

/** Networks claim, but practices make the progress: both are said. */
function metBy({ counts }: BoardContext['tables'], component: string): string {
	const practices = counts.find((count) => count.component === component)?.practices;
	return practices === undefined || practices.of === 0
		? ''
		: `met by ${inWords(practices.met)} of ${counted(practices.of, 'practice')}; `;
}

const stateCount = ({ system }: BoardContext, wanted: TrackedState): number =>
	CHECKLIST.filter(({ id }) => stateOf(system.tracker[id]) === wanted).length;
