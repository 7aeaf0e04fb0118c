import type { FigureSet } from '#assessments';
import { askedBy, loadBank, questionsOf, sources } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsFor, type Hint, type HintContext } from './plausibility.ts';

const askedForFigures = questionsOf(await loadBank())
	.flatMap(askedBy)
	.flatMap(({ id, input }) => (input.kind === 'numbers' ? [{ id, input }] : []));
const ask = (id: string) => askedForFigures.find((asked) => asked.id === id)!;
const set = (figures: Record<string, number>, period = '2026-10'): FigureSet => ({
	figures,
	period,
	from: ''
});
const TODAY = '2026-11-22';
const hints = (id: string, own: FigureSet, context: Partial<HintContext> = {}) =>
	hintsFor(ask(id), own, { others: [], listSize: undefined, today: TODAY, ...context });
const brief = (hint: Hint) =>
	`${hint.kind}${'field' in hint ? ` ${hint.field.id}` : ''}${'than' in hint ? ` ${hint.than.id}` : ''}`;
const kinds = (...args: Parameters<typeof hints>) => hints(...args).map(brief);

describe('call figures', () => {
	it.each([
		[{ answered: 101, inbound: 100 }, ['moreThan answered inbound']],
		[{ missed: 101, inbound: 100 }, ['moreThan missed inbound']],
		[
			{ 'call-backs-made': 9, 'call-backs-asked': 8 },
			['moreThan call-backs-made call-backs-asked']
		],
		[{ 'wait-core': 400, 'wait-peak': 300 }, ['longerThanPeak wait-core']],
		[{ answered: 100, missed: 100, inbound: 100 }, []],
		[{ 'wait-core': 300, 'wait-peak': 300, 'average-wait': 900 }, []],
		[{ answered: 100 }, []],
		[{ inbound: 100 }, []]
	])('%j give %j', (figures, expected) => {
		expect(kinds('telephony.figures', set(figures))).toEqual(expected);
	});

	it.each([
		[42, true],
		[43, false],
		[429, false],
		[4293, false],
		[4294, true]
	])('of %d per 1,000 patients are far from the national rate: %s', (perThousand, far) => {
		const own = set({ inbound: perThousand * 10 });
		const found = hints('telephony.figures', own, { listSize: 10_000 });
		expect(found.map(({ kind }) => kind)).toEqual(far ? ['farFromNational'] : []);
	});

	it('are held against a rate that says when and where it is from', () => {
		const [hint] = hints('telephony.figures', set({ inbound: 1 }), { listSize: 10_000 });
		expect(hint?.kind === 'farFromNational' && Math.round(hint.national.rate)).toBe(429);
		expect(hint).toMatchObject({ rate: 0.1, national: { period: '2026-08' } });
		const refs = hint?.kind === 'farFromNational' ? hint.national.sources : [];
		expect(refs.map(({ source }) => source in sources)).toEqual([true]);
	});

	it('say nothing of a rate without the list size, or for another count of calls', () => {
		expect(kinds('telephony.figures', set({ inbound: 1 }))).toEqual([]);
		expect(kinds('telephony.divert-111.calls', set({ calls: 1 }), { listSize: 10_000 })).toEqual(
			[]
		);
	});
});

describe('shares', () => {
	it('of parts that come to more than the whole are looked at again', () => {
		expect(kinds('appointments.unmapped', set({ unmapped: 60, inconsistent: 41 }))).toEqual([
			'togetherOver'
		]);
		expect(kinds('appointments.unmapped', set({ unmapped: 60, inconsistent: 40.4 }))).toEqual([]);
	});

	it('of waits that overlap may come to any sum', () => {
		const own = { 'within-14-days': 95, 'same-day-acute': 90, 'non-urgent-14-days': 80 };
		expect(kinds('appointments.waits', set(own))).toEqual([]);
	});

	it('within a week are not more than within two', () => {
		const own = set({ 'non-urgent-7-days': 80, 'non-urgent-14-days': 70 });
		expect(kinds('appointments.waits', own)).toEqual([
			'moreThan non-urgent-7-days non-urgent-14-days'
		]);
	});

	it('of the 50 criteria of a website are not more than 50', () => {
		const own = (well: number) => set({ well, adequately: 20, inadequately: 5 }, '2026-10-01');
		expect(kinds('website.benchmark.ratings', own(25))).toEqual([]);
		expect(hints('website.benchmark.ratings', own(26))).toMatchObject([
			{ kind: 'togetherOver', most: 50, fields: [{}, {}, {}] }
		]);
	});
});

