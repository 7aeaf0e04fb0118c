import type { Assessment } from '#assessments';
import { isRealDate } from '#base';
import { loadBank, questionsOf, type InputOf } from '#questions';
import { decides, judge, schemes, type Scheme } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValue } from '../../tests/builders/arbitraries.ts';
import { chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { afterSteps, anyEdit, planEdits } from '../../tests/builders/plans.ts';
import { gapCount, isOpen, type Action } from './action.ts';
import { planOf } from './actions.ts';
import { gapsIn } from './gaps.ts';
import { mergeSteps, unmergeSteps } from './merge.ts';
import { isWorkedOn } from './user-part.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const plan = (record: Assessment, scheme: Scheme = schemes[0]) =>
	planOf(bank, judge(scheme, record.answers), record);

const choicesOf = ({ notApplicable }: InputOf<'choice'>): readonly Given[] => [
	...(['yes', 'partly', 'no', 'notKnown', null] as const),
	...(notApplicable === 'withReason' ? (['notApplicable'] as const) : [])
];

describe('actions over any answers', () => {
	/** Whatever the screen lets a practice answer. */
	const anyAnswers = fc
		.record(
			Object.fromEntries(
				questions.map(({ id, input }) => [
					id,
					input.kind === 'choice' ? fc.constantFrom(...choicesOf(input)) : fc.option(aValue)
				])
			)
		)
		.map((given) => assessment(given));

	it('every gap has exactly one action, and there is no action without a gap', () => {
		fc.assert(
			fc.property(anyAnswers, (record) => {
				const gaps = gapsIn(bank, record.answers).map(({ question }) => question.id);
				const actions = plan(record).map(({ id }) => id);
				expect(actions.toSorted()).toEqual(gaps.toSorted());
			})
		);
	});

	it('no action comes from a yes or from silence', () => {
		const satisfied = anyAnswers.map(({ answers: given, ...rest }) => ({
			...rest,
			answers: Object.fromEntries(
				Object.entries(given).map(([id, own]) => [
					id,
					{ ...own, value: own.value?.kind === 'choice' ? chose('yes') : null }
				])
			)
		}));
		fc.assert(
			fc.property(satisfied, (record) => {
				expect(plan(record)).toEqual([]);
			})
		);
	});

	it('every deciding criterion that is not met has an action that names it, in any year', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...schemes), (record, scheme) => {
				const named = plan(record, scheme).flatMap(({ criteria }) => criteria.map(({ id }) => id));
				const missed = judge(scheme, record.answers)
					.components.flatMap(({ criteria }) => criteria)
					.filter(({ criterion, status }) => decides(criterion) && status === 'notMet');
				expect(missed.filter(({ criterion }) => !named.includes(criterion.id))).toEqual([]);
			})
		);
	});

	it('every suggested date is real', () => {
		fc.assert(
			fc.property(anyAnswers, (record) => {
				expect(
					plan(record).filter(
						({ suggestedDue }) => suggestedDue === undefined || !isRealDate(suggestedDue)
					)
				).toEqual([]);
			})
		);
	});
});

describe('actions over any answers and any edits', () => {
	const few = questions.slice(0, 4).map(({ id }) => id);
	const ids = [...few, 'own.a', 'own.b', 'own.c', 'local.icb.desk'];
	const anyRecord = fc
		.tuple(
			fc.dictionary(
				fc.constantFrom(...few),
				fc.constantFrom<Given[]>('yes', 'partly', 'no', 'notKnown', null)
			),
			fc.dictionary(fc.constantFrom(...ids), anyEdit(ids))
		)
		.map(([given, edits]) => assessment(given, { plan: planEdits(edits) }));
	const all = (actions: readonly Action[]): readonly Action[] =>
		actions.flatMap((action) => [action, ...action.merged]);

	it('everything stands exactly once: each gap, and whatever the user wrote', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const gaps = gapsIn(bank, record.answers).map(({ question }) => question.id);
				const worked = Object.values(record.plan)
					.filter(
						(edit) =>
							edit.action !== 'local.icb.desk' &&
							(edit.action.startsWith('own.')
								? edit.removed !== true && (edit.what !== undefined || isWorkedOn(edit))
								: isWorkedOn(edit))
					)
					.map(({ action }) => action);
				const merged = plan(record).flatMap((action) => action.merged.map(({ id }) => id));
				const stand = all(plan(record)).map(({ id }) => id);
				expect(stand.toSorted()).toEqual([...new Set([...gaps, ...worked, ...merged])].toSorted());
				const links = merged.map((id) => record.plan[id]?.mergedInto);
				expect(links.filter((into) => !stand.includes(into ?? ''))).toEqual([]);
			})
		);
	});

	it('the count of gaps hangs on the answers alone', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				expect(gapCount(plan(record))).toBe(gapsIn(bank, record.answers).length);
			})
		);
	});

	it('every missed criterion is named, what is hidden is not in the plan, and only the open can be closed', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const actions = plan(record);
				const named = actions.flatMap(({ criteria }) => criteria.map(({ id }) => id));
				const missed = judge(schemes[0], record.answers)
					.components.flatMap(({ criteria }) => criteria)
					.filter(({ criterion, status }) => decides(criterion) && status === 'notMet');
				expect(missed.filter(({ criterion }) => !named.includes(criterion.id))).toEqual([]);
				for (const { hidden, chosen, closable, kind, merged, ...action } of all(actions)) {
					if (hidden !== undefined) expect(chosen).toBe(false);
					if (closable) expect([kind, chosen, isOpen(action)]).toEqual(['closed', true, true]);
					for (const part of merged) expect(part.merged).toEqual([]);
				}
			})
		);
	});

	it('merging makes one a part of the other, and taking it apart brings both back', () => {
		fc.assert(
			fc.property(anyRecord, fc.nat(), fc.nat(), (record, one, other) => {
				const before = plan(record);
				fc.pre(before.length > 0);
				const [from, into] = [before[one % before.length]!, before[other % before.length]!];
				fc.pre(from !== into && into.hidden === undefined);
				const steps = mergeSteps(before, from.id, into.id);
				const together = { ...record, plan: afterSteps(record.plan, steps) };
				const whole = plan(together).find(({ id }) => id === into.id)!;
				const part = whole.merged.find(({ id }) => id === from.id)!;
				expect(part).toBeDefined();
				if (from.chosen || into.chosen) expect(whole.chosen).toBe(true);

				// A ring that is broken by the merge does not come back.
				const inRing = ({ mergedInto }: Action) => before.some(({ id }) => id === mergedInto);
				fc.pre(!inRing(from) && !inRing(into));
				const apart = {
					...record,
					plan: afterSteps(together.plan, unmergeSteps(part))
				};
				const structure = (actions: readonly Action[]) =>
					actions
						.map(({ id, merged }) => [id, ...merged.map((own) => own.id)].join(' '))
						.toSorted();
				expect(structure(plan(apart))).toEqual(structure(before));
			})
		);
	});
});
