import {
	NETWORK_PARTS,
	NETWORK_SWITCH_WORDS,
	networkPlanDocument,
	type Block,
	type NetworkPart,
	type NetworkReportInput
} from '#report';
import type { Network, Received } from '#networks';
import type { Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../../tests/builders/answers.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import {
	allMet,
	everything,
	mixedNetwork,
	networkInput
} from '../../../tests/builders/network-report.ts';
import { planEdit } from '../../../tests/builders/worked-plan.ts';
import { caip202324 } from '../../scoring/schemes/caip-2023-24.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { caip202526 } from '../../scoring/schemes/caip-2025-26.ts';
import { contract202627 } from '../../scoring/schemes/contract-2026-27.ts';

/** What one part says, its heading included. */
const part = (
	id: NetworkPart,
	network: Network,
	received: readonly Received[],
	rest: Partial<NetworkReportInput> & { readonly scheme?: Scheme } = {}
): readonly Block[] => {
	const { blocks } = networkPlanDocument({
		...networkInput(network, received, rest),
		options: { ...everything, ...rest.options, parts: [id] }
	});
	return blocks.slice(
		0,
		blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Method and sources')
	);
};

const texts = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const rowsOf = (blocks: readonly Block[], caption = '') =>
	blocks.flatMap((block) =>
		block.kind === 'table' && block.caption.startsWith(caption)
			? block.rows.map((row) => row.map(({ text }) => text))
			: []
	);
const headings = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

it('all parts stand in their order, each under its heading, when none are named', () => {
	const { blocks, cover } = networkPlanDocument(networkInput(...mixedNetwork(2)));
	expect(
		blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
	).toEqual([
		...NETWORK_PARTS.map(({ id, title }) =>
			id === 'position' ? 'CAIP 2024/25: where we stand' : title
		),
		'Method and sources'
	]);
	expect(cover?.facts).toContainEqual({
		term: 'Member practices',
		value: '6; files of 5 have come'
	});
});

it('every part and switch says what it covers', () => {
	for (const { title, says } of [...NETWORK_PARTS, ...Object.values(NETWORK_SWITCH_WORDS)])
		expect(title.length * says.length).toBeGreaterThan(0);
});

it('the cover says what was left out, and whether it is a draft', () => {
	const cover = (draft: boolean) =>
		networkPlanDocument(
			networkInput(exampleNetwork(1, { example: false, code: '', icb: '' }), [], {
				options: { draft, names: draft, notes: draft, hidden: !draft }
			})
		).cover;
	expect(cover(true)?.stamp).toBe('Draft');
	expect(cover(true)?.facts.map(({ term }) => term)).not.toContain('Left out');
	expect(cover(false)?.stamp).toBe('Final');
	expect(cover(false)?.facts).toContainEqual({
		term: 'Left out',
		value: 'names of practices (aliases stand for them); names of owners; notes'
	});
	expect(cover(false)?.facts).toContainEqual({ term: 'PCN code', value: 'Not given' });
});

describe('the network and its practices', () => {
	it('names missing and old files, and what each practice left out', () => {
		const blocks = part('about', ...mixedNetwork());
		expect(texts(blocks)).toEqual([
			'No file has come from Example Practice C. Nothing is known of them here, and no component can be met without them.',
			'At least 8 weeks old: the file of Example Practice B. Much may have changed since.'
		]);
		expect(rowsOf(blocks)[1]).toEqual([
			'Example Practice B (A10002)',
			'File of 3 November 2025, 19 weeks old',
			'10 March 2026, by QR code',
			'Nothing'
		]);
	});

	it('says when only the answers that decide came, and that no population was given', () => {
		const blocks = part('about', exampleNetwork(1, { populations: [], code: '', icb: '' }), [
			exampleReceived(0, allMet(), { decidingOnly: true })
		]);
		expect(rowsOf(blocks)[0]?.[3]).toBe('all answers but those that decide components');
		expect(blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))).toContainEqual({
			term: 'Adjusted population',
			value: 'Not given'
		});
	});

	it('a network without practices has no table', () => {
		expect(rowsOf(part('about', exampleNetwork(0), []))).toEqual([]);
	});

	it('lists the populations by date', () => {
		const populations = [
			{ count: 51_000, on: '2025-01-01' },
			{ count: 50_000, on: '2024-01-01' }
		];
		const blocks = part('about', exampleNetwork(1, { populations }), []);
		expect(blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))).toContainEqual({
			term: 'Adjusted population',
			value: '50,000 on 1 January 2024; 51,000 on 1 January 2025'
		});
	});
});

