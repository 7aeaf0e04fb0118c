import type { Choice, FollowUp, Question } from '#questions';
import type { Answer, AnswerValue, Assessment } from './record.ts';

/** An answer not given yet, ready to be changed. */
export const blankAnswer = (question: string): Answer => ({
	question,
	value: null,
	note: '',
	evidence: '',
	review: false,
	answeredAt: new Date(0).toISOString(),
	changedAt: new Date(0).toISOString(),
	device: ''
});

/** The choice of a choice question, or undefined when there is none. */
export const choiceOf = (answer: Answer | undefined): Choice | undefined =>
	answer?.value?.kind === 'choice' ? answer.value.choice : undefined;

/** True for an explicit "don't know yet"; an unanswered question is not that. */
export const isNotKnown = (answer: Answer | undefined): boolean =>
	answer?.value?.kind === 'notKnown' || choiceOf(answer) === 'notKnown';

/** True when the question needs nothing more: "don't know yet" is an answer, half a form is not. */
export function isAnswered(answer: Answer | undefined): boolean {
	const value = answer?.value;
	return value !== undefined && value !== null && isComplete(value);
}

function isComplete(value: AnswerValue): boolean {
	switch (value.kind) {
		case 'choice':
			return value.choice !== 'notApplicable' || value.reason.trim() !== '';
		case 'numbers':
			return Object.keys(value.figures).length > 0 && value.period !== '';
		case 'several':
			return value.chosen.length > 0;
		case 'hours':
			return Object.values(value.routes).some((days) => days.some((day) => day !== null));
		case 'text':
			return value.text.trim() !== '';
		case 'date':
		case 'notKnown':
		case 'notPublished':
			return true;
	}
}

/** The follow-ups that the answer to their question calls for. */
export const shownFollowUps = (
	question: Question,
	answers: Assessment['answers']
): readonly FollowUp[] =>
	question.followUps.filter(
		({ when }) => !when || when.some((choice) => choice === choiceOf(answers[question.id]))
	);
