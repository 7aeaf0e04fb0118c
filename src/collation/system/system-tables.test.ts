import { loadBank, questionsOf } from '#questions';
import { readiness, schemes } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers, chose } from '../../../tests/builders/answers.ts';
import { chance, mixedAnswers } from '../../../tests/builders/networks.ts';
import { planEdits } from '../../../tests/builders/plans.ts';
import { bankOf, question } from '../../../tests/builders/questions.ts';
import { aSource, aSystem, type Built } from '../../../tests/builders/systems.ts';
import { collate } from '../collate.ts';
import { commonGaps } from '../common-gaps.ts';
import { basisOf } from './basis-of.ts';
import { questionCounts } from './question-counts.ts';
import { sectionTable } from './section-table.ts';
import { supportDemand } from './support-demand.ts';
import { systemGaps } from './system-gaps.ts';
import { systemOf } from './system-of.ts';
import { systemTables } from './system-tables.ts';
import type { Source } from './system-view.ts';

const bank = await loadBank();
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const TODAY = '2026-04-06';
const viewOf = (sources: readonly Source[], scheme = caip) =>
	systemOf({ system: aSystem(), sources, scheme, today: TODAY });
const one = (...practices: readonly Built[]) => viewOf([aSource('West', practices)]);
const saying = (name: string, given: Parameters<typeof answers>[0], rest: Partial<Built> = {}) => ({
	name,
	answers: answers(given),
	...rest
});

/** Practices with all kinds of answers, some without a file, shared out over networks. */
function mixed(practices: number, networks: number, seed = 1): readonly Source[] {
	const next = chance(seed);
	return Array.from({ length: networks }, (_, network) =>
		aSource(
			`Network ${String(network)}`,
			Array.from({ length: practices }, (_, index) => index)
				.filter((index) => index % networks === network)
				.map((index) => ({
					name: `Practice ${String(index)}`,
					...(next() < 0.9 && { answers: mixedAnswers(seed + index) })
				}))
		)
	);
}

