import { choiceOf, type Assessment } from '#assessments';
import { loadBank, questionsOf, type Choice } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswered, answers } from '../../../tests/builders/answers.ts';
import { criterionQuestions } from '../../../tests/fixtures/coverage.ts';
import { leavesOf } from '../evaluate.ts';
import { judge } from '../judge.ts';
import type { Status } from '../status.ts';
import { caip202425 } from './caip-2024-25.ts';

type Answers = Assessment['answers'];

const bank = questionsOf(await loadBank());
const idOf = (code: string) => bank.find((question) => question.code === code)!.id;
const payment = Object.entries(criterionQuestions).filter(([id]) => id !== 'N0');
const deciding = payment.flatMap(([criterion, codes]) =>
	codes.map((code) => ({ criterion, code, question: idOf(code) }))
);
const questions = [...deciding.map(({ question }) => question), idOf('NAV-01')];

const allYes = allAnswered(questions, 'yes');
const components = (given: Answers) =>
	Object.fromEntries(
		judge(caip202425, given).components.map(({ component, status }) => [component.id, status])
	);
const criteria = (given: Answers) =>
	judge(caip202425, given).components.flatMap((component) => component.criteria);
const criterion = (id: string, given: Answers) =>
	criteria(given).find((result) => result.criterion.id === id)!;
const statuses = (given: Answers): Readonly<Record<string, Status>> =>
	Object.fromEntries([
		...criteria(given).map(({ criterion, status }) => [criterion.id, status] as const),
		...Object.entries(components(given))
	]);
const componentOf = (id: string) =>
	caip202425.components.find(({ criteria }) => criteria.some((own) => own.id === id))!.id;

const met = { telephony: 'met', online: 'met', navigation: 'met' };

const someGiven: fc.Arbitrary<Answers> = fc
	.record(
		Object.fromEntries(
			questions.map((id) => [
				id,
				fc.constantFrom<(Choice | null)[]>('yes', 'partly', 'no', 'notKnown', null)
			])
		)
	)
	.map(answers);

describe('CAIP 2024/25', () => {
	it('decides each criterion by the questions worked out from the sources', () => {
		const read = Object.fromEntries(
			criteria({}).map(({ criterion, trace }) => [
				criterion.id,
				leavesOf(trace).map(({ rule }) => rule.answer)
			])
		);
		expect(read).toEqual(
			Object.fromEntries(
				Object.entries(criterionQuestions).map(([id, codes]) => [id, codes.map(idOf)])
			)
		);
	});

	it('has nothing left to change when everything is yes', () => {
		expect(components(allYes)).toEqual(met);
		expect(criteria(allYes).filter(({ way }) => way?.length !== 0)).toEqual([]);
	});

	describe.each(deciding)('by $code', ({ criterion: id, question }) => {
		it.each(['partly', 'no', 'notApplicable'] as const)(
			'answered %s is not met in its own criterion and component only',
			(choice) => {
				const given = { ...allYes, ...answers({ [question]: choice }) };
				expect(components(given)).toEqual({ ...met, [componentOf(id)]: 'notMet' });
				const missing = criteria(given).filter(({ status }) => status === 'notMet');
				expect(missing.map(({ criterion, way }) => [criterion.id, way])).toEqual([
					[id, [{ question, demands: [{ rule: { answer: question, is: ['yes'] }, holds: true }] }]]
				]);
			}
		);

		it.each(['notKnown', null] as const)('left at %s is not known yet', (choice) => {
			const given = { ...allYes, ...answers({ [question]: choice }) };
			expect(components(given)).toEqual({ ...met, [componentOf(id)]: 'notKnown' });
			expect(criterion(id, given).way?.map((change) => change.question)).toEqual([question]);
		});
	});

	it.each(['yes', 'partly', 'no', 'notKnown'] as const)(
		'shows the single view beside the component, which %s there does not decide',
		(choice) => {
			const single = answers({ 'navigation.single-view': choice });
			expect(components({ ...allYes, ...single })).toEqual(met);
			expect(components(single)).toEqual({
				telephony: 'notKnown',
				online: 'notKnown',
				navigation: 'notKnown'
			});
			expect(criterion('N0', single).status).toBe(
				{ yes: 'met', partly: 'notMet', no: 'notMet', notKnown: 'notKnown' }[choice]
			);
		}
	);
});

