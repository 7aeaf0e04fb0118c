import type { Answer, AnswerValue, Assessment } from '#assessments';
import type { Choice } from '#questions';

/** The moment at which built answers were given. */
export const GIVEN_AT = '2026-03-02T10:15:00.000Z';

/** A choice as a value; "not applicable" comes with a reason. */
export const chose = (choice: Choice): AnswerValue =>
	choice === 'notApplicable'
		? { kind: 'choice', choice, reason: 'We share the service with another practice' }
		: { kind: 'choice', choice };

/** One complete answer record. */
export const answer = (
	question: string,
	value: AnswerValue | null,
	rest: Partial<Answer> = {}
): Answer => ({
	question,
	value,
	note: '',
	evidence: '',
	review: false,
	answeredAt: GIVEN_AT,
	changedAt: GIVEN_AT,
	device: 'tablet',
	...rest
});

/** What a question may be given in `answers`: a choice by its word, any other value in full. */
export type Given = Choice | AnswerValue | null;

/** Answers by question id: `answers({ 'telephony.cloud': 'yes' })`. */
export const answers = (given: Readonly<Record<string, Given>>): Assessment['answers'] =>
	Object.fromEntries(
		Object.entries(given).map(([question, value]) => [
			question,
			answer(question, typeof value === 'string' ? chose(value) : value)
		])
	);

/** The same choice for many questions. */
export const allAnswered = (ids: readonly string[], choice: Choice): Assessment['answers'] =>
	answers(Object.fromEntries(ids.map((id) => [id, choice])));
