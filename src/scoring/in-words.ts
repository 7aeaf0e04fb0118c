import { CHOICE_WORDS } from '#assessments';
import type { Status } from './status.ts';
import { choicesLeft, type Change } from './smallest-way.ts';

/** The three statuses as screen, paper and file call them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	met: 'Met',
	notMet: 'Not met',
	notKnown: 'Not known yet'
};

/** What a question would have to be answered, e.g. `Yes`, `Yes or Partly`, `at least 1`. */
export function changeInWords({ demands }: Change): string {
	const rest = demands.flatMap(({ rule, holds }) => {
		if ('figure' in rule) return [`${holds ? 'at least' : 'less than'} ${String(rule.atLeast)}`];
		return 'includes' in rule ? [`${holds ? 'with' : 'without'} “${rule.includes}”`] : [];
	});
	const choices = demands.some(({ rule }) => 'is' in rule)
		? [
				choicesLeft(demands)
					.map((choice) => CHOICE_WORDS[choice])
					.join(' or ')
			]
		: [];
	return [...choices, ...rest].join(', ');
}
