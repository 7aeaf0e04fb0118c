import { longDate } from '#base';
import { networkMoney, type NetworkComponent } from '#collation';
import { STATUS_WORDS, pounds, type Missing } from '#scoring';
import type { Block } from '../document.ts';
import { STATUSES, statusCounts } from '../parts/status-counts.ts';
import { claimInWords } from './claim-words.ts';
import { namesOf, type NetworkContext } from './network-context.ts';
import { componentCell, statusTables } from './status-tables.ts';

/** Where the network stands: each component, practices by component, and what was declared. */
export function position(context: NetworkContext): readonly Block[] {
	const { components } = context.collation;
	if (components.length === 0) return [];
	const stated = context.practices.some((practice) => practice.stated);
	return [
		{
			kind: 'paragraph',
			text: `A component of the network is met only when every member practice meets it. A practice whose file is missing counts as not known yet${stated ? '; where a practice’s detail is not shared, its status is as the network stated it' : ''}.`
		},
		{
			kind: 'statuses',
			items: components.map((found) => ({
				title: found.component.title,
				status: STATUS_WORDS[found.status],
				tone: found.status,
				says: standsInWords(found, context)
			}))
		},
		...statusCounts(
			components.map(({ component, status, counts }) => ({
				label: component.title,
				status,
				counts: STATUSES.map((wanted) => counts[wanted])
			})),
			{ caption: 'Practices by component', counted: 'Practices that meet it' }
		),
		...statusTables(
			components.map(({ component }) => ({
				title: component.title,
				cell: (practice) => componentCell(practice, practice.row.components[component.id])
			})),
			context,
			{ caption: 'Which practice meets which component', files: 'old' }
		),
		...claims(context)
	];
}

/** `4 of 6 practices meet it. Blocked by Elm Street, Oak Road.` */
function standsInWords({ counts, blocking }: NetworkComponent, context: NetworkContext): string {
	const all = context.practices.length;
	if (all === 0) return 'The network has no member practices yet.';
	const names = namesOf(
		blocking.map(({ member }) => member),
		context
	);
	return `${String(counts.met)} of ${String(all)} practices meet it.${names === '' ? '' : ` Open in: ${names}.`}`;
}

/** What was declared and what it could bring; nothing under a scheme that pays for nothing. */
function claims({ network, collation, options }: NetworkContext): readonly Block[] {
	if (collation.scheme.kind !== 'payment') return [];
	const money = networkMoney(network, collation)?.components ?? [];
	return [
		{ kind: 'heading', level: 2, text: 'Declared, and what it could bring' },
		{
			kind: 'table',
			caption: 'What the network did about each component',
			columns: [
				{ title: 'Component', share: 34 },
				{ title: 'What the network did', share: 36 },
				{ title: 'At most', share: 30 }
			],
			rows: collation.components.map(({ component, claim }) => {
				const note = options.notes ? (claim?.note.trim() ?? '') : '';
				const part = money.find((found) => found.component.component.id === component.id);
				return [
					{ text: component.title },
					{ text: [claimInWords(claim), ...(note === '' ? [] : [note])].join('\n') },
					{
						text: !part
							? 'No sum of its own is named'
							: part.pence === undefined
								? `Not known: ${part.missing.map(missingInWords).join('; ')}`
								: pounds(part.pence)
					}
				];
			})
		},
		{
			kind: 'paragraph',
			tone: 'muted',
			text: 'Each sum is a maximum, if the commissioner accepts. Rate, population and share stand on the declaration sheet.'
		}
	];
}

const missingInWords = (missing: Missing): string =>
	missing.what === 'rate'
		? 'the rate was not typed'
		: `the adjusted population${missing.on === undefined ? '' : ` on ${longDate(missing.on)}`} was not typed`;