describe('requests, referrals and orders', () => {
	it.each([
		[
			'online.requests',
			{ clinical: 10_001, administrative: 10_000 },
			['moreThanPatients clinical']
		],
		['services.pharmacy.referrals', { referrals: 10_001 }, ['moreThanPatients referrals']],
		[
			'app.use',
			{ 'repeat-orders': 10_001, 'record-views': 99_999 },
			['moreThanPatients repeat-orders']
		],
		['online.requests', { clinical: 10_000 }, []]
	])('%s %j: %j', (id, figures, expected) => {
		expect(kinds(id, set(figures), { listSize: 10_000 })).toEqual(expected);
	});
});

describe('a figure ten times the one before', () => {
	const before = (...others: FigureSet[]) => ({ others });

	it.each([
		[{ 'average-wait': 30 }, { 'average-wait': 300 }, ['tenfold average-wait']],
		[{ 'average-wait': 300 }, { 'average-wait': 30 }, ['tenfold average-wait']],
		[{ 'average-wait': 30 }, { 'average-wait': 299 }, []],
		[{ 'average-wait': 5 }, { 'average-wait': 50 }, []],
		[{ 'average-wait': 0 }, { 'average-wait': 500 }, []],
		[{ inbound: 5000 }, { 'average-wait': 300 }, []]
	])('%j, then %j: %j', (earlier, now, expected) => {
		const context = before(set(earlier, '2026-09'));
		expect(kinds('telephony.figures', set(now), context)).toEqual(expected);
	});

	it('tells a share typed as a fraction', () => {
		const context = before(set({ 'same-day-acute': 85 }, '2026-09'));
		expect(kinds('appointments.waits', set({ 'same-day-acute': 0.85 }), context)).toEqual([
			'tenfold same-day-acute'
		]);
	});

	it('is measured by the nearest earlier month that has it, and names that month', () => {
		const context = before(
			set({ inbound: 60 }, '2026-07'),
			set({ inbound: 6000 }, '2026-08'),
			set({ missed: 4 }, '2026-09'),
			set({ inbound: 60 }, '2026-11'),
			set({ inbound: 60 }, '')
		);
		expect(kinds('telephony.figures', set({ inbound: 6100 }), context)).toEqual([]);
		expect(hints('telephony.figures', set({ inbound: 600 }), context)).toMatchObject([
			{ kind: 'tenfold', before: 6000, period: '2026-08' }
		]);
	});
});

describe('a month that is not over', () => {
	it.each([
		['telephony.figures', { inbound: 5 }, '2026-11', ['monthNotOver']],
		['telephony.figures', { inbound: 5 }, '2026-10', []],
		['capacity.patient-survey', { overall: 70 }, '2026', []],
		['navigation.training', { staff: 2 }, TODAY, []]
	])('%s %j for %s: %j', (id, figures, period, expected) => {
		expect(kinds(id, set(figures, period))).toEqual(expected);
	});
});

describe('hints', () => {
	it('wait until the set is complete', () => {
		expect(kinds('telephony.figures', set({ answered: 101, inbound: 100 }, ''))).toEqual([]);
		expect(kinds('telephony.figures', set({}, '2026-11'))).toEqual([]);
	});

	it('never fail, and speak of nothing but figures that were given', () => {
		const anAsked = fc.constantFrom(...askedForFigures);
		fc.assert(
			fc.property(
				anAsked.chain((asked) => {
					const aSet = fc.record({
						figures: fc.dictionary(
							fc.constantFrom(...asked.input.fields.map(({ id }) => id)),
							fc.nat()
						),
						period: fc.constantFrom('', '2026-10', '2026-11', '2025'),
						from: fc.constant('')
					});
					return fc.tuple(
						fc.constant(asked),
						aSet,
						fc.array(aSet),
						fc.option(fc.integer({ min: 1 }))
					);
				}),
				([asked, own, others, listSize]) => {
					const context = { others, listSize: listSize ?? undefined, today: TODAY };
					for (const hint of hintsFor(asked, own, context))
						for (const field of 'field' in hint
							? [hint.field]
							: 'fields' in hint
								? hint.fields
								: [])
							expect(own.figures).toHaveProperty([field.id]);
				}
			)
		);
	});
});
