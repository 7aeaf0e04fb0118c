import type { Assessment } from '#assessments';
import { isRealDate } from '#base';
import { loadBank, questionsOf, type InputOf } from '#questions';
import { decides, judge, schemes, type Scheme } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValue } from '../../tests/builders/arbitraries.ts';
import { chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planOf } from './actions.ts';
import { gapsIn } from './gaps.ts';

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
				expect(plan(record).filter(({ suggestedDue }) => !isRealDate(suggestedDue))).toEqual([]);
			})
		);
	});
});
