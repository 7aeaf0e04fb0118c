import type { Assessment } from '#assessments';
import { readLeaf } from './evaluate.ts';
import { isLeaf, type Rule } from './rule.ts';
import { decides, type Scheme } from './scheme.ts';
import { and, not, or, type Status } from './status.ts';

/** The statuses of a scheme over one practice's answers, and nothing of why they are so. */
export interface Statuses {
	/** By component id. */
	readonly components: Readonly<Record<string, Status>>;
	/** By criterion id. */
	readonly criteria: Readonly<Record<string, Status>>;
}

/** What `judge` says, without traces and ways: quick enough for thousands of practices at once. */
export function statusesOf(scheme: Scheme, answers: Assessment['answers']): Statuses {
	const components: Record<string, Status> = {};
	const criteria: Record<string, Status> = {};
	for (const component of scheme.components) {
		const deciding: Status[] = [];
		for (const criterion of component.criteria) {
			const status = statusOf(criterion.rule, answers);
			criteria[criterion.id] = status;
			if (decides(criterion)) deciding.push(status);
		}
		components[component.id] = and(deciding);
	}
	return { components, criteria };
}

function statusOf(rule: Rule, answers: Assessment['answers']): Status {
	if (isLeaf(rule)) return readLeaf(rule, answers[rule.answer]);
	if ('not' in rule) return not(statusOf(rule.not, answers));
	return 'all' in rule
		? and(rule.all.map((part) => statusOf(part, answers)))
		: or(rule.any.map((part) => statusOf(part, answers)));
}
