import type { Change, PlanEdit } from '#assessments';
import { PLAN_TEXTS, PLAN_TEXT_WORDS, planTextId } from '#plan';

type Field = keyof Omit<PlanEdit, 'action' | 'changedAt' | 'device'>;

/** The fields in the order in which they name a change; `chosen` comes along with others. */
const FIELDS: readonly (readonly [Field, string])[] = [
	['removed', 'taking away'],
	['hidden', 'hiding'],
	['mergedInto', 'merging'],
	['status', 'status'],
	['doneOn', 'status'],
	['keptOpenAt', 'keeping open'],
	['what', 'wording'],
	['owner', 'owner'],
	['start', 'start date'],
	['due', 'due date'],
	['measure', 'measure'],
	['baseline', 'baseline'],
	['target', 'target'],
	['support', 'support wanted'],
	['priority', 'priority'],
	['effort', 'effort'],
	['impact', 'impact'],
	['theme', 'theme'],
	['note', 'note'],
	['chosen', 'choice']
];

/**
 * What a change was about, to stand after "Undo": `owner of TEL-03`, `order of the plan`. `name` calls
 * an action or a question by its id.
 */
export function planChangeInWords(change: Change, name: (id: string) => string): string {
	if (change.kind === 'answer') {
		const part = PLAN_TEXTS.find((own) => planTextId(own) === change.key);
		return part === undefined ? `answer to ${name(change.key)}` : PLAN_TEXT_WORDS[part];
	}
	const { before, after, key } = change;
	const differs = (field: Field) =>
		JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]);
	if (key.startsWith('own.') && (before === undefined || after === undefined))
		return `adding ${name(key)}`;
	if (differs('mergedInto') && !after?.mergedInto) return `taking apart ${name(key)}`;
	if (differs('hidden') && after?.hidden === undefined) return `showing ${name(key)} again`;
	const found = FIELDS.find(([field]) => differs(field));
	if (!found) return differs('place') ? 'order of the plan' : `action ${name(key)}`;
	return `${found[1]}${found[0] === 'removed' ? '' : ' of'} ${name(key)}`;
}
