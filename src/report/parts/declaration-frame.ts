import { longDate, type IsoDate } from '#base';
import { decides, schemeTense, type Criterion, type Scheme } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { Citations } from './citations.ts';
import { sourceList } from './closing.ts';

/** What every declaration sheet says of itself. */
export const NO_FORM: Block = {
	kind: 'paragraph',
	text: 'Made to help a PCN prepare its declaration. It is no official form: use the one your commissioner asks for, and check each criterion, above all those in “our reading”, against the contract of the year.'
};

/** A warning when the scheme's year is past on the day of the sheet, else nothing. */
export const yearEnded = (scheme: Scheme, today: IsoDate): readonly Block[] =>
	schemeTense(scheme, today) === 'past'
		? [
				{
					kind: 'paragraph',
					tone: 'notKnown',
					text: `The year ended on ${longDate(scheme.to)}, and the time to declare with it. This sheet can only record what was in place.`
				}
			]
		: [];

/** A contract year with its first and last day. */
export const yearOf = ({ title, from, to }: Scheme): string =>
	`${title}: ${longDate(from)} to ${longDate(to)}`;

/** A criterion with all that must be known of it, and how its wording stands. */
export function criterionCells(
	criterion: Criterion,
	cite: Citations['cite']
): readonly [Cell, Cell] {
	const { id, title, wording, unconfirmed, reading, sources, sourceText } = criterion;
	const remarks = [
		...(decides(criterion) ? [] : ['Decides nothing here']),
		...(unconfirmed === undefined ? [] : [`Unconfirmed: ${unconfirmed}`]),
		...(reading ? [`Local reading of ${reading.publisher}: ${reading.reason}`] : []),
		...(sources.length === 0 ? [] : [sources.map(cite).join('; ')]),
		...(sourceText === undefined ? [] : [sourceText])
	];
	return [
		{ text: [`${id} ${title}`, ...remarks].join('\n') },
		{ text: wording === 'quoted' ? 'Quoted in part' : 'Our reading' }
	];
}

/**
 * What the clinical director confirms, and the lines to sign on. A warning stands in the same paragraph:
 * only that is sure to stand on the page of the signature.
 */
export const toSign = (title: string, warning?: string): readonly Block[] => [
	{ kind: 'heading', level: 2, text: `Declaration: ${title}` },
	{
		kind: 'paragraph',
		text: warning === undefined ? CONFIRMED : `${warning} ${CONFIRMED}`,
		...(warning !== undefined && { tone: 'notMet' as const })
	},
	{ kind: 'signatures', dense: true, roles: ['PCN clinical director'] }
];

const CONFIRMED =
	'By signing, the clinical director confirms for the PCN that on the date below every member practice meets each criterion that decides, that evidence of it is kept in every practice and can be shown, that the conditions continue to be met, and that the commissioner will be told if they no longer are.';

/** The sheets of a scheme, each but the first on a page of its own, and their sources; or that there is none. */
export const sheetsInOrder = (
	{ title }: Scheme,
	sheets: readonly { readonly title: string; readonly blocks: readonly Block[] }[],
	{ lines }: Citations
): readonly Block[] =>
	sheets.length === 0
		? [{ kind: 'paragraph', text: `Nothing is declared for payment under ${title}.` }]
		: [
				...sheets.flatMap((sheet, at): readonly Block[] => [
					{ kind: 'heading', level: 1, text: sheet.title, ...(at > 0 && { newPage: true }) },
					...sheet.blocks
				]),
				{ kind: 'heading', level: 1, text: 'Sources' },
				...sourceList(lines)
			];
