import type { Bank } from '#questions';
import { checkIds, checkQuestions } from './check-questions.ts';
import { checkReadings } from './check-readings.ts';
import { checkRules } from './check-rules.ts';
import { shapes } from './local-scheme-schema.ts';
import { criteriaOf, itemsOf, textOf, valueOf, type Item } from './parts.ts';
import type { Finding } from './problem.ts';

/**
 * What no shape can say: that every id is there once, that rules fit the questions they read, and
 * that something decides in every component. Parts whose shape is wrong are passed over.
 */
export function checkMeaning(root: Item, bank: Bank): readonly Finding[] {
	const components = itemsOf(root, 'components');
	const criteria = criteriaOf(root);
	return [
		...checkDates(root),
		...checkQuestions(itemsOf(root, 'questions')),
		...checkIds(components),
		...components.flatMap(checkDeciding),
		...checkIds(criteria),
		...criteria.flatMap(checkWording),
		...checkReadings(itemsOf(root, 'readings')),
		...checkRules(root, bank)
	];
}

function checkDates({ value }: Item): readonly Finding[] {
	const from = shapes.day.safeParse(valueOf(value, 'from'));
	const to = shapes.day.safeParse(valueOf(value, 'to'));
	return from.success && to.success && to.data < from.data
		? [{ path: ['to'], cause: { kind: 'endsBeforeStart' } }]
		: [];
}

function checkDeciding(component: Item): readonly Finding[] {
	const criteria = itemsOf(component, 'criteria');
	const of = textOf(component.value, 'title') ?? '';
	return criteria.length > 0 && criteria.every(({ value }) => valueOf(value, 'counts') === 'goal')
		? [{ path: component.path, cause: { kind: 'nothingDecides', of } }]
		: [];
}

/** What was read word for word stands in a quote, and nothing else does. */
const checkWording = ({ value, path }: Item): readonly Finding[] =>
	(valueOf(value, 'wording') === 'quoted') === (valueOf(value, 'quote') !== undefined)
		? []
		: [{ path, cause: { kind: 'quoteAndWording' } }];
