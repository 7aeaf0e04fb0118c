import { commonGaps, type Lack } from '#collation';
import type { Block, Cell } from '../document.ts';
import { namesOf, type NetworkContext } from './network-context.ts';

/** So many practices make a gap common. */
const COMMON = 2;

/** What several practices lack: criteria that are open anywhere, and questions that at least two fall short of. */
export function gapsPart(context: NetworkContext): readonly Block[] {
	const { criteria, questions, of, missing, statusOnly } = commonGaps(
		context.collation,
		context.bank
	);
	const common = questions.filter(({ lacking }) => lacking.length >= COMMON);
	if (criteria.length === 0 && common.length === 0) return [];
	const rowOf = (title: string, lack: Lack): readonly Cell[] => [
		{ text: title },
		{ text: `${String(lack.lacking.length)} of ${String(of)}` },
		{ text: namesOf(lack.lacking, context) },
		{ text: namesOf(lack.notKnown, context) }
	];
	return [
		{
			kind: 'paragraph',
			text: `Counted over the ${of === 1 ? 'practice whose file has' : `${String(of)} practices whose files have`} come${missing === 0 ? '' : `; ${String(missing)} more ${missing === 1 ? 'is' : 'are'} missing and not counted`}${statusOnly === 0 ? '' : `; the detail of ${String(statusOnly)} is not shared`}. A gap of one practice alone stands in its own plan.`
		},
		...tableOf(
			'Criteria that are open',
			criteria.map((gap) => rowOf(`${gap.criterion.id} ${gap.criterion.title}`, gap))
		),
		...tableOf(
			'Questions that at least two practices fall short of',
			common.map((gap) => rowOf(`${gap.question.code} ${gap.question.title}`, gap))
		)
	];
}

const tableOf = (caption: string, rows: readonly (readonly Cell[])[]): readonly Block[] =>
	rows.length === 0
		? []
		: [
				{
					kind: 'table',
					caption,
					columns: [
						{ title: 'Gap', share: 40 },
						{ title: 'Lack it', share: 12 },
						{ title: 'Who', share: 26 },
						{ title: 'Not known of', share: 22 }
					],
					rows
				}
			];
