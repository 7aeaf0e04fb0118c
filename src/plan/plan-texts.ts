import type { Assessment } from '#assessments';

/** The parts of a plan that are written, not derived, in order; each is a promise, as texts are stored under it. */
export const PLAN_TEXTS = ['engagement', 'equality', 'risks', 'dependencies', 'funding'] as const;

/** One of the written parts of a plan. */
export type PlanText = (typeof PLAN_TEXTS)[number];

/** The written parts as screen and paper call them. */
export const PLAN_TEXT_WORDS: Readonly<Record<PlanText, string>> = {
	engagement: 'Patient engagement',
	equality: 'Equality and inclusion',
	risks: 'Risks',
	dependencies: 'Dependencies',
	funding: 'How the funding is shared out'
};

/** The id of the answer that holds the text of a written part. */
export const planTextId = (part: PlanText): string => `plan.${part}`;

/** What the user wrote in a part, without space around it; empty when nothing. */
export function planText({ answers }: Pick<Assessment, 'answers'>, part: PlanText): string {
	const value = answers[planTextId(part)]?.value;
	return value?.kind === 'text' ? value.text.trim() : '';
}