describe('where the network stands', () => {
	it('draws as many practices for each component as there are members', () => {
		const blocks = part('position', ...mixedNetwork(8));
		const [chart] = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
		expect(chart?.type === 'parts' ? chart.bars.map(({ counts }) => counts) : []).toHaveLength(3);
		for (const bar of chart?.type === 'parts' ? chart.bars : [])
			expect(bar.counts.reduce((sum, count) => sum + count, 0)).toBe(12);
	});

	it('says where each component is open, and nowhere when it is met', () => {
		const says = (network: Network, received: readonly Received[]) =>
			part('position', network, received).flatMap((block) =>
				block.kind === 'statuses' ? block.items.map((item) => item.says) : []
			)[0];
		expect(says(exampleNetwork(1), [exampleReceived(0, allMet())])).toBe(
			'1 of 1 practices meet it.'
		);
		expect(says(exampleNetwork(2), [exampleReceived(0, allMet())])).toBe(
			'1 of 2 practices meet it. Open in: Example Practice B.'
		);
		expect(says(exampleNetwork(0), [])).toBe('The network has no member practices yet.');
	});

	it('says what each component could bring at most, or why that is not known', () => {
		const most = (scheme: Scheme, rest: Partial<Network> = {}) =>
			rowsOf(part('position', exampleNetwork(1, rest), [], { scheme }), 'What the network did').map(
				(row) => row[2]
			);
		expect(most(caip202425)).toEqual(['£23,200.00', '£23,200.00', '£23,200.00']);
		expect(most(caip202425, { populations: [] })[0]).toBe(
			'Not known: the adjusted population on 1 January 2024 was not typed'
		);
		expect(most(caip202526, { populations: [] })[0]).toBe(
			'Not known: the rate was not typed; the adjusted population was not typed'
		);
		expect(most(caip202324)[0]).toBe('No sum of its own is named');
		expect(most(contract202627)).toEqual([]);
		const { money: _, ...unpaid } = caip202425;
		expect(most(unpaid)[0]).toBe('No sum of its own is named');
	});

	it('leaves notes on claims out when they are not wanted', () => {
		const did = (notes: boolean) =>
			rowsOf(
				part('position', ...mixedNetwork(), { options: { ...everything, notes } }),
				'What the network did'
			)[0]?.[1];
		expect(did(true)).toBe('Declared on 4 November 2024\nSent by e-mail.');
		expect(did(false)).toBe('Declared on 4 November 2024');
	});

	it('has nothing to say of a scheme without components', () => {
		const scheme = { ...caip202425, components: [] };
		expect(texts(part('position', exampleNetwork(1), [], { scheme }))).toEqual([
			'This scheme has no components.'
		]);
	});
});

