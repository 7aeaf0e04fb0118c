import type { Input } from '#questions';
import type { LeafRule } from '../rule.ts';
import type { Finding, LeafKey, Path } from './problem.ts';

/** The kind of input each kind of leaf can read. */
const READS: Readonly<Record<LeafKey, Input['kind']>> = {
	is: 'choice',
	figure: 'numbers',
	includes: 'several',
	coreHours: 'hours'
};

/** What keeps a leaf from reading the answer to a question that is asked with `input`. */
export function checkLeaf(leaf: LeafRule, input: Input, path: Path): readonly Finding[] {
	const key: LeafKey =
		'is' in leaf
			? 'is'
			: 'figure' in leaf
				? 'figure'
				: 'includes' in leaf
					? 'includes'
					: 'coreHours';
	if (READS[key] !== input.kind)
		return [
			{ path: [...path, key], cause: { kind: 'kindMismatch', rule: key, input: input.kind } }
		];
	if ('figure' in leaf && input.kind === 'numbers') {
		const field = input.fields.find(({ id }) => id === leaf.figure);
		if (!field) return [unknown('unknownFigure', leaf.figure, input.fields, [...path, 'figure'])];
		return leaf.atLeast > field.max
			? [{ path: [...path, 'atLeast'], cause: { kind: 'outOfReach', max: field.max } }]
			: [];
	}
	if ('includes' in leaf && input.kind === 'several')
		return input.options.some(({ id }) => id === leaf.includes)
			? []
			: [unknown('unknownOption', leaf.includes, input.options, [...path, 'includes'])];
	if ('coreHours' in leaf && input.kind === 'hours')
		return leaf.coreHours.flatMap((route, index) =>
			input.routes.some(({ id }) => id === route)
				? []
				: [unknown('unknownRoute', route, input.routes, [...path, 'coreHours', index])]
		);
	return [];
}

const unknown = (
	kind: 'unknownOption' | 'unknownFigure' | 'unknownRoute',
	id: string,
	parts: readonly { readonly id: string }[],
	path: Path
): Finding => ({ path, cause: { kind, id, allowed: parts.map((part) => part.id) } });