describe('the notices', () => {
	const titles = (id: string, given: Answers) =>
		criterion(id, given).notices.map(({ title }) => title);

	it('send non-urgent-only practices to their ICB, and do not count them as met', () => {
		const given = {
			...allYes,
			...answers({
				'online.core-hours': 'partly',
				'online.core-hours.limits': { kind: 'several', chosen: ['part-of-day', 'non-urgent-only'] }
			})
		};
		expect(titles('O1', given)).toEqual(['Check with your ICB']);
		expect(components(given)).toEqual({ ...met, online: 'notMet' });
	});

	it('fall silent once the question is answered yes, though what was said below it is kept', () => {
		const only = { kind: 'several', chosen: ['non-urgent-only'] } as const;
		const limited = (choice: Choice) =>
			answers({ 'online.core-hours': choice, 'online.core-hours.limits': only });
		const outside = (choice: Choice) =>
			answers({ 'telephony.call-back': choice, 'telephony.call-back.outside-contract': 'yes' });
		expect((['partly', 'no'] as const).map((choice) => titles('O1', limited(choice)))).toEqual([
			['Check with your ICB'],
			['Check with your ICB']
		]);
		expect(titles('O1', limited('yes'))).toEqual([]);
		expect(titles('T1', outside('partly'))).toHaveLength(1);
		expect(titles('T1', outside('yes'))).toEqual([]);
	});

	it('say nothing to a practice with another limit, or with none', () => {
		const limited = (chosen: string[]) =>
			answers({
				'online.core-hours': 'no',
				'online.core-hours.limits': { kind: 'several', chosen }
			});
		expect(titles('O1', limited(['daily-limit', 'part-of-day', 'administrative-only']))).toEqual(
			[]
		);
		expect(titles('O1', limited(['none']))).toEqual([]);
		expect(titles('O1', allYes)).toEqual([]);
	});

	it('say that a contract without call-back is no exception', () => {
		const without = (choice: Choice) =>
			answers({ 'telephony.call-back': 'no', 'telephony.call-back.outside-contract': choice });
		expect(titles('T1', without('yes'))).toEqual(['Contract is no exception here']);
		expect(titles('T1', without('no'))).toEqual([]);
		expect(titles('T1', without('notKnown'))).toEqual([]);
		expect(criterion('T1', without('yes')).status).toBe('notMet');
	});
});

describe('over any answers', () => {
	const RANK: Readonly<Record<Status, number>> = { notMet: 0, notKnown: 1, met: 2 };

	it('an answer that goes from no to partly changes no status', () => {
		fc.assert(
			fc.property(someGiven, fc.constantFrom(...questions), (given, better) => {
				const no = { ...given, ...answers({ [better]: 'no' }) };
				const partly = { ...given, ...answers({ [better]: 'partly' }) };
				expect(statuses(partly)).toEqual(statuses(no));
			})
		);
	});

	it('silence never decides: only a "no" can make not met, and only answers all round make met', () => {
		fc.assert(
			fc.property(someGiven, (given) => {
				const choices = (codes: readonly string[]) =>
					codes.map((code) => choiceOf(given[idOf(code)]));
				const now = statuses(given);
				for (const [id, codes] of Object.entries(criterionQuestions)) {
					const own = choices(codes);
					const short = own.some((choice) => choice === 'no' || choice === 'partly');
					expect(now[id] === 'notMet').toBe(short);
					expect(now[id] === 'met').toBe(own.every((choice) => choice === 'yes'));
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('a component is met when all its payment criteria are, and not met as soon as one is not', () => {
		fc.assert(
			fc.property(someGiven, (given) => {
				for (const { status, criteria } of judge(caip202425, given).components) {
					const own = criteria
						.filter(({ criterion }) => criterion.counts === 'payment')
						.map((result) => result.status);
					expect(RANK[status]).toBe(Math.min(...own.map((part) => RANK[part])));
				}
			})
		);
	});

	it('the order in which the questions were answered makes no difference', () => {
		const shuffled = someGiven.chain((given) =>
			fc
				.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length })
				.map((entries) => [given, Object.fromEntries(entries)] as const)
		);
		fc.assert(
			fc.property(shuffled, ([given, other]) => {
				expect(judge(caip202425, other)).toEqual(judge(caip202425, given));
			})
		);
	});

	it('following the way of each criterion meets every component', () => {
		fc.assert(
			fc.property(someGiven, (given) => {
				const changed = criteria(given).flatMap(({ way }) => way!.map(({ question }) => question));
				expect(components({ ...given, ...allAnswered(changed, 'yes') })).toEqual(met);
			})
		);
	});
});
