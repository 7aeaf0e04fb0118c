import { choiceOf, isAnswered, type Assessment } from '#assessments';
import type { Choice, Question } from '#questions';

/** How ready a set of questions is, apart from any status. Figures and texts do not count. */
export interface Readiness {
	/** Points reached: yes 1, partly 1/2, no 0. */
	readonly points: number;
	/** Choice questions answered yes, partly or no: the most points there could be. */
	readonly outOf: number;
	/** Choice questions not answered or "don't know yet"; they count neither way. */
	readonly open: number;
	/** `points / outOf` from 0 to 1; absent while nothing is answered. */
	readonly share?: number;
}

const POINTS: Readonly<Partial<Record<Choice, number>>> = { yes: 1, partly: 0.5, no: 0 };

/** Readiness over the practice's own choice questions; "not applicable" is left out. */
export function readiness(
	questions: readonly Question[],
	answers: Assessment['answers']
): Readiness {
	const choices = questions
		.filter(({ input, audience }) => input.kind === 'choice' && audience === 'practice')
		.map(({ id }) => (isAnswered(answers[id]) ? choiceOf(answers[id]) : undefined));
	const scored = choices.flatMap((choice) => (choice ? [POINTS[choice]] : [])).filter(isNumber);
	const points = scored.reduce((sum, value) => sum + value, 0);
	return {
		points,
		outOf: scored.length,
		open: choices.filter((choice) => choice === undefined || choice === 'notKnown').length,
		...(scored.length > 0 && { share: points / scored.length })
	};
}

const isNumber = (value: number | undefined): value is number => value !== undefined;
