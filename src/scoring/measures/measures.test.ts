import { emptyProfile, numbersOf, type FigureSet } from '#assessments';
import { askedBy, loadBank, questionsOf } from '#questions';
import { describe, expect, it } from 'vitest';
import { answers, chose, type Given } from '../../../tests/builders/answers.ts';
import { bankOf, inputs, question } from '../../../tests/builders/questions.ts';
import { measuresIn } from './measures.ts';

const set = (period: string, figures: Record<string, number>, from = 'Supplier report') =>
	({ period, figures, from }) satisfies FigureSet;
const small = bankOf(
	question('q.calls', { input: inputs.numbers }),
	question('q.requests', {
		input: {
			...inputs.numbers,
			perThousand: true,
			fields: [
				{ id: 'one', label: 'One', unit: 'requests', min: 0, max: 9000, decimals: 0 },
				{ id: 'two', label: 'Two', unit: 'requests', min: 0, max: 9000, decimals: 0 }
			]
		}
	})
);
const measured = (given: Readonly<Record<string, Given>>, listSize?: number) => {
	const profile = { ...emptyProfile('Mill Lane'), ...(listSize ? { listSize } : {}) };
	return measuresIn(small, { answers: answers(given), profile })[0]?.questions ?? [];
};
const calls = (given: Given, listSize?: number) => {
	const [first] = measured({ 'q.calls': given }, listSize);
	return { ...first, of: (id: string) => first?.measures.find(({ field }) => field.id === id) };
};

describe('a measure', () => {
	const months = numbersOf([
		set('2026-08', { calls: 900, share: 12.1 }),
		set('2026-10', { calls: 1100 }),
		set('2026-09', { calls: 1000, share: 12.4 }, 'National publication')
	]);

	it('has its figures in the order of time, and the latest one', () => {
		const measure = calls(months).of('calls');
		expect(measure?.values.map(({ period, figure }) => [period, figure])).toEqual([
			['2026-08', 900],
			['2026-09', 1000],
			['2026-10', 1100]
		]);
		expect(measure?.latest).toEqual({ period: '2026-10', figure: 1100, from: 'Supplier report' });
		expect(measure?.previous?.period).toBe('2026-09');
	});

	it('says what lies between its last two figures, and whether they come from one source', () => {
		expect(calls(months).of('calls')?.change).toEqual({
			by: 100,
			since: '2026-09',
			sameSource: false
		});
		const alike = numbersOf([set('2026-08', { calls: 9 }), set('2026-10', { calls: 4 })]);
		expect(calls(alike).of('calls')?.change).toEqual({
			by: -5,
			since: '2026-08',
			sameSource: true
		});
	});

	it('takes its own latest figure where a later month leaves it out', () => {
		const measure = calls(months).of('share');
		expect(measure?.latest?.period).toBe('2026-09');
		expect(measure?.change).toMatchObject({ by: 0.3, since: '2026-08' });
	});

	it('has no change that is minus nought, and none from one figure', () => {
		const still = numbersOf([set('2026-08', { share: 5.04 }), set('2026-10', { share: 5 })]);
		expect(Object.is(calls(still).of('share')?.change?.by, 0)).toBe(true);
		const one = calls(numbersOf([set('2026-10', { calls: 4 })])).of('calls');
		expect(one).toMatchObject({ previous: undefined, change: undefined });
	});

	it('is per 1,000 patients for a count, where the list size is known', () => {
		expect(calls(months, 10_000).of('calls')?.perThousand).toBe(110);
		expect(calls(months, 10_000).of('share')?.perThousand).toBeUndefined();
		expect(calls(months).of('calls')?.perThousand).toBeUndefined();
	});

	it('leaves out a period that is none', () => {
		const odd = numbersOf([set('2026-10', { calls: 4 }), set('some day', { calls: 7 })]);
		expect(
			calls(odd)
				.of('calls')
				?.values.map(({ figure }) => figure)
		).toEqual([4]);
	});
});

describe('what is known of a measure', () => {
	it.each<[string, Given, string]>([
		['is that it was not answered', null, 'notAnswered'],
		['is nothing while no period is given', numbersOf([set('', { calls: 3 })]), 'notAnswered'],
		['is nothing while no figure is given', numbersOf([set('2026-10', {})]), 'notAnswered'],
		['is that nobody knows yet', { kind: 'notKnown' }, 'notKnown'],
		['is that nothing is published', { kind: 'notPublished' }, 'notPublished']
	])('%s', (_, given, state) => {
		const own = calls(given);
		expect(own.state).toBe(state);
		expect(own.measures?.map((measure) => measure.state)).toEqual([state, state, state]);
		expect(own.measures?.flatMap(({ values }) => values)).toEqual([]);
	});

	it('tells the figures given from those left out', () => {
		const own = calls(numbersOf([set('2026-10', { calls: 0 })]));
		expect(own.state).toBe('given');
		expect(own.measures?.map(({ state }) => state)).toEqual(['given', 'leftOut', 'leftOut']);
	});
});

describe('figures together', () => {
	const requests = numbersOf([
		set('2026-10', { one: 1480, two: 620 }),
		set('2026-09', { one: 1000 })
	]);
	const together = (listSize?: number) =>
		measured({ 'q.calls': null, 'q.requests': requests }, listSize).map((own) => own.together);

	it('are per 1,000 patients where the question asks for that, for the latest period', () => {
		expect(together(10_000)).toEqual([undefined, { rate: 210, period: '2026-10' }]);
	});

	it('are not made up without a list size', () => {
		expect(together()).toEqual([undefined, undefined]);
	});
});

describe('the measures of the bank', async () => {
	const bank = await loadBank();
	const profile = emptyProfile('Mill Lane');
	const askedIn = (given: Readonly<Record<string, Given>> = {}) =>
		measuresIn(bank, { answers: answers(given), profile }).map(({ id, questions }) => [
			id,
			questions.map(({ asked }) => asked.id)
		]);

	it('are those of phones, online requests, appointments, the App, training and the survey', () => {
		expect(askedIn()).toEqual([
			['telephony', ['telephony.figures', 'telephony.divert-111.calls']],
			['online', ['online.requests']],
			['navigation', ['navigation.training']],
			['appointments', ['appointments.unmapped', 'appointments.waits']],
			['app', ['app.use']],
			['capacity', ['capacity.patient-survey', 'capacity.patient-survey.friends-and-family']]
		]);
	});

	it('count pharmacy referrals once the practice says that it refers', () => {
		const sections = askedIn({ 'services.pharmacy': chose('yes') });
		expect(sections).toContainEqual(['services', ['services.pharmacy.referrals']]);
	});

	it('leave out nothing else that asks for figures but money and counts of a check-list', () => {
		const every = questionsOf(bank)
			.flatMap(askedBy)
			.filter(({ input }) => input.kind === 'numbers')
			.map(({ id }) => id);
		const shown = new Set(askedIn({ 'services.pharmacy': chose('yes') }).flatMap(([, ids]) => ids));
		expect(every.filter((id) => !shown.has(id))).toEqual([
			'website.benchmark.ratings',
			'support.transition-money.amount',
			'network.funding',
			'network.funding.casp-received',
			'network.funding.rates-2025'
		]);
	});

	it('name the question a follow-up belongs to', () => {
		const own = measuresIn(bank, { answers: answers({}), profile })
			.flatMap(({ questions }) => questions)
			.find(({ asked }) => asked.id === 'telephony.divert-111.calls');
		expect(own?.question.code).toBe('TEL-08');
	});
});
