import { choiceOf, isAnswered, isNotKnown } from '#assessments';
import { statedInstead, type Member, type Received } from '#networks';
import type { Question } from '#questions';

/** What a practice says to one question, as far as the room knows. */
export const ROOM_ANSWERS = [
	'yes',
	'partly',
	'no',
	'notApplicable',
	'notKnown',
	/** Answered, but not by a choice: figures, a date, opening times. */
	'given',
	/** Its file is here, without an answer to this question. */
	'notAnswered',
	/** Its file holds only answers that decide components, or its network stated no more than statuses. */
	'notShared',
	/** Nothing has been handed in yet. */
	'waiting'
] as const;
export type RoomAnswer = (typeof ROOM_ANSWERS)[number];

/** The room's answers to one question. */
export type RoomCounts = Readonly<Record<RoomAnswer, number>> & {
	/** All practices; the counts add up to it. */
	readonly of: number;
	/** The ids of those who gave each answer, in the order of the members. */
	readonly members: Readonly<Record<RoomAnswer, readonly string[]>>;
};

/** Counts the answers to a question over the practices invited; linear in their number. */
export function roomCounts(
	members: readonly Member[],
	received: readonly Received[],
	question: Pick<Question, 'id'>
): RoomCounts {
	const files = new Map(received.map((one) => [one.assessment.id, one]));
	const by = mapped((): string[] => []);
	for (const member of members)
		by[answerOf(member, files.get(member.assessment ?? ''), question.id)].push(member.id);
	const counts = mapped((answer) => by[answer].length);
	return { ...counts, of: members.length, members: by };
}

function answerOf(member: Member, file: Received | undefined, question: string): RoomAnswer {
	if (statedInstead(member, file)) return 'notShared';
	if (!file) return 'waiting';
	const answer = file.assessment.answers[question];
	if (!isAnswered(answer)) return file.decidingOnly ? 'notShared' : 'notAnswered';
	return isNotKnown(answer) ? 'notKnown' : (choiceOf(answer) ?? 'given');
}

const mapped = <Value>(valueOf: (answer: RoomAnswer) => Value): Record<RoomAnswer, Value> =>
	Object.fromEntries(ROOM_ANSWERS.map((answer) => [answer, valueOf(answer)])) as Record<
		RoomAnswer,
		Value
	>;
