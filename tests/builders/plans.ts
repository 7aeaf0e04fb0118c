import {
	ACTION_STATUSES,
	EFFORTS,
	IMPACTS,
	PRIORITIES,
	type Assessment,
	type PlanEdit
} from '#assessments';
import type { Action, PlanStep } from '#plan';
import * as fc from 'fast-check';
import { GIVEN_AT } from './answers.ts';

/** Plan edits by the id of their action; only what a test is about needs saying. */
export const planEdits = (given: Readonly<Record<string, Partial<PlanEdit>>>): Assessment['plan'] =>
	Object.fromEntries(
		Object.entries(given).map(([action, edit]) => [
			action,
			{ action, changedAt: GIVEN_AT, device: 'tablet', ...edit }
		])
	);

/** The edits after these steps were stored, as the session stores them. */
export const afterSteps = (
	plan: Assessment['plan'],
	steps: readonly PlanStep[]
): Assessment['plan'] =>
	steps.reduce(
		(edits, { action, change }) => ({
			...edits,
			[action]: { ...(edits[action] ?? planEdits({ [action]: {} })[action]!), ...change }
		}),
		plan
	);

/** An action of the user's own that stands in the plan. */
export const anAction = (id: string, rest: Partial<Action> = {}): Action => ({
	id,
	kind: 'own',
	question: undefined,
	answer: undefined,
	theme: { id: 'other', title: 'Other' },
	tier: 'other',
	criteria: [],
	what: `Do ${id}`,
	measure: '',
	suggestedOwner: '',
	suggestedDue: undefined,
	offers: [],
	support: [],
	chosen: true,
	proposed: false,
	owner: undefined,
	start: undefined,
	due: undefined,
	proposedDue: undefined,
	baseline: undefined,
	target: undefined,
	priority: undefined,
	effort: undefined,
	impact: undefined,
	place: undefined,
	status: 'notStarted',
	doneOn: undefined,
	note: undefined,
	hidden: undefined,
	mergedInto: undefined,
	merged: [],
	closable: false,
	...rest
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const aDay = fc
	.date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));
const words = fc.constantFrom('', ' ', 'As agreed in March');

/** Any edit of an action, merged into any of `ids`. */
export const anyEdit = (ids: readonly string[]): fc.Arbitrary<Partial<PlanEdit>> =>
	fc.record(
		{
			chosen: fc.boolean(),
			what: words,
			theme: fc.constantFrom('telephony', 'local.icb'),
			owner: words,
			start: aDay,
			due: aDay,
			measure: words,
			baseline: words,
			target: words,
			support: fc.subarray(['telephony', 'transition', 'stranger']),
			priority: fc.constantFrom(...PRIORITIES),
			effort: fc.constantFrom(...EFFORTS),
			impact: fc.constantFrom(...IMPACTS),
			place: fc.double({ noNaN: true, noDefaultInfinity: true }),
			status: fc.constantFrom(...ACTION_STATUSES),
			doneOn: aDay,
			hidden: words,
			mergedInto: fc.constantFrom(...ids),
			keptOpenAt: fc.constant(GIVEN_AT),
			removed: fc.constant(true),
			note: words
		},
		{ requiredKeys: [] }
	);

/** Any actions of which each differs in whatever orders them, with ids `a0`, `a1` and so on. */
export const anyActions: fc.Arbitrary<readonly Action[]> = fc
	.array(
		fc.record({
			tier: fc.constantFrom('blocking', 'duty', 'other'),
			theme: fc.constantFrom(
				{ id: 'online', title: 'Online requests' },
				{ id: 'telephony', title: 'Telephony' },
				{ id: 'local.icb', title: 'Local' },
				{ id: 'other', title: 'Other' }
			),
			chosen: fc.boolean(),
			status: fc.constantFrom(...ACTION_STATUSES),
			doneOn: maybe(aDay),
			due: maybe(aDay),
			suggestedDue: maybe(aDay),
			priority: maybe(fc.constantFrom(...PRIORITIES)),
			effort: maybe(fc.constantFrom(...EFFORTS)),
			impact: maybe(fc.constantFrom(...IMPACTS)),
			place: maybe(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ noNaN: true })))
		}),
		{ maxLength: 9 }
	)
	.map((all) => all.map((rest, index) => anAction(`a${String(index)}`, rest)));
