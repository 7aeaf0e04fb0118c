import type { Action } from './action.ts';
import type { PlanStep } from './plan-step.ts';

/** Where an action may be moved to, among those in sight. */
export type Move = 'up' | 'down' | 'first' | 'last';

/**
 * In the user's own order: those with a place by it, then the rest as they come. Without any place
 * that is the order handed in, and a gap that appears later comes last.
 */
export const inOwnOrder = (actions: readonly Action[]): readonly Action[] =>
	actions.toSorted((a, b) => {
		const [one, other] = [a.place ?? Infinity, b.place ?? Infinity];
		return one === other ? 0 : one < other ? -1 : 1;
	});

/**
 * The steps that move an action past the one before or after it, or to an end; none when it is there
 * already. Where only some actions are in sight (`visible`, each one of `actions`), it goes past
 * those; of the others, none changes its place among the rest. The first move gives every action a
 * place; later ones only what the new order needs.
 */
export function move(
	actions: readonly Action[],
	id: string,
	to: Move,
	visible: readonly Action[] = actions
): readonly PlanStep[] {
	const inSight = new Set([id, ...visible.map((action) => action.id)]);
	const shown = inOwnOrder(actions).filter((action) => inSight.has(action.id));
	const at = shown.findIndex((action) => action.id === id);
	const action = shown[at];
	if (!action) return [];
	const last = shown.length - 1;
	const next = shown[{ up: at - 1, down: at + 1, first: 0, last }[to]];
	if (!next || next === action) return [];

	const rest = inOwnOrder(actions).filter((other) => other !== action);
	const index = rest.indexOf(next) + (to === 'up' || to === 'first' ? 0 : 1);
	const place = placeBetween(rest[index - 1]?.place, rest[index]?.place);
	return place === undefined
		? takeOrder([...rest.slice(0, index), action, ...rest.slice(index)])
		: [{ action: id, change: { place } }];
}

/** The steps that give every action its place in the order handed in, for those that have another. */
export const takeOrder = (actions: readonly Action[]): readonly PlanStep[] =>
	actions.flatMap(({ id, place }, index) =>
		place === index + 1 ? [] : [{ action: id, change: { place: index + 1 } }]
	);

/** Closer neighbours than this get whole numbers again, long before fractions run out. */
const FINEST = 1e-6;

/**
 * A place between those of two neighbours, of which one at an end has none; absent when neither has
 * one, as all others need places first, or when there is none between them.
 */
function placeBetween(from: number | undefined, to: number | undefined): number | undefined {
	if (from === undefined) return to === undefined ? undefined : distinct(to - 1, from, to);
	return distinct(to === undefined ? from + 1 : (from + to) / 2, from, to);
}

const distinct = (place: number, from = -Infinity, to = Infinity): number | undefined =>
	place - from >= FINEST && to - place >= FINEST ? place : undefined;