const aSeed = fc.integer({ min: 1, max: 1_000_000 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('the tables of a system', () => {
	it('say the same as those of a network, when it has only one', () => {
		fc.assert(
			fc.property(aSeed, fc.constantFrom(...schemes), (seed, scheme) => {
				const [source] = mixed(7, 1, seed);
				if (!source) throw new Error('no network');
				const tables = systemTables(viewOf([source], scheme), bank);
				const collation = collate({ ...source, scheme, today: TODAY });
				expect(
					tables.counts.map(({ practices: { met, notMet, notKnown } }) => ({
						met,
						notMet,
						notKnown
					}))
				).toEqual(collation.components.map(({ counts }) => counts));
				const gaps = commonGaps(collation, bank);
				expect(
					tables.gaps.questions.map(({ question: id, lacking, notKnown }) => [
						id,
						lacking,
						notKnown
					])
				).toEqual(
					gaps.questions.map((gap) => [gap.question.id, gap.lacking.length, gap.notKnown.length])
				);
				expect(
					tables.gaps.criteria.map(({ criterion, lacking, notKnown }) => [
						criterion,
						lacking,
						notKnown
					])
				).toEqual(
					gaps.criteria.map((gap) => [gap.criterion.id, gap.lacking.length, gap.notKnown.length])
				);
				expect([tables.gaps.of, tables.gaps.missing]).toEqual([gaps.of, gaps.missing]);
			}),
			{ numRuns: 25 }
		);
	});

	it('count every practice once: filtered by network, they add up to the whole', () => {
		fc.assert(
			fc.property(aSeed, (seed) => {
				const view = viewOf(mixed(12, 3, seed));
				const whole = systemTables(view, bank);
				const parts = whole.choices.networks.map(({ value }) =>
					systemTables(view, bank, { network: value })
				);
				expect(sum(parts.map(({ basis }) => basis.of))).toBe(whole.basis.of);
				expect(sum(parts.map(({ basis }) => basis.practices))).toBe(whole.basis.practices);
				for (const [id, counts] of Object.entries(whole.questions))
					expect(sum(parts.map(({ questions }) => questions[id]?.yes ?? 0))).toBe(counts.yes);
				for (const [id, { sums, given }] of Object.entries(whole.figures)) {
					expect(sum(parts.map(({ figures }) => figures[id]?.given ?? 0))).toBe(given);
					for (const [place, total] of sums.entries())
						expect(sum(parts.map(({ figures }) => figures[id]?.sums[place]?.sum ?? 0))).toBeCloseTo(
							total.sum,
							3
						);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('never change with what is asked for in between', () => {
		const view = viewOf(mixed(12, 3));
		const before = systemTables(view, bank);
		systemTables(view, bank, { network: 'network-1' });
		expect(systemTables(view, bank)).toEqual(before);
	});

	it('can be handed to a page: they are plain data', () => {
		const tables = systemTables(viewOf(mixed(5, 2)), bank);
		expect(structuredClone(tables)).toEqual(tables);
	});
});

describe('the counts of a question', () => {
	it('add up to the practices with a file, whatever they answered', () => {
		fc.assert(
			fc.property(aSeed, (seed) => {
				const view = viewOf(mixed(9, 2, seed));
				const { questions, basis } = systemTables(view, bank);
				for (const { of, ...counts } of Object.values(questions)) {
					expect(of).toBe(basis.practices);
					expect(sum(Object.values(counts))).toBe(of);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('tell "not answered" from "not known" and from "not shared"', () => {
		const id = 'navigation.single-view';
		const view = one(
			saying('A', { [id]: 'yes' }),
			saying('B', { [id]: 'notKnown' }),
			saying('C', {}),
			saying('D', {}, { file: { decidingOnly: true } }),
			saying('E', { [id]: 'partly' }),
			saying('F', { [id]: 'no' }),
			{ name: 'G' }
		);
		expect(questionCounts(view, bank, id)).toEqual({
			yes: 1,
			partly: 1,
			no: 1,
			notApplicable: 0,
			notKnown: 1,
			notAnswered: 1,
			notShared: 1,
			given: 0,
			of: 6
		});
		expect(questionCounts(view, bank, 'no.such-question').of).toBe(0);
	});

	it('take a reason left open for no answer, and a text for one', () => {
		const view = one(
			saying('A', {
				'online.tools-agreed': { kind: 'choice', choice: 'notApplicable', reason: '' }
			}),
			saying('B', { 'online.tools-agreed': 'notApplicable' }),
			saying('C', { 'support.requested.problem': { kind: 'text', text: 'Queues' } })
		);
		expect(questionCounts(view, bank, 'online.tools-agreed')).toMatchObject({
			notApplicable: 1,
			notAnswered: 2
		});
		expect(questionCounts(view, bank, 'support.requested.problem')).toMatchObject({ given: 1 });
	});
});

describe('figures and options', () => {
	const amount = (pounds: number, period = '2024-05-01'): Parameters<typeof answers>[0] => ({
		'support.transition-money': 'yes',
		'support.transition-money.amount': {
			kind: 'numbers',
			figures: { amount: pounds },
			period,
			from: ''
		},
		'support.transition-money.used-for': { kind: 'several', chosen: ['locums', 'gone-option'] }
	});

	it('are added up with how many practices gave one, and of when', () => {
		const view = one(
			saying('A', amount(13_500.1)),
			saying('B', amount(0.2, '2023-11-01')),
			saying('C', amount(100, ''))
		);
		const { figures } = systemTables(view, bank);
		expect(figures['support.transition-money.amount']).toEqual({
			sums: [
				{
					field: 'amount',
					label: 'Amount received',
					unit: 'GBP',
					sum: 13_500.3,
					practices: 2,
					oldest: '2023-11-01',
					latest: '2024-05-01'
				}
			],
			options: {},
			given: 2,
			of: 3
		});
		expect(figures['support.transition-money.used-for']).toMatchObject({
			sums: [],
			options: { locums: 3, none: 0 },
			given: 3
		});
	});

	it('of a follow-up that is not called for any more count no more', () => {
		const view = one(saying('A', { ...amount(500), 'support.transition-money': 'no' }));
		const { figures, demand } = systemTables(view, bank);
		expect(figures['support.transition-money.amount']).toMatchObject({
			sums: [{ sum: 0, practices: 0, oldest: undefined }],
			given: 0
		});
		expect(demand.transition.had).toMatchObject({ no: 1, of: 1 });
	});

	it('are the latest given, where the latest period lacks one', () => {
		const view = one({
			name: 'A',
			answers: {
				'telephony.figures': answer('telephony.figures', {
					kind: 'numbers',
					figures: { inbound: 10 },
					period: '2026-03',
					from: '',
					others: [{ figures: { inbound: 7, answered: 5 }, period: '2026-02', from: '' }]
				})
			}
		});
		expect(systemTables(view, bank).figures['telephony.figures']?.sums.slice(0, 2)).toMatchObject([
			{ field: 'inbound', sum: 10, latest: '2026-03' },
			{ field: 'answered', sum: 5, latest: '2026-02' }
		]);
	});
});

describe('the sections of a system', () => {
	it('give each practice the readiness it has by itself, and each network the mean', () => {
		fc.assert(
			fc.property(aSeed, (seed) => {
				const sources = mixed(6, 2, seed);
				const table = sectionTable(viewOf(sources), bank);
				for (const row of table.rows) {
					const received =
						sources.find(({ network }) => network.id === row.network)?.received ?? [];
					for (const [place, { id }] of table.sections.entries()) {
						const section = bank.sections.find((one) => one.id === id)!;
						const shares = received.flatMap(
							({ assessment }) => readiness(section.questions, assessment.answers).share ?? []
						);
						expect(row.cells[place]?.practices).toBe(shares.length);
						if (shares.length > 0)
							expect(row.cells[place]?.share).toBeCloseTo(sum(shares) / shares.length, 10);
						else expect(row.cells[place]?.share).toBeUndefined();
					}
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('are those that ask practices: what only networks are asked is never called not known', () => {
		const table = sectionTable(viewOf(mixed(3, 1, 1)), bank);
		const left = bank.sections.filter(({ id }) => table.sections.every((one) => one.id !== id));
		expect(left.map(({ id }) => id)).toEqual(['network']);
		expect(table.all).toHaveLength(table.sections.length);
	});

	it('count practices alike over all, not networks', () => {
		const section = bank.sections[0]!;
		const [first] = section.questions.filter(({ input }) => input.kind === 'choice');
		const given = (choice: 'yes' | 'no') => ({ [first!.id]: choice });
		const table = sectionTable(
			viewOf([
				aSource('West', [saying('A', given('yes')), saying('B', given('yes')), { name: 'C' }]),
				aSource('East', [saying('D', given('no'))])
			]),
			bank
		);
		expect(table.all[0]).toEqual({ share: 2 / 3, practices: 3 });
		expect(table.rows).toMatchObject([
			{ name: 'East', files: 1, of: 1 },
			{ name: 'West', files: 2, of: 3 }
		]);
	});
});

describe('support in demand', () => {
	const requested = (...chosen: string[]) => ({
		'support.requested': { kind: 'several', chosen } as const
	});

	it('counts each practice once an offer, by answers and by plans', () => {
		const view = one(
			saying('A', requested('programme-intermediate', 'programme-intensive', 'gone-option'), {
				plan: planEdits({
					'telephony.cloud': { support: ['programme-intensive', 'telephony'] },
					'telephony.queue': { support: ['transition'], status: 'done' },
					'telephony.call-back': { support: ['transition'], hidden: '' },
					'own.one': { support: ['transition'], removed: true },
					'own.two': { support: ['no-such-offer'] },
					'own.three': {}
				})
			}),
			saying('B', requested('telephony', 'other')),
			saying('C', requested('none')),
			saying('D', {})
		);
		const demand = supportDemand(view, bank);
		expect(
			demand.offers.map(({ offer, practices, asked, inPlans }) => [
				offer,
				practices,
				asked,
				inPlans
			])
		).toEqual([
			['telephony', 2, 1, 1],
			['improvement-programme', 1, 1, 1],
			['other', 1, 1, 0]
		]);
		expect(demand.offers.at(-1)?.title).toBe('Something else');
		expect(demand.requested.find(({ option }) => option === 'telephony')?.practices).toBe(1);
		expect(demand).toMatchObject({ said: 3, of: 4 });
	});

	it('says who asked for training, and how many staff have finished', () => {
		const view = one(
			saying('A', {
				...requested('navigation-training', 'lead-training'),
				'navigation.training': {
					kind: 'numbers',
					figures: { staff: 3 },
					period: '2025-01-31',
					from: ''
				}
			}),
			saying('B', requested('navigation-training'))
		);
		expect(supportDemand(view, bank).training).toMatchObject({
			navigationAsked: 2,
			leadAsked: 1,
			finished: { sum: 3, practices: 1 }
		});
	});

	it('projects cover for those who want it and did not say that they had the money', () => {
		const cover = planEdits({ 'own.cover': { support: ['transition'] } });
		const view = one(
			saying('A', { ...requested('backfill'), 'support.transition-money': 'yes' }),
			saying('B', { ...requested('backfill'), 'support.transition-money': 'partly' }),
			saying('C', {}, { plan: cover }),
			saying('D', requested('none'))
		);
		expect(supportDemand(view, bank).transition).toMatchObject({
			had: { yes: 1, partly: 1, notAnswered: 2, of: 4 },
			projected: 2,
			saidUse: 0
		});
	});

	it('is empty where the bank does not ask', () => {
		const view = one(saying('A', requested('telephony')));
		const demand = supportDemand(view, bankOf(question('telephony.cloud')));
		expect(demand).toMatchObject({
			offers: [],
			requested: [],
			said: 0,
			training: { finished: { sum: 0, practices: 0 } },
			transition: { had: { notAnswered: 1, of: 1 }, usedFor: [], projected: 0 },
			of: 1
		});
	});
});

describe('gaps and basis', () => {
	it('say of how many practices nothing is known', () => {
		const view = one(saying('A', {}), { name: 'B' });
		expect(systemGaps(view, bank)).toMatchObject({ of: 1, missing: 1, statusOnly: 0 });
		expect(basisOf(view)).toMatchObject({ practices: 1, statusOnly: 0, of: 2 });
	});

	it('say from when the files are', () => {
		const made = (madeAt: string) => ({ file: { madeAt } });
		const view = one(
			saying('A', {}, made('2026-02-01T09:00:00.000Z')),
			saying('B', {}, made('2026-01-01T09:00:00.000Z')),
			saying('C', {}, made('2026-03-01T09:00:00.000Z'))
		);
		expect(basisOf(view)).toMatchObject({
			oldest: '2026-01-01T09:00:00.000Z',
			latest: '2026-03-01T09:00:00.000Z'
		});
		expect(basisOf({ practices: [] })).toMatchObject({ oldest: undefined, latest: undefined });
	});

	it('count opening times and figures that fall short as they do for one practice', () => {
		const id = 'navigation.training';
		const staff = (count: number) => ({
			[id]: { kind: 'numbers', figures: { staff: count }, period: '2025-01-31', from: '' } as const
		});
		const view = one(
			saying('A', staff(0)),
			saying('B', staff(2)),
			saying('C', { [id]: chose('notKnown') })
		);
		expect(systemGaps(view, bank).questions.find((gap) => gap.question === id)).toMatchObject({
			lacking: 1,
			notKnown: 1
		});
		expect(questionsOf(bank).some((asked) => asked.id === id)).toBe(true);
	});
});
