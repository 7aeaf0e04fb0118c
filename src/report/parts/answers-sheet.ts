import { answerInWords, isAnswered, shownFollowUps, type Answer } from '#assessments';
import { dateOf } from '#base';
import { askedIn, type Asked } from '#questions';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { beyondInWords, beyondTitle } from './beyond.ts';
import { sheetOf, text, date } from './sheet.ts';

interface Row {
	readonly code: string;
	readonly id: string;
	readonly section: string;
	readonly title: string;
	readonly asked?: Asked;
	readonly answer: Answer | undefined;
}

/** Every question with its answer, and what was written beyond the questions; unanswered ones too. */
export const answersSheet = (input: PlanInput): Sheet =>
	sheetOf<Row>(
		'Answers',
		[
			text('Code', 10, ({ code }) => code),
			text('Id', 30, ({ id }) => id),
			text('Section', 24, ({ section }) => section),
			text('Question', 60, ({ title }) => title),
			text('Answer', 40, inWords),
			...(input.options.notes
				? [
						text('Note', 50, ({ answer }: Row) => answer?.note),
						text('Evidence', 40, ({ answer }: Row) => answer?.evidence)
					]
				: []),
			date('Answered on', ({ answer }) =>
				answer?.value ? dateOf(new Date(answer.answeredAt)) : undefined
			),
			text('Period', 12, ({ answer }) => figuresOf(answer)?.period),
			text('Source of figures', 24, ({ answer }) => figuresOf(answer)?.from)
		],
		[...questionRows(input), ...beyondRows(input)]
	);

const inWords = ({ asked, answer }: Row): string =>
	asked ? answerInWords(asked, answer) : beyondInWords(answer);

const figuresOf = (answer: Answer | undefined) =>
	answer?.value?.kind === 'numbers' ? answer.value : undefined;

const questionRows = ({ bank, assessment: { answers } }: PlanInput): readonly Row[] =>
	bank.sections.flatMap((section) =>
		section.questions.flatMap((question) =>
			[question, ...shownFollowUps(question, answers)].map((asked) => ({
				code: question.code,
				id: asked.id,
				section: section.title,
				title: asked.title,
				asked,
				answer: answers[asked.id]
			}))
		)
	);

/** Parts of the plan, cases, and answers to questions that are not loaded here; only those that say something. */
function beyondRows({ bank, assessment: { answers } }: PlanInput): readonly Row[] {
	const asked = askedIn(bank);
	return Object.values(answers)
		.filter((answer) => !asked.has(answer.question) && isAnswered(answer))
		.toSorted((a, b) => (a.question < b.question ? -1 : 1))
		.map((answer) => ({
			code: '',
			id: answer.question,
			section: 'Beyond the questions',
			title: beyondTitle(answer.question),
			answer
		}));
}
