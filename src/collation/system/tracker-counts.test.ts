import type { Received } from '#networks';
import { loadBank, questionsOf } from '#questions';
import { CHECKLIST, type ChecklistItem } from '#systems';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswered, answer, answers, type Given } from '../../../tests/builders/answers.ts';
import { emptySystem, exampleTables } from '../../../tests/builders/board-report.ts';
import {
	exampleMember,
	exampleNetwork,
	exampleReceived
} from '../../../tests/builders/networks.ts';
import { DECIDING } from '../../../tests/builders/network-report.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { systemOf } from './system-of.ts';
import { systemTables } from './system-tables.ts';
import { trackerCounts, type TrackerCount } from './tracker-counts.ts';
import { countInWords, sumInWords } from './tracker-words.ts';

const bank = await loadBank();
const TODAY = '2026-03-20';

/** Two networks of three practices each; a practice whose answers are missing has sent no file. */
function tablesOf(
	practices: readonly (Received['assessment']['answers'] | undefined)[],
	claimed: readonly string[] = []
) {
	const members = practices.map((_, at) => exampleMember(at));
	const half = Math.ceil(practices.length / 2);
	const received = practices.flatMap((given, at) => (given ? [exampleReceived(at, given)] : []));
	return systemTables(
		systemOf({
			system: emptySystem(),
			scheme: caip202425,
			today: TODAY,
			sources: [
				{
					network: exampleNetwork(0, {
						members: members.slice(0, half),
						claims: Object.fromEntries(
							claimed.map((id) => [
								`${caip202425.id}/${id}`,
								{ state: 'declared' as const, note: '' }
							])
						)
					}),
					received
				},
				{
					network: exampleNetwork(0, {
						id: 'network-2',
						name: 'Second Network',
						members: members.slice(half)
					}),
					received
				}
			]
		}),
		bank
	);
}

const item = (id: ChecklistItem['id']): ChecklistItem => {
	const found = CHECKLIST.find((one) => one.id === id);
	if (!found) throw new Error(`no item ${id}`);
	return found;
};
const figures = (id: string, given: Readonly<Record<string, number>>, period: string) =>
	answer(id, { kind: 'numbers', figures: given, period, from: 'Own count' });

/** Six practices: five files, of which one is empty, and one that has not come. */
const six = [
	{
		...answers({ 'website.benchmark': 'yes', 'support.programme': 'yes' }),
		'website.benchmark.ratings': figures(
			'website.benchmark.ratings',
			{ well: 40, adequately: 6, inadequately: 4 },
			'2025-11-30'
		)
	},
	{
		...answers({ 'website.benchmark': 'yes', 'support.programme': 'partly' }),
		'website.benchmark.ratings': figures(
			'website.benchmark.ratings',
			{ well: 30, inadequately: 20 },
			'2026-01-31'
		)
	},
	answers({ 'website.benchmark': 'partly', 'support.programme': 'no' }),
	answers({ 'website.benchmark': 'notKnown', 'support.programme': 'notApplicable' }),
	undefined,
	{}
];

