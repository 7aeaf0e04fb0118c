import { longDate } from '#base';
import type { Block, Fact } from '../document.ts';
import { cameInWords, leftOutInWords } from './file-words.ts';
import { namesOf, type NetworkContext } from './network-context.ts';
import { fileInWords, isOld, nameWithCode, type Practice } from './practices.ts';

/** The network, its practices, and how much of each has come; what is missing or old comes first. */
export function aboutNetwork(context: NetworkContext): readonly Block[] {
	const { practices, options } = context;
	return [
		{ kind: 'facts', facts: networkFacts(context) },
		...warning(
			practices.filter(({ here, stated }) => !here && !stated),
			context,
			(names) =>
				`No file has come from ${names}. Nothing is known of them here, and no component can be met without them.`
		),
		...warning(
			practices.filter(({ stated }) => stated),
			context,
			(names) =>
				`Detail not shared by ${names}: the status of each component is as the network stated it. Criteria, answers and plans are not known here.`
		),
		...warning(
			practices.filter(isOld),
			context,
			(names) =>
				`At least ${String(context.network.oldAfterWeeks)} weeks old: the file of ${names}. Much may have changed since.`
		),
		...(practices.length === 0
			? []
			: [
					{
						kind: 'table',
						caption: 'Member practices and their files',
						columns: [
							{ title: 'Practice', share: 32 },
							{ title: 'File', share: 22 },
							{ title: 'Came', share: 22 },
							{ title: 'Left out by the practice', share: 24 }
						],
						rows: practices.map((practice) => [
							{ text: nameWithCode(practice, options.hidden) },
							{ text: fileInWords(practice) },
							{ text: cameInWords(practice) },
							{ text: leftOutInWords(practice) || (practice.here ? 'Nothing' : '') }
						])
					} satisfies Block
				])
	];
}

const networkFacts = ({ network, practices }: NetworkContext): readonly Fact[] => [
	{ term: 'Network', value: network.name },
	{ term: 'PCN code', value: network.code || 'Not given' },
	{ term: 'Integrated care board', value: network.icb || 'Not given' },
	{ term: 'Member practices', value: String(practices.length) },
	{
		term: 'Adjusted population',
		value:
			network.populations
				.toSorted((a, b) => (a.on < b.on ? -1 : 1))
				.map(({ count, on }) => `${count.toLocaleString('en-GB')} on ${longDate(on)}`)
				.join('; ') || 'Not given'
	}
];

const warning = (
	practices: readonly Practice[],
	context: NetworkContext,
	says: (names: string) => string
): readonly Block[] =>
	practices.length === 0
		? []
		: [
				{
					kind: 'paragraph',
					tone: 'notKnown',
					text: says(
						namesOf(
							practices.map(({ row }) => row.member),
							context
						)
					)
				}
			];
