import { longDate } from '#base';
import { datesInWords, type ComponentCount, type NetworkLine } from '#collation';
import type { Block, Cell } from '../document.ts';
import { percent } from '../parts/percent.ts';
import type { BoardContext } from './board-context.ts';
import { CLAIM_STATES, CLAIM_STATE_WORDS, claimState, claimsOf } from './claim-states.ts';
import { NOT_KNOWN, counted, inWords } from './figure-words.ts';
import { writtenPart } from './written-part.ts';

/** Which networks claimed which component, and how many practices meet each. */
export function claimsPart(context: BoardContext): readonly Block[] {
	const { tables } = context;
	const claims = claimsOf(tables);
	if (tables.networks.length === 0 || claims.length === 0) return [];
	return [
		...writtenPart(context, 'claims'),
		{
			kind: 'paragraph',
			text: `Counted over ${counted(tables.networks.length, 'network')} on this device. What a network declared stands as it recorded it. “May declare” means that every practice of a network whose practices are all known meets the component. “Not known” also stands for a network whose practices are not all known.`
		},
		{
			kind: 'chart',
			chart: {
				type: 'parts',
				caption: 'Networks by component',
				alt: `Networks that have declared each component: ${claims
					.map(({ title, counts, of }) => `${title} ${inWords(counts.declared)} of ${inWords(of)}`)
					.join('; ')}.`,
				parts: CLAIM_STATES.map((state) => ({
					label: CLAIM_STATE_WORDS[state].title,
					tone: CLAIM_STATE_WORDS[state].tone
				})),
				bars: claims.map(({ title, counts }) => ({
					label: title,
					counts: CLAIM_STATES.map((state) => counts[state])
				}))
			}
		},
		{
			kind: 'table',
			caption: 'Networks by component in figures',
			columns: [
				{ title: 'Networks', share: 31 },
				...claims.map(({ title }) => ({ title, share: 69 / claims.length }))
			],
			rows: [
				...CLAIM_STATES.map((state) => [
					{ text: CLAIM_STATE_WORDS[state].title },
					...claims.map(({ counts }) => ({ text: inWords(counts[state]) }))
				]),
				[{ text: 'All' }, ...claims.map(({ of }) => ({ text: inWords(of) }))]
			]
		},
		...practicesByComponent(context),
		{
			kind: 'table',
			caption: 'Each network, by name',
			columns: [
				{ title: 'Network', share: 31 },
				...claims.map(({ title }) => ({ title, share: 69 / claims.length }))
			],
			rows: tables.networks.map((network) => [
				{ text: `${network.name}\n${filesOf(network)}` },
				...claims.map(({ component }) => stateCell(network, component))
			])
		}
	];
}

const filesOf = ({ complete, files, practices }: NetworkLine): string =>
	`Files of ${inWords(files)} of ${counted(practices, 'practice')}${complete ? '' : '; there may be more practices'}`;

function stateCell(network: NetworkLine, component: string): Cell {
	const state = claimState(network, component);
	const date = network.declared[component]?.date;
	const { title, tone } = CLAIM_STATE_WORDS[state];
	return {
		text: state === 'declared' && date !== undefined ? `${title} on ${longDate(date)}` : title,
		tone
	};
}

/** The letter's own mark counts practices, not networks; both are shown. */
const practicesByComponent = ({ tables, scheme, citations }: BoardContext): readonly Block[] => [
	{
		kind: 'table',
		caption: 'Practices by component',
		columns: [
			{ title: 'Component', share: 31 },
			{ title: 'Met', share: 20 },
			{ title: 'Not met', share: 13 },
			{ title: 'Not known', share: 17 },
			{ title: 'Files made', share: 19 }
		],
		rows: tables.counts.map((count) => {
			const { practices, component, title } = count;
			const refs = scheme.components
				.filter(({ id }) => id === component)
				.flatMap(({ criteria }) => criteria.flatMap(({ sources }) => sources));
			return [
				{ text: `${title} ${citations.numbers(refs)}` },
				{ text: metInWords(practices) },
				{ text: inWords(practices.notMet) },
				{
					text: `${inWords(practices.notKnown)}${practices.missing === 0 ? '' : `, ${inWords(practices.missing)} of them without a file`}`
				},
				{ text: datesInWords(count) || NOT_KNOWN }
			];
		})
	}
];

const metInWords = ({ met, of }: ComponentCount['practices']): string =>
	of === 0 ? NOT_KNOWN : `${inWords(met)} of ${inWords(of)} (${percent(met / of)})`;
