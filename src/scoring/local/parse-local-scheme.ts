import { err, ok, type Result } from '#base';
import type { Bank } from '#questions';
import { buildLocalScheme } from './build-local-scheme.ts';
import { checkMeaning } from './check-meaning.ts';
import { takeOutLargeRules } from './check-rules.ts';
import { FILE_VERSION, FORMAT, LIMITS, shapes } from './local-scheme-schema.ts';
import type { LocalScheme } from './local-scheme.ts';
import { numberOf, valueOf, type Item } from './parts.ts';
import type { Finding, LocalSchemeProblem } from './problem.ts';
import { readJson } from './read-json.ts';
import { shapeFindings } from './shape-causes.ts';

/** Problems told of one file at most. */
export const MOST_PROBLEMS = 20;
/** No list of the file may be as long as this. */
const LONGEST_LIST = 100;

/**
 * Reads the file of a local scheme: JSON that may carry comments. `bank` holds the national
 * questions. A file with any problem is refused as a whole, with the first twenty problems in the
 * order of the text.
 */
export function parseLocalScheme(
	text: string,
	bank: Bank
): Result<LocalScheme, readonly LocalSchemeProblem[]> {
	if (text.length > LIMITS.characters) {
		const cause = { kind: 'tooLarge', max: LIMITS.characters } as const;
		return err([{ line: 1, column: 1, path: [], cause }]);
	}
	const json = readJson(text, { nesting: LIMITS.nesting, longestList: LONGEST_LIST });
	if (!json.ok) return err([json.error]);
	const { value, repeated, locate } = json.value;
	const root: Item = { value, path: [] };
	const foreign = checkFormat(value);
	if (foreign) return err([locate(foreign)]);

	const large = takeOutLargeRules(root);
	const shape = shapes.file.safeParse(value);
	const findings = [
		...large,
		...(shape.success ? [] : shapeFindings(shape.error.issues, value)),
		...checkMeaning(root, bank)
	];
	// Where each of them is takes a search; a file may have thousands.
	const found = findings.slice(0, 10 * MOST_PROBLEMS).map(locate);
	const problems = [...repeated, ...found].toSorted(byPlace).slice(0, MOST_PROBLEMS);
	return shape.success && problems.length === 0 ? ok(buildLocalScheme(shape.data)) : err(problems);
}

/** Why nothing else of the file needs to be looked at. */
function checkFormat(value: unknown): Finding | undefined {
	if (valueOf(value, 'format') !== FORMAT) return { path: ['format'], cause: { kind: 'notOurs' } };
	const version = numberOf(value, 'version') ?? 0;
	return Number.isInteger(version) && version > FILE_VERSION
		? { path: ['version'], cause: { kind: 'newer', version } }
		: undefined;
}

const byPlace = (a: LocalSchemeProblem, b: LocalSchemeProblem): number =>
	a.line - b.line || a.column - b.column;
