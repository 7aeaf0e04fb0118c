import { isAnswered } from '#assessments';
import { dateOf, longDate, type IsoDate } from '#base';
import { decides, type ComponentResult, type CriterionResult } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { answersRead, type AskedById } from './decided-by.ts';

/** How many rows are left for the other practices of the network; our guess at a usual PCN. */
const OTHERS = 6;
/** Room to write in. */
const ROOM = '\n';

/** The member practices against the criteria that decide: this one filled in, the others to be written. */
export function memberPractices(
	{ component, criteria }: ComponentResult,
	{ assessment }: PlanInput,
	asked: AskedById
): readonly Block[] {
	const deciding = criteria.filter(({ criterion }) => decides(criterion));
	const { practice, ods } = assessment.profile;
	const own: readonly Cell[] = [
		{ text: '1' },
		{ text: ods === '' ? practice : `${practice} (${ods})` },
		...deciding.map((criterion) => metHere(criterion, assessment.answers, asked)),
		{ text: '' }
	];
	return [
		{
			kind: 'table',
			caption: `Which practice meets which criterion of ${component.title}`,
			columns: [
				{ title: 'No.', share: 6 },
				{ title: 'Practice', share: 28 },
				...deciding.map(({ criterion }) => ({
					title: `${criterion.id} met?`,
					share: 48 / deciding.length
				})),
				{ title: 'Confirmed by (role), on', share: 18 }
			],
			rows: [
				own,
				...Array.from({ length: OTHERS }, (_, at): readonly Cell[] => [
					{ text: `${String(at + 2)}${ROOM}` },
					...own.slice(1).map(() => ({ text: '' }))
				])
			]
		},
		{
			kind: 'paragraph',
			tone: 'muted',
			text: 'The date is the day on which the answer was given. Where you know since when it is true, put that in instead.'
		}
	];
}

const WORDS = { met: 'Yes', notMet: 'No', notKnown: 'Not known yet' } as const;

function metHere(
	result: CriterionResult,
	answers: PlanInput['assessment']['answers'],
	asked: AskedById
): Cell {
	const { status } = result;
	const given = answersRead(result, asked, answers)
		.flatMap(({ answer }): readonly IsoDate[] =>
			answer && isAnswered(answer) ? [dateOf(new Date(answer.answeredAt))] : []
		)
		.toSorted();
	const last = given.at(-1);
	return { text: last === undefined ? WORDS[status] : `${WORDS[status]}\n${longDate(last)}` };
}
