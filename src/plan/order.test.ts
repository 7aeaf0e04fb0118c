import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAction, anyActions } from '../../tests/builders/plans.ts';
import type { Action } from './action.ts';
import { inOwnOrder, move, takeOrder, type Move } from './order.ts';
import type { PlanStep } from './plan-step.ts';

const ids = (actions: readonly Action[]) => actions.map(({ id }) => id).join(' ');
/** The actions, still in the order handed in, with the places that the steps give. */
const after = (actions: readonly Action[], steps: readonly PlanStep[]): readonly Action[] =>
	actions.map((action) => ({
		...action,
		...(steps.find((step) => step.action === action.id)?.change as Partial<Action> | undefined)
	}));
const placed = (...places: readonly (number | undefined)[]) =>
	places.map((place, index) => anAction('abcdefgh'.charAt(index), { place }));

describe('the own order', () => {
	it('is the order handed in while nothing has a place', () => {
		expect(ids(inOwnOrder(placed(undefined, undefined, undefined)))).toBe('a b c');
	});

	it('puts what has a place first, by place, and the rest after it as it comes', () => {
		expect(ids(inOwnOrder(placed(undefined, 7, undefined, -2.5, 7)))).toBe('d b e a c');
	});

	it('loses and doubles nothing', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				expect(ids(inOwnOrder(actions)).split(' ').toSorted()).toEqual(
					ids(actions).split(' ').toSorted()
				);
			})
		);
	});
});

describe('taking an order', () => {
	it('gives places from 1 on, and steps only where they change', () => {
		expect(takeOrder(placed(1, undefined, 3, 3))).toEqual([
			{ action: 'b', change: { place: 2 } },
			{ action: 'd', change: { place: 4 } }
		]);
	});

	it('makes any order the own order, and then has nothing to do', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const taken = after(actions, takeOrder(actions));
				expect(ids(inOwnOrder(taken))).toBe(ids(actions));
				expect(takeOrder(taken)).toEqual([]);
			})
		);
	});
});

describe('moving', () => {
	const moved = (actions: readonly Action[], id: string, to: Move, visible?: readonly Action[]) =>
		ids(inOwnOrder(after(actions, move(actions, id, to, visible))));

	it('for the first time gives every action a place', () => {
		const steps = move(placed(undefined, undefined, undefined), 'c', 'up');
		expect(steps.map(({ action, change }) => [action, change.place])).toEqual([
			['a', 1],
			['c', 2],
			['b', 3]
		]);
	});

	it('later takes one step', () => {
		expect(move(placed(1, 2, 3), 'c', 'up')).toEqual([{ action: 'c', change: { place: 1.5 } }]);
		expect(move(placed(1, 2, 3), 'c', 'first')).toEqual([{ action: 'c', change: { place: 0 } }]);
		expect(move(placed(1, 2, 3), 'a', 'last')).toEqual([{ action: 'a', change: { place: 4 } }]);
		expect(move(placed(1, 2, 3), 'a', 'down')).toEqual([{ action: 'a', change: { place: 2.5 } }]);
	});

	it('leaves a new action without a place where it needs none', () => {
		expect(move(placed(1, 2, 3, undefined), 'a', 'down')).toHaveLength(1);
		expect(move(placed(1, 2, undefined, undefined), 'd', 'first')).toHaveLength(1);
		expect(moved(placed(1, 2, undefined, undefined), 'd', 'up')).toBe('a b d c');
		expect(moved(placed(1, undefined, undefined), 'a', 'down')).toBe('b a c');
	});

	it('goes nowhere from an end, alone, or without an action', () => {
		for (const to of ['up', 'first'] as const) expect(move(placed(1, 2), 'a', to)).toEqual([]);
		for (const to of ['down', 'last'] as const) expect(move(placed(1, 2), 'b', to)).toEqual([]);
		expect(move(placed(undefined), 'a', 'up')).toEqual([]);
		expect(move(placed(1, 2), 'stranger', 'up')).toEqual([]);
	});

	it('gives whole numbers again when places are too close, the same, or too large', () => {
		expect(moved(placed(1, 1 + 1e-7, 3), 'c', 'up')).toBe('a c b');
		expect(move(placed(1, 1 + 1e-7, 3), 'c', 'up').map(({ change }) => change.place)).toEqual([
			2, 3
		]);
		expect(moved(placed(4, 4, 4), 'c', 'up')).toBe('a c b');
		expect(moved(placed(1, 2, Number.MAX_VALUE), 'a', 'last')).toBe('b c a');
		expect(moved(placed(-Number.MAX_VALUE, 2, 3), 'c', 'first')).toBe('c a b');
	});

	it('goes past the next one in sight, whatever stands between', () => {
		const actions = placed(1, 2, 3, 4);
		const visible = actions.filter(({ id }) => id === 'a' || id === 'd');
		expect(moved(actions, 'd', 'up', visible)).toBe('d a b c');
		expect(moved(actions, 'a', 'down', visible)).toBe('b c d a');
		expect(moved(actions, 'd', 'first', visible)).toBe('d a b c');
	});

	const aMove = fc.constantFrom<Move[]>('up', 'down', 'first', 'last');
	const some = anyActions
		.filter(({ length }) => length > 0)
		.chain((actions) =>
			fc.tuple(
				fc.constant(actions),
				fc.constantFrom(...actions),
				fc.subarray([...actions]).map((visible) => visible as readonly Action[])
			)
		);

	it('does what it says in sight, and moves nothing but the one', () => {
		fc.assert(
			fc.property(some, aMove, ([actions, { id }, others], to) => {
				const inSight = (order: readonly Action[]) =>
					order.filter((one) => one.id === id || others.some((other) => other.id === one.id));
				const shown = inSight(inOwnOrder(actions));
				const order = inOwnOrder(after(actions, move(actions, id, to, others)));
				const at = shown.findIndex((one) => one.id === id);
				const last = shown.length - 1;
				const expected = { up: Math.max(at - 1, 0), down: Math.min(at + 1, last), first: 0, last };
				expect(inSight(order).findIndex((one) => one.id === id)).toBe(expected[to]);
				const rest = (all: readonly Action[]) => ids(all.filter((one) => one.id !== id));
				expect(rest(order)).toBe(rest(inOwnOrder(actions)));
			})
		);
	});

	it('up and down again changes nothing', () => {
		fc.assert(
			fc.property(some, ([actions, { id }]) => {
				const up = after(actions, move(actions, id, 'up'));
				fc.pre(ids(inOwnOrder(up)) !== ids(inOwnOrder(actions)));
				expect(ids(inOwnOrder(after(up, move(up, id, 'down'))))).toBe(ids(inOwnOrder(actions)));
			})
		);
	});

	it('a thousand times loses nothing and keeps places in order', () => {
		let actions: readonly Action[] = placed(1, 2, 3, 4);
		for (let round = 0; round < 1000; round += 1)
			actions = after(actions, move(actions, inOwnOrder(actions)[2]?.id ?? '', 'up'));
		expect(new Set(actions.map(({ place }) => place)).size).toBe(4);
		expect(ids(inOwnOrder(actions))).toMatch(/^a .* d$/u);
	});
});
