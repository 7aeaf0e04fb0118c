import type { Assessment, PlanEdit } from '#assessments';
import { loadBank, questionsOf } from '#questions';
import { judge, type Rule, type Scheme } from '#scoring';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, answers, chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { bankOf, question } from '../../tests/builders/questions.ts';
import { caip202324 } from '../scoring/schemes/caip-2023-24.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { contract202627 } from '../scoring/schemes/contract-2026-27.ts';
import { dueOf, ownerOf } from './action.ts';
import { planOf } from './actions.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const plan = (record: Assessment, scheme: Scheme = caip202425) =>
	planOf(bank, judge(scheme, record.answers), record);
const planFor = (
	given: Readonly<Record<string, Given>>,
	edits: Readonly<Record<string, Partial<PlanEdit>>> = {}
) => plan(assessment(given, { plan: planEdits(edits) }));
const only = (given: Readonly<Record<string, Given>>, edit?: Partial<PlanEdit>) => {
	const [id] = Object.keys(given);
	const actions = planFor(given, edit ? { [id!]: edit } : {});
	expect(actions).toHaveLength(1);
	return actions[0]!;
};
const bankQuestion = (id: string) => questions.find((question) => question.id === id)!;

afterEach(() => vi.unstubAllEnvs());

describe('an action', () => {
	it('says what the bank says about its question', () => {
		const { action } = bankQuestion('telephony.use-of-data');
		expect(only({ 'telephony.use-of-data': 'no' })).toMatchObject({
			id: 'telephony.use-of-data',
			kind: 'shortfall',
			what: action.what,
			measure: action.measure,
			suggestedOwner: action.owner,
			status: 'notStarted'
		});
	});

	it('for "don’t know yet" is to find out, in two weeks', () => {
		const { action } = bankQuestion('telephony.use-of-data');
		expect(only({ 'telephony.use-of-data': 'notKnown' })).toMatchObject({
			kind: 'unknown',
			what: action.findOut,
			measure: 'The question has an answer',
			suggestedDue: '2026-03-16'
		});
	});

	it('is due the weeks of the bank after the day of the answer; a later note moves nothing', () => {
		const given = answer('telephony.data-notice', chose('no'), {
			answeredAt: '2025-12-29T12:00:00.000Z',
			changedAt: '2026-02-10T12:00:00.000Z'
		});
		const [action] = plan(assessment({}, { answers: { [given.question]: given } }));
		expect(bankQuestion('telephony.data-notice').action.weeks).toBe(1);
		expect(action?.suggestedDue).toBe('2026-01-05');
	});

	it('counts from the day it was for the person who answered', () => {
		vi.stubEnv('TZ', 'Europe/London');
		const given = answer('telephony.data-notice', chose('no'), {
			answeredAt: '2026-06-30T23:30:00.000Z'
		});
		const [action] = plan(assessment({}, { answers: { [given.question]: given } }));
		expect(action?.suggestedDue).toBe('2026-07-08');
	});

	it('keeps what the user wrote', () => {
		const edit = {
			chosen: true,
			owner: 'Deputy manager',
			due: '2027-01-31',
			target: 'Both sites',
			status: 'underWay',
			note: 'Asked twice.'
		} as const;
		const action = only({ 'website.charter': 'no' }, edit);
		expect(action).toMatchObject({ ...edit, proposed: false });
		expect(ownerOf(action)).toBe('Deputy manager');
		expect(dueOf(action)).toBe('2027-01-31');
	});

	it('falls back on the suggestions where the user wrote nothing', () => {
		const action = only({ 'website.charter': 'no' }, { note: 'Later.' });
		expect(action).toMatchObject({ owner: undefined, due: undefined, note: 'Later.' });
		expect(ownerOf(action)).toBe(bankQuestion('website.charter').action.owner);
		expect(dueOf(action)).toBe('2026-03-09');
	});

	it('comes with the offers that answer its gap', () => {
		const { offers } = only({ 'telephony.call-back': 'no' });
		expect(offers.map(({ id }) => id)).toEqual(['telephony']);
		expect(only({ 'website.charter': 'no' }).offers).toEqual([]);
	});
});

describe('an action is in the plan', () => {
	it('as a proposal when it blocks a component, and only then', () => {
		expect(only({ 'telephony.call-back': 'no' })).toMatchObject({ chosen: true, proposed: true });
		expect(only({ 'website.charter': 'no' })).toMatchObject({ chosen: false, proposed: true });
		expect(only({ 'website.benchmark': 'no' })).toMatchObject({ chosen: false, proposed: true });
	});

	it('as the user decided, either way', () => {
		expect(only({ 'telephony.call-back': 'no' }, { chosen: false })).toMatchObject({
			chosen: false,
			proposed: false
		});
		expect(only({ 'website.benchmark': 'no' }, { chosen: true })).toMatchObject({
			chosen: true,
			proposed: false
		});
	});

	it('still as a proposal when the user only wrote a note', () => {
		expect(only({ 'telephony.call-back': 'no' }, { note: 'Ask' })).toMatchObject({
			chosen: true,
			proposed: true
		});
	});
});

