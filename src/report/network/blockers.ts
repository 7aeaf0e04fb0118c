import { shortestWay, type NetworkComponent, type WayOfPractice } from '#collation';
import { STATUS_WORDS, changeInWords } from '#scoring';
import type { Block } from '../document.ts';
import { nameOf } from '../parts/decided-by.ts';
import { shown, type NetworkContext } from './network-context.ts';
import { fileInWords, nameWithCode, type Practice } from './practices.ts';

/**
 * Which practices keep a component from being met, by what, and the shortest way there; nothing when
 * none does.
 */
export function blockers(
	{ component, blocking }: NetworkComponent,
	context: NetworkContext
): readonly Block[] {
	if (blocking.length === 0) return [];
	const ways = shortestWay(context.collation, component.id, context.bank);
	const members = blocking.map(({ member }) => member);
	return [
		{
			kind: 'table',
			caption: `What keeps ${component.title} from being met`,
			columns: [
				{ title: 'Practice', share: 34 },
				{ title: 'What is missing', share: 24 },
				{ title: 'Shortest way there', share: 42 }
			],
			rows: shown(members, context).map((practice) => {
				const isOwn = ({ member }: Pick<WayOfPractice, 'member'>) =>
					member.id === practice.row.member.id;
				const missing = blocking
					.filter(isOwn)
					.flatMap(({ criteria }) => criteria)
					.map(({ criterion, status }) => `${criterion.id}: ${STATUS_WORDS[status]}`);
				const way = ways.filter(isOwn).flatMap((own) => wayLines(own, context));
				return [
					{ text: nameWithCode(practice, context.options.hidden) },
					{ text: practice.here ? missing.join('\n') : whyUnknown(practice, component.id) },
					{
						text: practice.here
							? way.join('\n')
							: `Ask the practice${practice.stated ? '' : ' for its file'}`
					}
				];
			})
		}
	];
}

/** Why nothing can be said of a practice but perhaps its status. */
const whyUnknown = (practice: Practice, component: string): string =>
	practice.stated
		? `${STATUS_WORDS[practice.row.components[component] ?? 'notKnown']}. ${fileInWords(practice)}`
		: 'No file has come';

const wayLines = (
	{ changes, outOfReach }: WayOfPractice,
	{ asked }: NetworkContext
): readonly string[] => [
	...changes.map(({ change }) => {
		const found = asked.get(change.question);
		return found
			? `${nameOf(found)} to ${changeInWords(change, found.asked)}`
			: `${change.question}: its local question is not loaded`;
	}),
	...outOfReach.map(({ id }) => `${id}: no answer alone would do`)
];
