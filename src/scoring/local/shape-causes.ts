import type * as z from 'zod/mini';
import { RULE_KEYS } from './local-scheme-schema.ts';
import type { Expected, Finding, LocalSchemeCause, Path } from './problem.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, Expected>> = {
	string: 'text',
	number: 'number',
	int: 'wholeNumber',
	array: 'list'
};

/**
 * What the validator found, as facts about the file. Of the kinds of rule it takes the one that was
 * meant, by its key, instead of saying that none of them fits.
 */
export function shapeFindings(
	issues: readonly Issue[],
	root: unknown,
	above: Path = []
): readonly Finding[] {
	return issues.flatMap((issue): readonly Finding[] => {
		const path = [...above, ...(issue.path as Path)];
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => ({
				path: [...path, key],
				cause: { kind: 'unknownKey', key }
			}));
		const value = valueAt(root, path);
		// JSON has no undefined: what is not there was left out.
		if (value === undefined)
			return [{ path: path.slice(0, -1), cause: { kind: 'missing', key: String(path.at(-1)) } }];
		if (issue.code === 'invalid_union' && issue.errors.length > 0) {
			if (typeof value !== 'object' || value === null || Array.isArray(value))
				return [{ path, cause: { kind: 'wrongType', expected: 'object' } }];
			const meant = RULE_KEYS.findIndex((key) => key in value);
			const branch = issue.errors[meant];
			return branch ? shapeFindings(branch, root, path) : [{ path, cause: { kind: 'notARule' } }];
		}
		return [{ path, cause: causeOf(issue, path, value) }];
	});
}

function causeOf(issue: Issue, path: Path, value: unknown): LocalSchemeCause {
	switch (issue.code) {
		case 'invalid_type':
			return { kind: 'wrongType', expected: EXPECTED[issue.expected] ?? 'object' };
		case 'too_big': {
			const max = Number(issue.maximum);
			if (issue.origin === 'string') return { kind: 'tooLong', max };
			return { kind: issue.origin === 'array' ? 'tooMany' : 'tooHigh', max };
		}
		case 'too_small': {
			const min = Number(issue.minimum);
			if (issue.origin === 'string') return { kind: 'tooShort', min };
			return { kind: issue.origin === 'array' ? 'tooFew' : 'tooLow', min };
		}
		case 'invalid_value':
			return path.at(-2) === 'is' && value === 'notApplicable'
				? { kind: 'naOnCriterion' }
				: { kind: 'notOneOf', allowed: issue.values.map(String) };
		case 'invalid_union':
			return { kind: 'notOneOf', allowed: optionsOf(issue) };
		case 'custom':
			return { kind: issue.params?.['cause'] === 'notADate' ? 'notADate' : 'badText' };
		default:
			return { kind: 'badId' };
	}
}

/** A union told apart by one key names what that key may say. */
const optionsOf = (issue: Issue): readonly string[] =>
	'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null
				? (value as Readonly<Record<string | number, unknown>>)[key]
				: undefined,
		root
	);
}