describe('the tier of an action', () => {
	const tier = (given: Readonly<Record<string, Given>>) => only(given).tier;

	it('is blocking when it keeps a payment criterion from being met', () => {
		expect(tier({ 'telephony.call-back': 'partly' })).toBe('blocking');
		expect(tier({ 'navigation.preferred-clinician': 'notKnown' })).toBe('blocking');
		expect(tier({ 'online.core-hours': 'no' })).toBe('blocking');
	});

	it('names the criteria it blocks', () => {
		const { criteria } = only({ 'telephony.call-back': 'no' });
		expect(criteria.map(({ id }) => id)).toEqual(['T1']);
	});

	it('is blocking when it keeps a duty from being met, in the year of that duty', () => {
		const [action] = plan(assessment({ 'website.charter': 'no' }), contract202627);
		expect(action).toMatchObject({ tier: 'blocking', chosen: true });
		expect(action?.criteria.map(({ id }) => id)).toEqual(['K7']);
	});

	it('names the criteria that only a follow-up of its question decides', () => {
		const given = { 'support.changes-reported': 'partly' } as const;
		const [action] = plan(assessment(given), caip202324);
		expect(action?.criteria.map(({ id }) => id)).toEqual([
			...['A1.3', 'A1.4'],
			...['A2.3', 'A2.4'],
			...['A3.3', 'A3.4']
		]);
	});

	it('leaves out the criteria that a follow-up settles', () => {
		const [action] = plan(
			assessment({
				'navigation.outcome-on-the-day': 'partly',
				'navigation.outcome-on-the-day.holds': {
					kind: 'several',
					chosen: ['urgent-same-day', 'answered-next-day']
				}
			}),
			contract202627
		);
		expect(action?.criteria.map(({ title }) => title)).toEqual([
			'Nobody is told to call back tomorrow',
			'All three hold for every request, on every working day'
		]);
	});

	it('is not blocking for a goal', () => {
		expect(tier({ 'navigation.single-view': 'no' })).toBe('other');
	});

	it('is a duty where a contract says so and no payment hangs on it', () => {
		expect(tier({ 'website.charter': 'no' })).toBe('duty');
		expect(tier({ 'website.benchmark': 'no' })).toBe('other');
	});

	it('sets the order: what blocks, then duties, then the rest, each in the order of the bank', () => {
		const ids = planFor({
			'website.benchmark': 'no',
			'navigation.parity': 'no',
			'website.charter': 'no',
			'telephony.queue': 'no',
			'telephony.cloud': 'no',
			'app.record-access': 'no',
			'telephony.data-notice': 'yes'
		}).map(({ id }) => id);
		expect(ids).toEqual([
			'telephony.cloud',
			'navigation.parity',
			'app.record-access',
			'website.charter',
			'telephony.queue',
			'website.benchmark'
		]);
	});
});

describe('blame', () => {
	it('is not laid for a criterion that is met another way', () => {
		const rule: Rule = {
			any: [
				{ answer: 'q.one', is: ['yes'] },
				{ answer: 'q.two', is: ['yes'] }
			]
		};
		const either: Scheme = {
			...caip202425,
			components: [
				{
					id: 'either',
					title: 'Either way',
					criteria: [
						{
							id: 'E1',
							title: 'One of the two',
							wording: 'paraphrase',
							counts: 'payment',
							rule,
							sources: []
						}
					]
				}
			]
		};
		const tiers = (given: Readonly<Record<string, Given>>) =>
			planOf(
				bankOf(question('q.one'), question('q.two')),
				judge(either, answers(given)),
				assessment(given)
			).map(({ id, tier }) => [id, tier]);
		expect(tiers({ 'q.one': 'yes', 'q.two': 'no' })).toEqual([['q.two', 'other']]);
		expect(tiers({ 'q.one': 'no', 'q.two': 'no' })).toEqual([
			['q.one', 'blocking'],
			['q.two', 'blocking']
		]);
	});

	it('lies with the answers that fall short, not with others of the same criterion', () => {
		const result = judge(
			caip202425,
			answers({ 'telephony.cloud': 'yes', 'telephony.call-back': 'no' })
		);
		const record = assessment({ 'telephony.cloud': 'notKnown', 'telephony.call-back': 'no' });
		const actions = planOf(bank, result, record);
		expect(actions.map(({ id, criteria }) => [id, criteria.length])).toEqual([
			['telephony.call-back', 1],
			['telephony.cloud', 0]
		]);
	});
});