describe('practices and criteria', () => {
	it('a wide component is parted into several tables, each with every practice', () => {
		const tables = part('criteria', ...mixedNetwork(8), { scheme: caip202324 }).flatMap((block) =>
			block.kind === 'table' &&
			block.caption.startsWith('Which practice meets which criterion of Ease')
				? [block]
				: []
		);
		expect(tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual(
			Array.from({ length: 10 }, (_, at) => `A2.${String(at + 1)}`)
		);
		expect(tables.map(({ rows }) => rows.length)).toEqual([12, 12, 12]);
	});

	it('says what is not confirmed of a component', () => {
		expect(
			texts(part('criteria', exampleNetwork(1), [], { scheme: caip202526 })).filter((text) =>
				text.startsWith('Unconfirmed: ')
			)
		).toHaveLength(caip202526.components.filter(({ unconfirmed }) => unconfirmed).length);
	});

	it('says where no answer would do, and where the question of a local scheme is not loaded', () => {
		const [first] = caip202425.components;
		const [criterion] = first!.criteria;
		const scheme: Scheme = {
			...caip202425,
			components: [
				{
					...first!,
					criteria: [
						{ ...criterion!, id: 'L1', rule: { answer: 'local.somewhere', is: ['yes'] } },
						{ ...criterion!, id: 'L2', rule: { any: [] } },
						{
							...criterion!,
							id: 'L3',
							sources: [],
							sourceText: 'Local plan, page 2',
							reading: { publisher: 'Example ICB', reason: 'As agreed in May' }
						}
					]
				}
			]
		};
		const blocks = part('criteria', exampleNetwork(1), [exampleReceived(0, {})], { scheme });
		expect(rowsOf(blocks, 'What keeps')[0]?.[2]).toBe(
			'local.somewhere: its local question is not loaded\nTEL-01 to Yes\nTEL-03 to Yes\nL2: no answer alone would do'
		);
		expect(rowsOf(blocks, 'What Better')[2]?.[0]).toContain(
			'Local reading of Example ICB: As agreed in May\nLocal plan, page 2'
		);
	});
});

describe('common gaps', () => {
	const lacking = (index: number) =>
		exampleReceived(index, { ...allMet(), ...answers({ 'website.findable': 'no' }) });

	it('are those that at least two practices have, with who', () => {
		const blocks = part('gaps', exampleNetwork(3), [lacking(0), lacking(1)]);
		expect(rowsOf(blocks, 'Questions').map((row) => row.slice(1))).toEqual([
			['2 of 2', 'Example Practice A, Example Practice B', '']
		]);
		expect(texts(blocks)[0]).toContain(
			'Counted over the 2 practices whose files have come; 1 more is missing and not counted.'
		);
	});

	it('of one practice alone are none', () => {
		const blocks = part('gaps', exampleNetwork(1), [
			exampleReceived(0, {
				...lacking(0).assessment.answers,
				...answers({ 'telephony.cloud': 'no' })
			})
		]);
		expect(rowsOf(blocks, 'Questions')).toEqual([]);
		expect(texts(blocks)[0]).toMatch(/^Counted over the practice whose file has come\. /u);
	});

	it('several missing files are several', () => {
		expect(texts(part('gaps', exampleNetwork(4), [lacking(0), lacking(1)]))[0]).toContain(
			'2 more are missing'
		);
	});

	it('are said not to be there', () => {
		expect(texts(part('gaps', exampleNetwork(0), []))).toEqual([
			'No gap that practices have in common has been found.'
		]);
	});
});

describe('what is worth doing once', () => {
	it('stands with its count, the practices, the sources and what may be asked for', () => {
		const lacking = (index: number) =>
			exampleReceived(index, answers({ 'online.core-hours': 'no' }));
		const blocks = part('shared-actions', exampleNetwork(2), [lacking(0), lacking(1)]);
		const [row] = rowsOf(blocks);
		expect(row?.[0]).toMatch(/^ONL-01: .+ \[\d+\](, \[\d+\])*$/u);
		expect(row?.slice(1, 3)).toEqual(['2', 'Example Practice A, Example Practice B']);
		expect(row?.[3]).toBe('Online consultation, messaging and booking tools');
	});
});

describe('the plans of the practices', () => {
	it('say for every practice what it chose, or why there is nothing', () => {
		const blocks = part('practice-plans', ...mixedNetwork());
		expect(headings(blocks).slice(1)).toEqual([
			'Example Practice A (A10001)',
			'Example Practice B (A10002)',
			'Example Practice C (A10003)',
			'Example Practice D (A10004)'
		]);
		expect(texts(blocks)).toEqual([
			'No action has been chosen.',
			'No file has come from this practice.',
			'The practice left its plan out of its file.'
		]);
		expect(rowsOf(blocks)[1]).toEqual([
			'2',
			'Keep both clinical and admin online requests open from 08:00 to 18:30 on every working day\nNote: The partners agreed on 9 March.',
			'Named Person',
			'Start 1 April 2026\nDue 29 May 2026\nUnder way\nP1, effort medium, impact high',
			'O1'
		]);
	});
});

describe('the measures', () => {
	const calls = (index: number, received: number, period: string, from: string) =>
		exampleReceived(index, {
			'telephony.figures': answer('telephony.figures', {
				kind: 'numbers',
				figures: { inbound: received },
				period,
				from
			})
		});

	it('stand side by side with month and source, and say who has none and why', () => {
		const notKnown = exampleReceived(2, {
			'telephony.figures': answer('telephony.figures', { kind: 'notKnown' })
		});
		const blocks = part('measures', exampleNetwork(6), [
			calls(0, 6000, '2026-01', 'Supplier report'),
			calls(1, 70_000, '2026-02', ''),
			notKnown,
			exampleReceived(3, {}),
			exampleReceived(4, allMet(), { decidingOnly: true })
		]);
		const rows = rowsOf(blocks, 'TEL-06');
		expect(rows[0]).toEqual(['Example Practice A', '6,000 calls\nJanuary 2026', 'Supplier report']);
		expect(rows[1]?.[1]).toMatch(/^70,000 calls\nFebruary 2026\nPlease check$/u);
		expect(rows[1]?.[2]).toBe('Source not given');
		expect(rows).toHaveLength(2);
		expect(texts(blocks)).toContain(
			'These figures are not all of one time: January 2026, February 2026.'
		);
		expect(texts(blocks)).toContain(
			'Not known yet: Example Practice C. Not answered: Example Practice D. Not shared: Example Practice E. No file: Example Practice F.'
		);
	});

	it('a figure that one practice lacks is said not to be given', () => {
		const more = exampleReceived(1, {
			'telephony.figures': answer('telephony.figures', {
				kind: 'numbers',
				figures: { answered: 5000 },
				period: '2026-01',
				from: 'Supplier report'
			})
		});
		const rows = rowsOf(
			part('measures', exampleNetwork(2), [calls(0, 6000, '2026-01', 'Supplier report'), more]),
			'TEL-06'
		);
		expect(rows.map((row) => row.slice(1, 3))).toEqual([
			['6,000 calls\nJanuary 2026', 'Not given'],
			['Not given', '5,000 calls\nJanuary 2026']
		]);
	});

	it('a follow-up is asked only of those whose answer calls for it', () => {
		const calls = (choice: 'yes' | 'no') => ({
			...answers({ 'telephony.divert-111': choice }),
			'telephony.divert-111.calls': answer('telephony.divert-111.calls', {
				kind: 'numbers' as const,
				figures: { calls: 12 },
				period: '2026-01',
				from: 'ICB'
			})
		});
		const followUp = exampleReceived(0, calls('no'));
		const blocks = part('measures', exampleNetwork(2), [followUp, exampleReceived(1, {})]);
		expect(rowsOf(blocks, 'TEL-08, ')).toEqual([
			['Example Practice A', '12 calls\nJanuary 2026', 'ICB']
		]);
	});

	it('where nobody has one, that is said', () => {
		expect(texts(part('measures', exampleNetwork(1), [exampleReceived(0, {})]))).toEqual([
			'No practice has given a figure yet.'
		]);
	});
});

describe('support', () => {
	it('names the offers with the practices and the actions they want them for', () => {
		const wanting = (index: number): Received => {
			const received = exampleReceived(index, answers({ 'online.core-hours': 'no' }));
			return {
				...received,
				assessment: {
					...received.assessment,
					plan: Object.fromEntries([planEdit('online.core-hours', { support: ['digital-tools'] })])
				}
			};
		};
		const blocks = part('support', exampleNetwork(2), [wanting(0), wanting(1)]);
		expect(rowsOf(blocks)).toEqual([
			[
				'Online consultation, messaging and booking tools',
				'Example Practice A: 1\nExample Practice B: 1',
				'Ask your ICB'
			]
		]);
	});

	it('says what the practices asked for, as they answered', () => {
		expect(rowsOf(part('support', ...mixedNetwork()), 'What the practices')[0]?.[1]).toBe(
			'What help with access have you asked your ICB for? Care-navigation training places\nIf you ask for help now: what is the problem? Two of six staff are trained.'
		);
	});
});
