import { itemsOf, numberOf, repeatedIds, textOf, valueOf, type Item } from './parts.ts';
import type { Finding } from './problem.ts';

/** What is wrong with the file's own questions beyond their shape. */
export function checkQuestions(questions: readonly Item[]): readonly Finding[] {
	const inputs = questions.map(({ value, path }) => ({
		value: valueOf(value, 'input'),
		path: [...path, 'input']
	}));
	const options = inputs.map((input) => itemsOf(input, 'options'));
	const fields = inputs.map((input) => itemsOf(input, 'fields'));
	return [
		...[questions, ...options, ...fields].flatMap(checkIds),
		...options.flat().flatMap(checkOption),
		...fields.flat().flatMap(checkField)
	];
}

/** Ids that stand twice in a list. */
export const checkIds = (items: readonly Item[]): readonly Finding[] =>
	repeatedIds(items).map(({ path, id }) => ({
		path: [...path, 'id'],
		cause: { kind: 'duplicateId', id }
	}));

const checkOption = ({ value, path }: Item): readonly Finding[] =>
	textOf(value, 'id') === 'none'
		? [{ path: [...path, 'id'], cause: { kind: 'reservedId', id: 'none' } }]
		: [];

function checkField({ value, path }: Item): readonly Finding[] {
	const max = numberOf(value, 'max') ?? Infinity;
	const expected = numberOf(value, 'expectsAtLeast') ?? -Infinity;
	if ((numberOf(value, 'min') ?? 0) >= max)
		return [{ path: [...path, 'max'], cause: { kind: 'emptyRange' } }];
	return expected > max
		? [{ path: [...path, 'expectsAtLeast'], cause: { kind: 'outOfReach', max } }]
		: [];
}
