import type { AnswerValue } from '#assessments';
import { loadBank, questionsOf, askedBy, sources } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../../../tests/builders/answers.ts';
import type { Scheme } from '../scheme.ts';
import { schemes } from '../schemes/index.ts';
import { MOST_POPULATION, MOST_RATE, pounds } from './amount.ts';
import { moneyOf, type PaymentResult } from './money-of.ts';
import { notClaimed } from './not-claimed.ts';

const asked = questionsOf(await loadBank()).flatMap(askedBy);
const schemeOf = (id: string): Scheme => schemes.find((scheme) => scheme.id === id)!;
const [first, second, third, duties] = [
	'caip-2023-24',
	'caip-2024-25',
	'caip-2025-26',
	'contract-2026-27'
].map(schemeOf) as [Scheme, Scheme, Scheme, Scheme];
const withMoney = [first, second, third];

const figures = (given: Record<string, number>, period: string): AnswerValue => ({
	kind: 'numbers',
	figures: given,
	period,
	from: 'Payment statement'
});
const people = (count: number, on: string) => figures({ 'adjusted-population': count }, on);
const rates = figures({ casp: 3.2, caip: 1.37 }, '2025-07-01');

const sum = (parts: readonly (number | undefined)[]) =>
	parts.reduce<number>((total, part) => total + (part ?? NaN), 0);
const paymentIn = (results: readonly PaymentResult[] | undefined, id: string) =>
	results!.find(({ payment }) => payment.id === id)!;

describe('what a year could bring', () => {
	it('in 2023/24 is a sum for each payment, the improvement payment undivided', () => {
		const results = moneyOf(first, answers({ 'network.funding': people(50_000, '2023-01-01') }));
		const [support, improvement] = ['support', 'improvement'].map((id) => paymentIn(results, id));
		expect(pounds(support!.pence!)).toBe('£138,250.00');
		expect(support!.months).toHaveLength(12);
		expect(sum(support!.months)).toBe(support!.pence);
		expect(pounds(improvement!.pence!)).toBe('£59,250.00');
		expect(improvement).toMatchObject({ months: [], components: [], missing: [] });
	});

	it('in 2024/25 is £69,600 for 50,000 people, £23,200 a component', () => {
		const results = moneyOf(second, answers({ 'network.funding': people(50_000, '2024-01-01') }));
		const improvement = paymentIn(results, 'improvement');
		expect(pounds(improvement.pence!)).toBe('£69,600.00');
		expect(
			improvement.components.map(({ component, pence }) => [component.id, pounds(pence!)])
		).toEqual([
			['telephony', '£23,200.00'],
			['online', '£23,200.00'],
			['navigation', '£23,200.00']
		]);
		expect(improvement.population).toEqual({
			parts: 5_000_000,
			on: '2024-01-01',
			from: 'Payment statement'
		});
		expect(pounds(paymentIn(results, 'support').pence!)).toBe('£162,400.00');
	});

	it('in 2025/26 takes the typed rate and the latest population, two parts to one', () => {
		const given = answers({
			'network.funding': {
				kind: 'numbers',
				figures: { 'adjusted-population': 60_000 },
				period: '2025-01-01',
				from: '',
				others: [{ figures: { 'adjusted-population': 50_000 }, period: '2024-01-01', from: '' }]
			},
			'network.funding.rates-2025': rates
		});
		const improvement = paymentIn(moneyOf(third, given), 'improvement');
		expect(improvement.rate).toEqual({
			milliPounds: 1370,
			typed: { parts: 1370, on: '2025-07-01', from: 'Payment statement' }
		});
		expect(improvement.population?.on).toBe('2025-01-01');
		expect(pounds(improvement.pence!)).toBe('£82,200.00');
		expect(improvement.components.map(({ share, pence }) => [share, pounds(pence!)])).toEqual([
			[2, '£54,800.00'],
			[1, '£27,400.00']
		]);
	});

	it('in 2026/27 is no sum at all', () => {
		expect(
			moneyOf(duties, answers({ 'network.funding': people(50_000, '2024-01-01') }))
		).toBeUndefined();
	});
});

describe('what is missing', () => {
	const missing = (scheme: Scheme, given: Parameters<typeof answers>[0]) =>
		moneyOf(scheme, answers(given))!.map((result) => result.missing);

	it('is the population of the day that counts, and another day does not stand in for it', () => {
		for (const [scheme, on, other] of [
			[first, '2023-01-01', '2024-01-01'],
			[second, '2024-01-01', '2023-01-01']
		] as const) {
			const wanted = [{ what: 'population', on }];
			expect(missing(scheme, {})).toEqual([wanted, wanted]);
			expect(missing(scheme, { 'network.funding': people(50_000, other) })).toEqual([
				wanted,
				wanted
			]);
		}
	});

	it('is both rate and population in 2025/26, each by itself', () => {
		const [rate, population] = ['rate', 'population'].map((what) => ({ what }));
		expect(missing(third, {})).toEqual([
			[rate, population],
			[rate, population]
		]);
		expect(missing(third, { 'network.funding.rates-2025': rates })).toEqual([
			[population],
			[population]
		]);
		expect(missing(third, { 'network.funding': people(50_000, '2025-01-01') })).toEqual([
			[rate],
			[rate]
		]);
	});

	it('leaves components with their shares and without sums', () => {
		const parts = paymentIn(moneyOf(second, {}), 'improvement').components;
		expect(parts.map(({ share, pence }) => [share, pence])).toEqual([
			[1, undefined],
			[1, undefined],
			[1, undefined]
		]);
	});
});

