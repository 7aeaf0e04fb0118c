import type { Assessment } from '#assessments';
import { evaluate } from './evaluate.ts';
import { isLeaf, type Decided, type LeafRule, type Rule } from './rule.ts';

/** What one answer would have to satisfy: its leaf holds, or does not. */
export interface Demand {
	readonly rule: LeafRule;
	readonly holds: boolean;
}

/** One question to be answered differently, with everything its new answer must satisfy. */
export interface Change {
	readonly question: string;
	readonly demands: readonly Demand[];
}

type Demands = readonly Demand[];

const CHOICES: readonly Decided[] = ['yes', 'partly', 'no', 'notApplicable'];

/**
 * The fewest questions to answer differently so that `rule` is met: `[]` when it is met already,
 * `undefined` when nothing would do. Of several equally small ways it gives the first in the rule's
 * own order. The cost grows with the product of the `any` branches under an `all`; ours have a
 * handful.
 */
export function smallestWay(
	rule: Rule,
	answers: Assessment['answers']
): readonly Change[] | undefined {
	const ways = waysTo(rule, true)
		.filter(areCompatible)
		.map((demands) => changes(demands, answers));
	return ways.toSorted((a, b) => a.length - b.length)[0];
}

/** Every set of demands that makes the rule hold, or makes it not hold. */
function waysTo(rule: Rule, holds: boolean): readonly Demands[] {
	if (isLeaf(rule)) return [[{ rule, holds }]];
	if ('not' in rule) return waysTo(rule.not, !holds);
	const parts = ('all' in rule ? rule.all : rule.any).map((part) => waysTo(part, holds));
	const needsEvery = 'all' in rule === holds;
	if (!needsEvery) return parts.flat();
	return parts.reduce<readonly Demands[]>(
		(ways, more) => ways.flatMap((way) => more.map((extra) => [...way, ...extra])),
		[[]]
	);
}

/** The questions whose answers do not satisfy their demands yet, in the rule's order. */
function changes(demands: Demands, answers: Assessment['answers']): readonly Change[] {
	return byQuestion(demands).filter(({ demands: own }) =>
		own.some(({ rule, holds }) => evaluate(rule, answers).status !== (holds ? 'met' : 'notMet'))
	);
}

function byQuestion(demands: Demands): readonly Change[] {
	const questions = new Set(demands.map(({ rule }) => rule.answer));
	return [...questions].map((question) => ({
		question,
		demands: demands.filter(({ rule }) => rule.answer === question)
	}));
}

/** False when no single answer to some question could satisfy all that is demanded of it. */
const areCompatible = (demands: Demands): boolean =>
	byQuestion(demands).every(
		({ demands: own }) =>
			choicesLeft(own).length > 0 && figuresFit(own) && optionsFit(own) && hoursFit(own)
	);

/** The choices that satisfy every demand on a question. */
export const choicesLeft = (demands: Demands): readonly Decided[] =>
	CHOICES.filter((choice) =>
		demands.every(({ rule, holds }) => !('is' in rule) || rule.is.includes(choice) === holds)
	);

function figuresFit(demands: Demands): boolean {
	const bounds = demands.flatMap(({ rule, holds }) =>
		'figure' in rule ? [{ figure: rule.figure, bound: rule.atLeast, holds }] : []
	);
	return bounds.every((low) =>
		bounds.every(
			(high) => !low.holds || high.holds || low.figure !== high.figure || low.bound < high.bound
		)
	);
}

function optionsFit(demands: Demands): boolean {
	const options = demands.flatMap(({ rule, holds }) =>
		'includes' in rule ? [{ option: rule.includes, holds }] : []
	);
	return options.every((a) => options.every((b) => a.option !== b.option || a.holds === b.holds));
}

/** False when every route of a demand that must fail has to be open for another one. */
function hoursFit(demands: Demands): boolean {
	const routes = (wanted: boolean) =>
		demands.flatMap(({ rule, holds }) =>
			'coreHours' in rule && holds === wanted ? [rule.coreHours] : []
		);
	const open = routes(true).flat();
	return routes(false).every((shut) => shut.some((route) => !open.includes(route)));
}