describe('the counts of an item', () => {
	it('are those of its questions, as counted by hand in six practices', () => {
		const words = trackerCounts(tablesOf(six), item('icb-05'), bank).map(countInWords);
		expect(words.map(({ about, says, rest }) => [about, says, ...rest])).toEqual([
			[
				'SUP-06',
				'1 of 5 practices with a file says yes',
				'1 partly',
				'1 no',
				'1 not applicable',
				'1 not answered'
			],
			[
				'WEB-01',
				'2 of 5 practices with a file say yes',
				'1 partly',
				'1 not known yet',
				'1 not answered'
			]
		]);
		expect(words[1]?.details).toEqual([
			'How many of the 50 criteria got each rating? Met well: 70 criteria, from 2 practices, 30 November 2025 to 31 January 2026.',
			'How many of the 50 criteria got each rating? Met adequately: 6 criteria, from 1 practice, 30 November 2025.',
			'How many of the 50 criteria got each rating? Met inadequately: 24 criteria, from 2 practices, 30 November 2025 to 31 January 2026.'
		]);
	});

	it('count every option of a question that has some, over those that answered', () => {
		const routes = (chosen: readonly string[]): Given => ({ kind: 'several', chosen });
		const [count] = trackerCounts(
			tablesOf([
				answers({ 'services.self-referral': routes(['falls', 'podiatry']) }),
				answers({ 'services.self-referral': routes(['falls']) }),
				answers({ 'services.self-referral': { kind: 'notKnown' } }),
				undefined
			]),
			item('icb-01'),
			bank
		);
		const { says, rest, details } = countInWords(count!);
		expect([says, ...rest]).toEqual([
			'2 of 3 practices with a file have answered',
			'1 not known yet'
		]);
		expect(details).toEqual([
			'Falls services: 2; Foot care in the community (podiatry): 1, of 2 practices that answered.'
		]);
		const none = trackerCounts(
			tablesOf([answers({ 'services.self-referral': routes(['none']) })]),
			item('icb-01'),
			bank
		);
		expect(none.map(countInWords)[0]?.says).toBe('1 of 1 practice with a file has answered');
		expect(none.map(countInWords)[0]?.details).toEqual([
			'Nothing chosen, of 1 practice that answered.'
		]);
	});

	it('leave averages and shares out, which do not add up', () => {
		const tables = tablesOf([
			{
				'telephony.figures': figures(
					'telephony.figures',
					{ inbound: 5000, 'average-wait': 120 },
					'2026-01'
				)
			}
		]);
		const counts = trackerCounts(tables, item('letter-b-telephony-metrics'), bank);
		const units = counts.flatMap((count) =>
			count.kind === 'question'
				? count.details.flatMap(({ sums }) => sums.map(({ unit }) => unit))
				: []
		);
		expect(units).toEqual(['calls']);
	});

	it('do not add up what several practices say of their network', () => {
		const population = {
			'network.funding': figures('network.funding', { 'adjusted-population': 50_000 }, '2024-01-01')
		};
		const counts = trackerCounts(
			tablesOf([population, population]),
			item('letter-b-funding'),
			bank
		);
		const words = counts.map(countInWords).find(({ about }) => about === 'PCN-05');
		expect(words?.says).toBe('2 of 2 practices with a file have answered');
		expect(words?.details).toEqual([
			'Asked of the network: counted here by the practices’ files that answer it.'
		]);
	});

	it('take components in, by practices and by networks', () => {
		const met = allAnswered(DECIDING, 'yes');
		const tables = tablesOf([met, met, met, met, {}, undefined], ['telephony']);
		const words = trackerCounts(tables, item('letter-b-claim'), bank).map(countInWords);
		const telephony = words.find(({ about }) => about === 'Better digital telephony');
		expect([telephony?.says, ...(telephony?.rest ?? [])]).toEqual([
			'4 of 6 practices meet it',
			'1 not known yet',
			'1 without a file'
		]);
		expect(telephony?.details).toEqual([
			'Of 2 networks whose practices are all known, all practices meet it in 1. Declared by 1; chosen not to claim by 0.'
		]);
		const one = tablesOf([met]);
		const [only] = trackerCounts(one, { questions: [], components: ['telephony'] }, bank);
		expect(countInWords(only!).says).toBe('1 of 1 practice meets it');
		expect(countInWords(only!).details[0]).toMatch(/^Of \d networks? whose/u);
	});

	it('are none for what the tables or the bank do not hold', () => {
		const asked = { questions: ['no.such-question', 'website.benchmark'], components: ['other'] };
		expect(trackerCounts({ questions: {}, figures: {}, counts: [] }, asked, bank)).toEqual([]);
		expect(
			trackerCounts({ ...tablesOf(six), counts: [] }, asked, bank).map(
				(count) => count.kind === 'question' && count.question.code
			)
		).toEqual(['WEB-01']);
	});

	it('of a system without a file say so', () => {
		const [count] = trackerCounts(tablesOf([undefined]), item('icb-18'), bank);
		expect(countInWords(count!).says).toBe('No practice’s file is here');
	});

	it('of one network speak of one network', () => {
		const [first] = exampleTables().counts;
		const count: TrackerCount = {
			kind: 'component',
			count: { ...first!, networks: { ...first!.networks, of: 1 } }
		};
		expect(countInWords(count).details[0]).toMatch(/^Of 1 network whose/u);
	});

	it('of a figure without a period name none', () => {
		expect(
			sumInWords({
				field: 'calls',
				label: 'Calls',
				unit: 'calls',
				sum: 12,
				practices: 1,
				oldest: undefined,
				latest: undefined
			})
		).toBe('Calls: 12 calls, from 1 practice');
	});
});

describe('whatever practices answer', () => {
	const choices = questionsOf(bank).filter(({ input }) => input.kind === 'choice');
	const aChoice = fc.constantFrom('yes', 'partly', 'no', 'notApplicable', 'notKnown', undefined);
	const aPractice = fc.option(
		fc.array(aChoice, { minLength: choices.length, maxLength: choices.length }),
		{
			nil: undefined
		}
	);

	it('each count is what one finds by going through the files one by one', () => {
		fc.assert(
			fc.property(fc.array(aPractice, { minLength: 1, maxLength: 7 }), (practices) => {
				const tables = tablesOf(
					practices.map(
						(given) =>
							given &&
							answers(
								Object.fromEntries(
									choices.flatMap(({ id }, at) => {
										const choice = given[at];
										return choice ? [[id, choice]] : [];
									})
								)
							)
					)
				);
				const files = practices.filter((given) => given !== undefined);
				for (const { questions } of CHECKLIST)
					for (const id of questions) {
						const at = choices.findIndex((question) => question.id === id);
						if (at < 0) continue;
						const [count] = trackerCounts(tables, { questions: [id], components: [] }, bank);
						const by = (wanted: string | undefined) =>
							files.filter((given) => given[at] === wanted).length;
						expect(count?.kind === 'question' && count.counts).toMatchObject({
							yes: by('yes'),
							partly: by('partly'),
							no: by('no'),
							notApplicable: by('notApplicable'),
							notKnown: by('notKnown'),
							notAnswered: by(undefined),
							of: files.length
						});
					}
			}),
			{ numRuns: 40 }
		);
	});
});
