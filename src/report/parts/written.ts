import { PLAN_TEXT_WORDS, planText, type PlanText } from '#plan';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** How patients are engaged, and equality, as the user wrote it. */
export const engagement = (input: PlanInput): readonly Block[] =>
	written(['engagement', 'equality'], input);

/** Risks and dependencies, as the user wrote them. */
export const risks = (input: PlanInput): readonly Block[] =>
	written(['risks', 'dependencies'], input);

/** How the funding is shared out, as the user wrote it. */
export function funding({ assessment }: PlanInput): readonly Block[] {
	const text = planText(assessment, 'funding');
	return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** Each text under its own heading; in a draft, the one that is missing says so beside the other. */
function written(texts: readonly PlanText[], { assessment, options }: PlanInput): readonly Block[] {
	const found = texts.map((id) => ({ id, text: planText(assessment, id) }));
	if (found.every(({ text }) => text === '')) return [];
	return found
		.filter(({ text }) => text !== '' || options.draft)
		.flatMap(({ id, text }): readonly Block[] => [
			{ kind: 'heading', level: 2, text: PLAN_TEXT_WORDS[id] },
			text === ''
				? { kind: 'paragraph', text: 'Nothing was written here.', tone: 'muted' }
				: { kind: 'paragraph', text }
		]);
}
