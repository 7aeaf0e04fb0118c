import { emptyProfile, type Assessment } from '#assessments';
import { askedIn, loadBank, questionsOf } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers, type Given } from '../../../tests/builders/answers.ts';
import { aValue, anAssessment } from '../../../tests/builders/arbitraries.ts';
import { bestValue } from '../../../tests/builders/best-answers.ts';
import { judge } from '../judge.ts';
import { leafRules } from '../rule.ts';
import { schemes } from '../schemes/index.ts';
import { caip202425 } from '../schemes/caip-2024-25.ts';
import { compareAssessments } from './compare-assessments.ts';

const bank = await loadBank();
const profile = emptyProfile('Mill Lane Surgery');
const state = (given: Readonly<Record<string, Given>>) => ({ answers: answers(given), profile });
const between = (before: Parameters<typeof state>[0], after: Parameters<typeof state>[0]) =>
	compareAssessments(bank, caip202425, state(before), state(after));
const idsOf = (moves: readonly { readonly id: string }[]) => moves.map(({ id }) => id);

/** Any answers to real questions, of the right kind, beside some that nobody asks. */
const aState: fc.Arbitrary<Pick<Assessment, 'answers' | 'profile'>> = fc
	.tuple(
		anAssessment,
		fc
			.subarray(questionsOf(bank).slice(0, 25))
			.chain((questions) =>
				fc.tuple(
					...questions.map((question) =>
						fc
							.oneof(
								fc.constantFrom<Given[]>('yes', 'partly', 'no', 'notKnown', null),
								fc.constant(bestValue(question)),
								aValue
							)
							.map((given) => [question.id, given] as const)
					)
				)
			),
		fc.constantFrom('', 'A note')
	)
	.map(([any, given, note]) => ({
		profile: any.profile,
		answers: {
			...any.answers,
			...answers(Object.fromEntries(given)),
			'plan.risks': answer('plan.risks', { kind: 'text', text: 'Staff' }, { note })
		}
	}));

const turn = <T extends { readonly before: unknown; readonly after: unknown }>(
	moves: readonly T[]
) => moves.map((move) => ({ ...move, before: move.after, after: move.before }));

describe('two states of an assessment', () => {
	it('do not differ when they are the same, even copied and in another order', () => {
		fc.assert(
			fc.property(aState, fc.constantFrom(...schemes), (one, scheme) => {
				const copy = structuredClone(one);
				const turned = Object.fromEntries(Object.entries(copy.answers).toReversed());
				const same = compareAssessments(bank, scheme, one, { ...copy, answers: turned });
				expect(same.answers).toEqual([]);
				expect(same.notes).toEqual([]);
				expect(same.elsewhere).toEqual([]);
				expect(same.components).toEqual([]);
				expect(same.measures).toEqual([]);
				expect(turn(same.readiness)).toEqual(same.readiness);
			})
		);
	});

	it('mirror when they change sides', () => {
		fc.assert(
			fc.property(aState, aState, fc.constantFrom(...schemes), (one, other, scheme) => {
				const there = compareAssessments(bank, scheme, one, other);
				const back = compareAssessments(bank, scheme, other, one);
				expect(back.answers).toEqual(turn(there.answers));
				expect(back.notes).toEqual(turn(there.notes));
				expect(back.elsewhere).toEqual(turn(there.elsewhere));
				expect(back.readiness).toEqual(turn(there.readiness));
				expect(back.measures).toEqual(turn(there.measures));
				expect(back.components).toEqual(
					turn(there.components).map((component) => ({
						...component,
						criteria: turn(component.criteria).map((criterion) => ({
							...criterion,
							because: turn(criterion.because)
						}))
					}))
				);
			})
		);
	});

	it('have a changed answer behind every criterion that moved, and the statuses of the judge', () => {
		fc.assert(
			fc.property(aState, aState, fc.constantFrom(...schemes), (one, other, scheme) => {
				const { components } = compareAssessments(bank, scheme, one, other);
				const [was, is] = [judge(scheme, one.answers), judge(scheme, other.answers)];
				const moved = is.components.flatMap(({ status }, at) =>
					status === was.components[at]?.status ? [] : [status]
				);
				expect(
					components.filter(({ before, after }) => before !== after).map(({ after }) => after)
				).toEqual(moved);
				for (const { criterion, because } of components.flatMap(({ criteria }) => criteria)) {
					expect(because).not.toEqual([]);
					const read = leafRules(criterion.rule).map((leaf) => leaf.answer);
					for (const { id } of because) expect(read).toContain(id);
				}
			})
		);
	});
});

