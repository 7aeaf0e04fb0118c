import { withUnit } from '#assessments';
import {
	FUNDING_STREAMS,
	PROJECTED_YEAR,
	USED_YEAR,
	fundingKey,
	type Funding,
	type FundingStream
} from '#systems';
import { sumInWords } from '#collation';
import type { Block, Cell } from '../document.ts';
import type { BoardContext } from './board-context.ts';
import { NOT_KNOWN, counted } from './figure-words.ts';
import { writtenPart } from './written-part.ts';

type Amount = Exclude<keyof Funding, 'note'>;

/** How the streams were used in 2023/24, and what practices say they had of the transition money. */
export const usedPart = (context: BoardContext): readonly Block[] => [
	...writtenPart(context, 'funding'),
	...streams(context, USED_YEAR, 'used', 'Use of funding streams in 2023/24', 'Used'),
	...transitionByPractices(context)
];

/** What is projected for 2024/25. */
export const projectedPart = (context: BoardContext): readonly Block[] =>
	streams(context, PROJECTED_YEAR, 'projected', 'Projected use in 2024/25', 'Projected');

function streams(
	context: BoardContext,
	year: string,
	amount: Amount,
	caption: string,
	title: string
): readonly Block[] {
	const rows = FUNDING_STREAMS.map((stream) => ({
		stream,
		funding: context.system.funding[fundingKey(stream.id, year)]
	}));
	return [
		{
			kind: 'paragraph',
			text: 'As the ICB gave the figures. What nobody has given is not known; a total is of what was given.'
		},
		{
			kind: 'table',
			caption,
			columns: [
				{ title: 'Stream', share: 40 },
				{ title: 'Allocated', share: 17 },
				{ title, share: 17 },
				{ title: 'Note', share: 26 }
			],
			rows: [
				...rows.map(({ stream, funding }) => [
					{ text: streamInWords(stream, context) },
					money(funding?.allocated),
					money(funding?.[amount]),
					{ text: context.options.notes ? (funding?.note.trim() ?? '') : '' }
				]),
				[
					{ text: 'Total of what was given' },
					total(rows.map(({ funding }) => funding?.allocated)),
					total(rows.map(({ funding }) => funding?.[amount])),
					{ text: '' }
				]
			]
		}
	];
}

const streamInWords = ({ title, sources }: FundingStream, { citations }: BoardContext): string =>
	`${title} ${citations.numbers(sources)}`;

const money = (pounds: number | undefined): Cell =>
	pounds === undefined ? { text: NOT_KNOWN, tone: 'notKnown' } : { text: withUnit(pounds, 'GBP') };

function total(amounts: readonly (number | undefined)[]): Cell {
	const given = amounts.filter((amount) => amount !== undefined);
	return given.length === 0
		? money(undefined)
		: {
				text: `${withUnit(
					// Added in pence, which are whole.
					given.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100,
					'GBP'
				)}\n${counted(given.length, 'stream')} of ${String(amounts.length)}`
			};
}

/** What practices themselves say, beside what the ICB says. */
function transitionByPractices({ tables: { demand } }: BoardContext): readonly Block[] {
	const { had, received, projected } = demand.transition;
	if (had.of === 0) return [];
	const unknown = had.notKnown + had.notAnswered + had.notShared;
	return [
		{
			kind: 'paragraph',
			text: `Of ${counted(had.of, 'practice')} with a file, ${String(had.yes)} say they have had the transition money, ${String(had.partly)} in part, ${String(had.no)} not; of ${String(unknown)} it is not known.${received.practices === 0 ? '' : ` ${sumInWords(received)}.`} Asked for or wanted by ${counted(projected, 'practice')} that did not say they had it.`
		}
	];
}