describe('over any population and rate', () => {
	const anything = fc.record({
		hundredths: fc.integer({ min: 100, max: 100_000_000 }),
		casp: fc.integer({ min: 0, max: 20_000 }),
		caip: fc.integer({ min: 0, max: 20_000 }),
		scheme: fc.constantFrom(...withMoney)
	});

	it('a sum is known exactly when nothing is missing, and its parts add up to it', () => {
		fc.assert(
			fc.property(anything, fc.boolean(), ({ hundredths, casp, caip, scheme }, typed) => {
				const given = answers({
					'network.funding': people(hundredths / 100, scheme.money!.populationOn ?? '2025-01-01'),
					'network.funding.rates-2025': typed
						? figures({ casp: casp / 1000, caip: caip / 1000 }, '2025-07-01')
						: null
				});
				for (const { pence, missing, months, components, payment } of moneyOf(scheme, given)!) {
					expect(missing.length === 0).toBe(pence !== undefined);
					if (pence === undefined) continue;
					if (payment.paid === 'monthly') expect(sum(months)).toBe(pence);
					if (payment.paid === 'byComponent')
						expect(sum(components.map((part) => part.pence))).toBe(pence);
				}
			})
		);
	});
});

describe('the money of every scheme', () => {
	const payments = withMoney.flatMap(({ money }) => money!.payments);

	it('is there for the three years of the payment and for no other', () => {
		expect(schemes.filter(({ money }) => money)).toEqual(withMoney.toReversed());
	});

	it('has support and improvement stand 70 to 30 where the sources give the rates', () => {
		const given = withMoney.flatMap(({ money }) => {
			const rate = (id: string) => money!.payments.find((payment) => payment.id === id)!.rate;
			const [support, improvement] = [rate('support'), rate('improvement')];
			return 'milliPounds' in support && 'milliPounds' in improvement
				? [[support.milliPounds, improvement.milliPounds] as const]
				: [];
		});
		expect(given).toHaveLength(2);
		for (const [support, improvement] of given) expect(support * 3).toBe(improvement * 7);
	});

	it('has rates within what is reckoned with, and typed ones that the bank asks for', () => {
		for (const { rate } of payments)
			if ('milliPounds' in rate) expect(rate.milliPounds).toBeLessThanOrEqual(MOST_RATE);
			else {
				const input = asked.find(({ id }) => id === rate.answer)?.input;
				const field =
					input?.kind === 'numbers' && input.fields.find(({ id }) => id === rate.figure);
				expect(field).toMatchObject({ unit: 'GBP', decimals: 3 });
			}
	});

	it('takes the population from a field whose every figure it can reckon with', () => {
		const input = asked.find(({ id }) => id === 'network.funding')!.input;
		const field =
			input.kind === 'numbers' && input.fields.find(({ id }) => id === 'adjusted-population');
		expect(field).toMatchObject({ decimals: 2 });
		expect((field as { max: number }).max * 100).toBeLessThanOrEqual(MOST_POPULATION);
	});

	it('names a source for every payment and remark', () => {
		const said = withMoney.flatMap(({ money }) => [...money!.payments, ...money!.remarks]);
		const refs = said.flatMap((item) => item.sources);
		expect(said.filter((item) => item.sources.length === 0)).toEqual([]);
		expect(refs.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
	});
});

describe('the components that were not claimed', () => {
	const declined = (chosen: readonly string[]) =>
		answers({ 'network.declared.not-claimed': { kind: 'several', chosen } });

	it('are those the PCN named, in 2024/25 only', () => {
		expect([...notClaimed(second, declined(['online']))]).toEqual(['online']);
		for (const other of [first, third, duties])
			expect([...notClaimed(other, declined(['online']))]).toEqual([]);
	});

	it('are none while nothing is said', () => {
		expect([...notClaimed(second, {})]).toEqual([]);
		expect([
			...notClaimed(second, answers({ 'network.declared.not-claimed': { kind: 'notKnown' } }))
		]).toEqual([]);
	});

	it('are named by the ids of the components', () => {
		const input = asked.find(({ id }) => id === 'network.declared.not-claimed')!.input;
		const options = input.kind === 'several' ? input.options.map(({ id }) => id) : [];
		expect(options).toEqual(second.components.map(({ id }) => id));
	});
});
