import { BOARD_FIGURES, figureFrom, type BoardFigure } from '#systems';
import type { Block, Fact } from '../document.ts';
import type { BoardContext } from './board-context.ts';

/** What stands for a figure that nobody has given. */
export const NOT_KNOWN = 'Not known';

/** A count as people write it. */
export const inWords = (count: number): string => count.toLocaleString('en-GB');

/** `1 practice`, `6 practices`. */
export const counted = (count: number, word: string): string =>
	`${inWords(count)} ${word}${count === 1 ? '' : 's'}`;

/**
 * How much of the whole system the files are, by the count that the ICB typed: `6 of the 41 practices
 * in the whole system (own list) have a file here.`; nothing where it was not typed, or only a part of
 * the system was looked at.
 */
export function wholeSystem(context: BoardContext): readonly string[] {
	const { system, tables, textOf, filter } = context;
	const all = system.figures['practices'];
	if (all === undefined || filter !== undefined) return [];
	const from = textOf(figureFrom('practices'));
	return [
		`${inWords(tables.basis.practices)} of the ${counted(all, 'practice')} in the whole system (${from === '' ? 'day and source not given' : from}) ${tables.basis.practices === 1 ? 'has' : 'have'} a file here.`
	];
}

/** The typed figures of a part, each with where it comes from, or that it is not known. */
export const typedFigures = (
	context: BoardContext,
	part: BoardFigure['part']
): readonly Block[] => [
	{
		kind: 'facts',
		facts: BOARD_FIGURES.filter((figure) => figure.part === part).map((figure) =>
			typedFact(context, figure)
		)
	}
];

function typedFact({ system, textOf, citations }: BoardContext, figure: BoardFigure): Fact {
	const value = system.figures[figure.id];
	const whole = figure.of === undefined ? undefined : system.figures[figure.of];
	const from = textOf(figureFrom(figure.id));
	const term = `${figure.title} ${citations.numbers(figure.sources)}`;
	if (value === undefined) return { term, value: NOT_KNOWN };
	return {
		term,
		value: `${inWords(value)}${whole === undefined ? '' : ` of ${inWords(whole)}`} (${from === '' ? 'day and source not given' : from})`
	};
}
