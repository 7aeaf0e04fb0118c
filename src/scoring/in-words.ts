import { CHOICE_WORDS } from '#assessments';
import type { Asked } from '#questions';
import type { ComponentResult } from './judge.ts';
import { decides, type Counts } from './scheme.ts';
import { choicesLeft, type Change } from './smallest-way.ts';
import type { Status } from './status.ts';

/** The three statuses as screen, paper and file call them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
	met: 'Met',
	notMet: 'Not met',
	notKnown: 'Not known yet'
};

/** The marks beside those words: shape as well as colour. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
	met: '✓',
	notMet: '✕',
	notKnown: '?'
};

/** What a criterion decides, as a label; those that decide need none. */
export const COUNTS_WORDS: Readonly<Record<Counts, string>> = {
	payment: '',
	duty: '',
	weighed: 'Weighed by the commissioner: decides nothing by itself',
	goal: 'Shown beside it: decides nothing'
};

/** Why a component has its status, e.g. `2 of 3 criteria met; not met: T1.` */
export function componentInWords({ criteria }: ComponentResult): string {
	const deciding = criteria.filter(({ criterion }) => decides(criterion));
	const idsOf = (status: Status) =>
		deciding.filter((result) => result.status === status).map(({ criterion }) => criterion.id);
	const listed = (label: string, ids: readonly string[]) =>
		ids.length > 0 ? [`${label}: ${ids.join(', ')}`] : [];
	return `${[
		`${String(idsOf('met').length)} of ${String(deciding.length)} criteria met`,
		...listed('not met', idsOf('notMet')),
		...listed('not known yet', idsOf('notKnown'))
	].join('; ')}.`;
}

/** What would have to be answered, e.g. `Yes`, `Yes or Partly`, `at least 1`, `with “Locums”`. */
export function changeInWords({ demands }: Change, { input }: Pick<Asked, 'input'>): string {
	const rest = demands.flatMap(({ rule, holds }) => {
		if ('figure' in rule) {
			const fields = input.kind === 'numbers' ? input.fields : [];
			const label = fields.find(({ id }) => id === rule.figure)?.label ?? rule.figure;
			return [`${figureInWords(rule.atLeast, holds)} for “${label}”`];
		}
		if ('coreHours' in rule) return [`${holds ? '' : 'not '}open throughout core hours`];
		if ('is' in rule) return [];
		const options = input.kind === 'several' ? input.options : [];
		const label = options.find(({ id }) => id === rule.includes)?.label ?? rule.includes;
		return [`${holds ? 'with' : 'without'} “${label}”`];
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

/** From 0 on every figure will do: what is asked is that there is one. */
const figureInWords = (atLeast: number, holds: boolean): string =>
	atLeast <= 0 && holds ? 'a figure' : `${holds ? 'at least' : 'less than'} ${String(atLeast)}`;
