import { answerInWords, shownFollowUps, type Assessment } from '#assessments';
import type { Question } from '#questions';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** Every question with its answer, follow-ups, note and evidence: the baseline in full. */
export const answersBySection = ({ bank, assessment, options }: PlanInput): readonly Block[] =>
	bank.sections.flatMap(({ title, questions }): readonly Block[] => [
		{ kind: 'heading', level: 2, text: title },
		{
			kind: 'table',
			caption: `Answers on ${title}`,
			columns: [
				{ title: 'Question', share: options.notes ? 36 : 50 },
				{ title: 'Answer', share: options.notes ? 28 : 50 },
				...(options.notes ? [{ title: 'Note and evidence', share: 36 }] : [])
			],
			rows: questions.map((question) => {
				const [asked, answer, aside] = row(question, assessment.answers);
				return options.notes ? [asked, answer, aside] : [asked, answer];
			})
		}
	]);

function row(question: Question, answers: Assessment['answers']): readonly [Cell, Cell, Cell] {
	const answer = answers[question.id];
	const followUps = shownFollowUps(question, answers).flatMap((followUp) =>
		answers[followUp.id]?.value
			? [`${followUp.title} ${answerInWords(followUp, answers[followUp.id])}`]
			: []
	);
	const aside = [question, ...question.followUps]
		.flatMap(({ id }) => [answers[id]?.note, answers[id]?.evidence])
		.map((text) => text?.trim() ?? '')
		.filter((text) => text !== '');
	const open = answer?.value ? {} : { tone: 'muted' as const };
	return [
		{ text: `${question.code} ${question.title}` },
		{ text: [answerInWords(question, answer), ...followUps].join('\n'), ...open },
		{ text: aside.join('\n') }
	];
}
