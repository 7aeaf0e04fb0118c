import { answerInWords, shownFollowUps, type Assessment } from '#assessments';
import type { Question } from '#questions';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** Every question with its answer, follow-ups, note and evidence: the baseline in full. */
export const answersBySection = ({ bank, assessment }: PlanInput): readonly Block[] => [
	{ kind: 'heading', level: 1, text: 'The answers in full', newPage: true },
	...bank.sections.flatMap(({ title, questions }): readonly Block[] => [
		{ kind: 'heading', level: 2, text: title },
		{
			kind: 'table',
			caption: `Answers on ${title}`,
			columns: [
				{ title: 'Question', share: 36 },
				{ title: 'Answer', share: 28 },
				{ title: 'Note and evidence', share: 36 }
			],
			rows: questions.map((question) => row(question, assessment.answers))
		}
	])
];

function row(question: Question, answers: Assessment['answers']): readonly Cell[] {
	const answer = answers[question.id];
	const followUps = shownFollowUps(question, answers).flatMap((followUp) =>
		answers[followUp.id]?.value
			? [`${followUp.title} ${answerInWords(followUp, answers[followUp.id])}`]
			: []
	);
	const aside = [answer?.note.trim() ?? '', answer?.evidence.trim() ?? ''].filter(Boolean);
	const open = answer?.value ? {} : { tone: 'muted' as const };
	return [
		{ text: `${question.code} ${question.title}` },
		{ text: [answerInWords(question, answer), ...followUps].join('\n'), ...open },
		{ text: aside.join('\n') }
	];
}
