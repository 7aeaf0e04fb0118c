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
export function statusesOf({ components }: Scheme, answers: Assessment['answers']): Statuses {
	const judged = components.map((component) => ({
		id: component.id,
		criteria: component.criteria.map((criterion) => ({
			criterion,
			status: statusOf(criterion.rule, answers)
		}))
	}));
	return {
		components: Object.fromEntries(
			judged.map(({ id, criteria }) => [
				id,
				and(criteria.filter(({ criterion }) => decides(criterion)).map(({ status }) => status))
			])
		),
		criteria: Object.fromEntries(
			judged.flatMap(({ criteria }) =>
				criteria.map(({ criterion, status }) => [criterion.id, status] as const)
			)
		)
	};
}

function statusOf(rule: Rule, answers: Assessment['answers']): Status {
	if (isLeaf(rule)) return readLeaf(rule, answers[rule.answer]);
	if ('not' in rule) return not(statusOf(rule.not, answers));
	return 'all' in rule
		? and(rule.all.map((part) => statusOf(part, answers)))
		: or(rule.any.map((part) => statusOf(part, answers)));
}
