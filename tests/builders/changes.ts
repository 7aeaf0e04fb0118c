import type { Answer, Change, PlanEdit } from '#assessments';

/** The change that made `after` what it is, of the assessment `one` if nothing else is said. */
export const changeTo = (after: Answer | PlanEdit, assessment = 'one'): Change => {
	const { changedAt: at, device } = after;
	const about = { id: `${at} ${device} ${String(made++)}`, assessment, at, device };
	return 'question' in after
		? { ...about, kind: 'answer', key: after.question, after }
		: { ...about, kind: 'plan', key: after.action, after };
};

let made = 0;
