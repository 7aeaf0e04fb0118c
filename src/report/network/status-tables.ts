import { STATUS_WORDS, type Status } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { NetworkContext } from './network-context.ts';
import { fileInWords, isOld, nameWithCode, withoutFile, type Practice } from './practices.ts';

/** So many statuses stand side by side without one being broken. */
const MOST_COLUMNS = 4;

/** What the practices are set against: a component or a criterion. */
interface Against {
	/** At the head of its column: short, as the words stand elsewhere. */
	readonly title: string;
	readonly cell: (practice: Practice) => Cell;
}

/**
 * Practices against components or criteria, a row each with the day of its file, or only with that of
 * an old one and of a status that was only stated. As many tables as it takes; none when there is nothing to set them against, or no practice.
 */
export const statusTables = (
	against: readonly Against[],
	{ practices, options }: NetworkContext,
	{ caption, files }: { readonly caption: string; readonly files: 'all' | 'old' }
): readonly Block[] =>
	practices.length === 0
		? []
		: inPieces(against).map((piece, at): Block => ({
				kind: 'table',
				caption: at === 0 ? caption : `${caption} (continued)`,
				columns: [
					{ title: 'Practice', share: 34 },
					...piece.map(({ title }) => ({ title, share: 66 / piece.length }))
				],
				rows: practices.map((practice) => [
					{
						text: [
							nameWithCode(practice, options.hidden),
							...(files === 'all' || practice.stated || isOld(practice)
								? [fileInWords(practice)]
								: [])
						].join('\n')
					},
					...piece.map(({ cell }) => cell(practice))
				])
			}));

/** A practice's status of a component, also when it was only stated; or that there is no file. */
export const componentCell = (practice: Practice, status: Status = 'notKnown'): Cell =>
	practice.stated ? { text: STATUS_WORDS[status], tone: status } : criterionCell(practice, status);

/** A practice's status of a criterion, or why there is no file to take it from. */
export const criterionCell = (practice: Practice, status: Status = 'notKnown'): Cell =>
	practice.here
		? { text: STATUS_WORDS[status], tone: status }
		: { text: withoutFile(practice), tone: 'notKnown' };

/** Pieces of nearly the same length. */
function inPieces(all: readonly Against[]): readonly (readonly Against[])[] {
	const pieces = Math.ceil(all.length / MOST_COLUMNS);
	const length = Math.ceil(all.length / pieces);
	return Array.from({ length: pieces }, (_, at) => all.slice(at * length, (at + 1) * length));
}
