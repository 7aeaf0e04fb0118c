import {
	choiceOf,
	isAnswered,
	isCompleteSet,
	isNotKnown,
	setsIn,
	type Answer,
	type AnswerValue,
	type Assessment
} from '#assessments';
import { openingGaps } from './core-hours.ts';
import { isLeaf, type LeafRule, type Rule } from './rule.ts';
import { and, not, or, type Status } from './status.ts';

/** One answer as a rule read it. */
export interface Leaf {
	readonly rule: LeafRule;
	readonly status: Status;
	/** Absent when the question was not answered. */
	readonly answer?: Answer;
}

/** A rule's status with that of each of its parts, down to the answers. */
export type Trace =
	| Leaf
	| {
			readonly rule: Exclude<Rule, LeafRule>;
			readonly status: Status;
			readonly parts: readonly Trace[];
	  };

/** Reads a rule over the answers. Total: whatever is missing is not known. */
export function evaluate(rule: Rule, answers: Assessment['answers']): Trace {
	if (isLeaf(rule)) {
		const answer = answers[rule.answer];
		const status = readLeaf(rule, answer);
		return isAnswered(answer) && answer ? { rule, status, answer } : { rule, status };
	}
	if ('not' in rule) {
		const part = evaluate(rule.not, answers);
		return { rule, status: not(part.status), parts: [part] };
	}
	const [children, join] = 'all' in rule ? [rule.all, and] : [rule.any, or];
	const parts = children.map((child) => evaluate(child, answers));
	return { rule, status: join(parts.map(({ status }) => status)), parts };
}

/** The answers a trace rests on, in the order of the rule. */
export const leavesOf = (trace: Trace): readonly Leaf[] =>
	'parts' in trace ? trace.parts.flatMap(leavesOf) : [trace];

/** The status of a rule that reads one answer. */
export function readLeaf(rule: LeafRule, answer: Answer | undefined): Status {
	if (!isAnswered(answer) || isNotKnown(answer)) return 'notKnown';
	if ('is' in rule) {
		const choice = choiceOf(answer);
		return choice === undefined ? 'notKnown' : truth(rule.is.some((wanted) => wanted === choice));
	}
	if ('includes' in rule)
		return answer?.value?.kind === 'several'
			? truth(answer.value.chosen.includes(rule.includes))
			: 'notKnown';
	if ('coreHours' in rule) return openThroughout(answer?.value, rule.coreHours);
	// A month may lack a figure that another has: the latest one given is read.
	const figure = setsIn(answer?.value)
		.filter(isCompleteSet)
		.map(({ figures }) => figures[rule.figure])
		.find((given) => given !== undefined);
	return figure === undefined ? 'notKnown' : truth(figure >= rule.atLeast);
}

/** A day not given is not known; a day given counts for the route it was given for. */
function openThroughout(value: AnswerValue | null | undefined, routes: readonly string[]): Status {
	if (value?.kind !== 'hours') return 'notKnown';
	const gaps = openingGaps(value);
	return and(
		routes.map((route) => {
			if (gaps.some((gap) => gap.route === route)) return 'notMet';
			return value.routes[route]?.every((day) => day !== null) ? 'met' : 'notKnown';
		})
	);
}

const truth = (value: boolean): Status => (value ? 'met' : 'notMet');
