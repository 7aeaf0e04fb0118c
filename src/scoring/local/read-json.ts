import { err, invariant, ok, type Result } from '#base';
import {
	createScanner,
	findNodeAtLocation,
	parseTree,
	printParseErrorCode,
	type Node,
	type ParseError
} from 'jsonc-parser';
import type { Finding, JsonFault, LocalSchemeProblem, Path } from './problem.ts';

/** Content read from JSON with comments, and the way back from it to the text. */
export interface JsonText {
	/** Objects have no prototype; a list is cut after `longestList` + 1 entries. */
	readonly value: unknown;
	/** Keys that stand twice in one object. */
	readonly repeated: readonly LocalSchemeProblem[];
	/** Where in the text a finding is. */
	readonly locate: (finding: Finding) => LocalSchemeProblem;
}

const FAULTS: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, JsonFault>>> = {
	InvalidNumberFormat: 'number',
	UnexpectedEndOfNumber: 'number',
	PropertyNameExpected: 'key',
	ValueExpected: 'value',
	ColonExpected: 'colon',
	CommaExpected: 'comma',
	CloseBraceExpected: 'closingBrace',
	CloseBracketExpected: 'closingBracket',
	EndOfFileExpected: 'end',
	UnexpectedEndOfComment: 'comment',
	UnexpectedEndOfString: 'string',
	InvalidUnicode: 'escape',
	InvalidEscapeCharacter: 'escape',
	InvalidCharacter: 'character'
};

/** The scanner's names for them are types only. */
const OPENING: readonly number[] = [1, 3];
const CLOSING: readonly number[] = [2, 4];
const END = 17;

/** Repeated keys told of a file. */
const ENOUGH = 20;

/**
 * Reads JSON that may carry comments and commas at the end of lists. Only the first fault of a text
 * that is no JSON is told: what comes after it cannot be read.
 */
export function readJson(
	given: string,
	limits: { readonly nesting: number; readonly longestList: number }
): Result<JsonText, LocalSchemeProblem> {
	// Some editors begin a file with this sign, which is not a part of it.
	const text = given.replace(/^\ufeff/u, '');
	const lines = lineStarts(text);
	const place = (offset: number, path: Path, cause: Finding['cause']): LocalSchemeProblem => {
		const line = lines.findLastIndex((start) => start <= offset);
		return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, path, cause };
	};

	// Before the parser, which goes down into brackets by calling itself.
	const tooDeep = firstBeyond(text, limits.nesting);
	if (tooDeep !== undefined)
		return err(place(tooDeep, [], { kind: 'tooDeep', max: limits.nesting }));

	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	const [first] = errors;
	if (first) return err(place(first.offset, [], { kind: 'notJson', what: faultOf(first, text) }));
	invariant(root, 'a text without a fault has content');

	const repeated: LocalSchemeProblem[] = [];
	const value = contentOf(root, limits.longestList, (key, path) => {
		if (repeated.length < ENOUGH)
			repeated.push(place(key.offset, path, { kind: 'repeatedKey', key: String(key.value) }));
	});
	return ok({
		value,
		repeated,
		locate: ({ path, cause }) => {
			const node = findNodeAtLocation(root, [...path]) ?? root;
			const at = cause.kind === 'unknownKey' ? (node.parent ?? node) : node;
			return place(at.offset, path, cause);
		}
	});
}

function faultOf({ error, offset }: ParseError, text: string): JsonFault {
	const fault = FAULTS[printParseErrorCode(error)] ?? 'symbol';
	// Where the parser waits for a comma, a bracket of the other kind says that one was forgotten.
	const next = text[offset];
	if (fault === 'comma' && next === '}') return 'closingBracket';
	return fault === 'comma' && next === ']' ? 'closingBrace' : fault;
}

/** Where the text opens more brackets inside each other than `nesting`. */
function firstBeyond(text: string, nesting: number): number | undefined {
	const scanner = createScanner(text, true);
	let depth = 0;
	for (;;) {
		const token: number = scanner.scan();
		if (token === END) return undefined;
		if (OPENING.includes(token)) depth += 1;
		if (CLOSING.includes(token)) depth -= 1;
		if (depth > nesting) return scanner.getTokenOffset();
	}
}

function contentOf(
	node: Node,
	longestList: number,
	onrepeated: (key: Node, path: Path) => void,
	path: Path = []
): unknown {
	const children = node.children ?? [];
	if (node.type === 'array')
		return children
			.slice(0, longestList + 1)
			.map((child, index) => contentOf(child, longestList, onrepeated, [...path, index]));
	if (node.type !== 'object') return node.value as unknown;
	// Without a prototype, so that a key like `__proto__` is a key and nothing else.
	const content = Object.create(null) as Record<string, unknown>;
	for (const { children: [key, value] = [] } of children) {
		invariant(key && value, 'a text without a fault has a value for every key');
		const name = String(key.value);
		if (name in content) onrepeated(key, [...path, name]);
		else content[name] = contentOf(value, longestList, onrepeated, [...path, name]);
	}
	return content;
}

/** Where each line of the text begins. */
const lineStarts = (text: string): readonly number[] => [
	0,
	...Array.from(text.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length)
];
