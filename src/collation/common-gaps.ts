import { isAnswered, isNotKnown, type Assessment } from '#assessments';
import type { Member } from '#networks';
import { gapsIn } from '#plan';
import { questionsOf, type Bank, type Question } from '#questions';
import type { Component, Criterion } from '#scoring';
import type { Collation, FileState } from './collation.ts';
import { filesHere } from './files-here.ts';

/** Who lacks one thing; of the practices whose file is here, by name. */
export interface Lack {
	/** Those whose answers say that it is missing. */
	readonly lacking: readonly Member[];
	/** Those who have not answered it, do not know yet, or did not share it. */
	readonly notKnown: readonly Member[];
}

/** A criterion that some practice does not meet, or about which something is not known. */
export interface CriterionGap extends Lack {
	readonly component: Component;
	readonly criterion: Criterion;
}

/** A question for practices whose answer falls short somewhere, or is not known. */
export interface QuestionGap extends Lack {
	readonly question: Question;
}

/** What several practices lack; what most lack comes first, else in the order of scheme and bank. */
export interface CommonGaps {
	readonly criteria: readonly CriterionGap[];
	readonly questions: readonly QuestionGap[];
	/** Practices whose file is here: the "of n" of every gap. */
	readonly of: number;
	/** Practices whose file is missing: nothing is said about them. */
	readonly missing: number;
	/** Practices of which only statuses were stated: nothing is said about them either. */
	readonly statusOnly: number;
}

/** The gaps of a network by how many of its practices have them. */
export function commonGaps(collation: Collation, bank: Bank): CommonGaps {
	const here = filesHere(collation);
	return {
		criteria: inOrder(
			collation.scheme.components.flatMap((component) =>
				component.criteria.map((criterion) => ({
					component,
					criterion,
					...lackOf(here, ({ row }) => row.criteria[criterion.id])
				}))
			)
		),
		questions: inOrder(questionGaps(here, bank)),
		of: here.length,
		missing: countOf(collation, 'missing'),
		statusOnly: countOf(collation, 'statusOnly')
	};
}

const countOf = ({ rows }: Collation, kind: FileState['kind']): number =>
	rows.filter(({ file }) => file.kind === kind).length;

function questionGaps(here: ReturnType<typeof filesHere>, bank: Bank): readonly QuestionGap[] {
	const withGaps = here.map((one) => ({
		...one,
		short: new Set(
			gapsIn(bank, one.assessment.answers)
				.filter(({ kind }) => kind === 'shortfall')
				.map(({ question }) => question.id)
		)
	}));
	return questionsOf(bank)
		.filter(canFallShort)
		.map((question) => ({
			question,
			...lackOf(withGaps, ({ assessment, short }) =>
				short.has(question.id) ? 'notMet' : isKnown(question, assessment) ? 'met' : 'notKnown'
			)
		}));
}

/** A question of which every answer is as good as any other has no gap that could be common. */
export const canFallShort = ({ input, audience }: Question): boolean =>
	audience === 'practice' &&
	(input.kind === 'choice' ||
		input.kind === 'hours' ||
		(input.kind === 'numbers' &&
			input.fields.some(({ expectsAtLeast }) => expectsAtLeast !== undefined)));

const isKnown = ({ id }: Question, { answers }: Assessment): boolean =>
	isAnswered(answers[id]) && !isNotKnown(answers[id]);

function lackOf<T extends { readonly row: { readonly member: Member } }>(
	here: readonly T[],
	statusOf: (one: T) => string | undefined
): Lack {
	const membersWith = (status: string) =>
		here.filter((one) => statusOf(one) === status).map(({ row }) => row.member);
	return { lacking: membersWith('notMet'), notKnown: membersWith('notKnown') };
}

const inOrder = <T extends Lack>(gaps: readonly T[]): readonly T[] =>
	gaps
		.filter(({ lacking, notKnown }) => lacking.length + notKnown.length > 0)
		.toSorted((a, b) => b.lacking.length - a.lacking.length);