describe('a changed answer', () => {
	it('is named with its question, in the order of the bank, follow-ups with theirs', () => {
		const { answers: moves } = between(
			{ 'telephony.call-back': 'no', 'online.core-hours.limits': null },
			{
				'online.core-hours.limits': { kind: 'several', chosen: ['non-urgent-only'] },
				'telephony.call-back': 'yes'
			}
		);
		expect(idsOf(moves)).toEqual(['telephony.call-back', 'online.core-hours.limits']);
		expect(moves.map(({ question }) => question?.code)).toEqual(['TEL-03', 'ONL-01']);
		expect(moves[1]?.asked).toBe(askedIn(bank).get('online.core-hours.limits')?.asked);
		expect(moves[0]?.before?.value).toEqual({ kind: 'choice', choice: 'no' });
		expect(moves[0]?.after?.value).toEqual({ kind: 'choice', choice: 'yes' });
	});

	it('is none when several options are chosen in another order, or an empty record appears', () => {
		const { answers: moves } = between(
			{
				'online.core-hours.limits': { kind: 'several', chosen: ['non-urgent-only', 'switched-off'] }
			},
			{
				'online.core-hours.limits': {
					kind: 'several',
					chosen: ['switched-off', 'non-urgent-only']
				},
				'telephony.queue': null
			}
		);
		expect(moves).toEqual([]);
	});

	it('is none when only its note or evidence changed; that is listed apart', () => {
		const one = { 'telephony.queue': answer('telephony.queue', null) };
		for (const rest of [{ note: 'Asked' }, { evidence: 'Report' }, { review: true }]) {
			const two = { 'telephony.queue': answer('telephony.queue', null, rest) };
			const moves = compareAssessments(
				bank,
				caip202425,
				{ answers: one, profile },
				{ answers: two, profile }
			);
			expect(moves.answers).toEqual([]);
			expect(idsOf(moves.notes)).toEqual('review' in rest ? [] : ['telephony.queue']);
		}
	});

	it('is listed apart when the bank does not ask for it', () => {
		const text = (words: string): Given => ({ kind: 'text', text: words });
		const moves = between({ 'plan.risks': text('Staff') }, { 'plan.risks': text('Money') });
		expect(moves.answers).toEqual([]);
		expect(idsOf(moves.elsewhere)).toEqual(['plan.risks']);
		expect(moves.elsewhere[0]?.asked).toBeUndefined();
	});
});

describe('a component', () => {
	const all = {
		'telephony.cloud': 'yes',
		'telephony.call-back': 'no',
		'telephony.data-notice': 'yes',
		'telephony.use-of-data': 'yes'
	} as const;

	it('that moved says which criterion did it and which answers', () => {
		const { components } = between(all, {
			...all,
			'telephony.call-back': 'yes',
			'app.booking': 'no'
		});
		expect(
			components.map(({ component, before, after, criteria }) => [
				component.id,
				before,
				after,
				criteria.map(({ criterion, because }) => [criterion.id, idsOf(because)])
			])
		).toEqual([['telephony', 'notMet', 'met', [['T1', ['telephony.call-back']]]]]);
	});

	it('is told when only one of its criteria moved', () => {
		const { components } = between(
			{ ...all, 'telephony.use-of-data': 'no' },
			{ ...all, 'telephony.call-back': 'yes', 'telephony.use-of-data': 'no' }
		);
		expect(components.map(({ before, after }) => [before, after])).toEqual([['notMet', 'notMet']]);
		expect(components[0]?.criteria.map(({ criterion }) => criterion.id)).toEqual(['T1']);
	});
});

describe('readiness', () => {
	it('stands for every section with choices, as it was and as it is', () => {
		const { readiness } = between({ 'telephony.cloud': 'no' }, { 'telephony.cloud': 'yes' });
		expect(readiness[0]).toMatchObject({
			section: { id: 'telephony', title: 'Telephony' },
			before: { points: 0, outOf: 1 },
			after: { points: 1, outOf: 1 }
		});
		expect(readiness.map(({ section }) => section.id)).not.toContain('network');
		expect(readiness.length).toBeGreaterThan(5);
	});
});
