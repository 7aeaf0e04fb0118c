import {
	evidenceIndexDocument,
	networkDeclarationDocument,
	networkPlanDocument,
	networkWorkbook,
	type NetworkReportInput
} from '#report';
import { SHARES } from '#networks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText, workbookText } from '../../../tests/builders/document-text.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import {
	WITHHELD,
	everything,
	mixedNetwork,
	networkInput,
	withheldReceived
} from '../../../tests/builders/network-report.ts';
import { schemes } from '../../scoring/schemes/index.ts';

const all = (input: NetworkReportInput): readonly (readonly [string, string])[] => [
	['network-declaration', documentText(networkDeclarationDocument(input))],
	['network-evidence-index', documentText(evidenceIndexDocument(input))],
	['network-plan', documentText(networkPlanDocument(input))],
	['network-workbook', workbookText(networkWorkbook(input))]
];
const together = (input: NetworkReportInput): string =>
	all(input)
		.map(([, text]) => text)
		.join('\n');

it.each(all(networkInput(...mixedNetwork())))(
	'%s says of the example network what it said when it was last read over',
	async (name, text) => {
		await expect(text).toMatchFileSnapshot(`../../../tests/fixtures/documents/${name}.txt`);
	}
);

describe('what a practice leaves out', () => {
	const kinds = Object.keys(WITHHELD) as (keyof typeof WITHHELD)[];

	it('stands in no document, whatever else it leaves out', () => {
		fc.assert(
			fc.property(fc.subarray([...SHARES]), (leftOut) => {
				const text = together(networkInput(exampleNetwork(1), [withheldReceived(0, leftOut)]));
				for (const kind of kinds.filter((own) => leftOut.includes(own)))
					expect(text).not.toContain(WITHHELD[kind]);
			}),
			{ numRuns: 30 }
		);
	});

	it('would stand there had it been shared', () => {
		const text = together(networkInput(exampleNetwork(1), [withheldReceived(0, [])]));
		for (const kind of kinds) expect(text).toContain(WITHHELD[kind]);
	});

	it('is said openly, and nothing is made up in its place', () => {
		const text = documentText(networkPlanDocument(networkInput(...mixedNetwork())));
		expect(text).toContain('The practice left its plan out of its file.');
		expect(text).toContain('notes, references to evidence, names of people, the plan');
	});
});

describe('what the user leaves out', () => {
	const plain = { draft: false, names: false, notes: false, hidden: true };
	const [network, received] = mixedNetwork(2);
	const bare = {
		...network,
		members: network.members.map((own, at) => ({ ...own, alias: at === 0 ? 'Zebra' : '' }))
	};

	it('names of practices and their codes stand nowhere, and aliases are in their own order', () => {
		const input = networkInput(bare, received, { options: plain });
		const text = together(input);
		expect(text).not.toMatch(/Example Practice|A1000\d/u);
		const [about] = networkWorkbook(input).sheets.filter(({ name }) => name === 'Practices');
		expect(about?.rows.map(([name]) => name)).toEqual([
			'Practice A',
			'Practice B',
			'Practice C',
			'Practice D',
			'Practice E',
			'Zebra'
		]);
	});

	it('owners become roles, and notes and references disappear from the sheets', () => {
		const input = networkInput(network, received, { options: plain });
		const said = [networkDeclarationDocument(input), networkPlanDocument(input)]
			.map(documentText)
			.join('\n');
		for (const text of ['Named Person', 'Alex Field', 'Sent by e-mail.', 'The partners agreed'])
			expect(said).not.toContain(text);
		expect(said).not.toContain('folder “Phones”');
		expect(documentText(evidenceIndexDocument(input))).toContain('folder “Phones”');
		expect(documentText(evidenceIndexDocument(input))).not.toContain('Live since May.');
	});
});

describe('whatever the network is', () => {
	it.each(schemes.map((scheme) => [scheme.title, scheme] as const))(
		'%s can be printed over no practice, over one, and over twelve',
		(_title, scheme) => {
			for (const [network, received] of [
				[exampleNetwork(0), []],
				[exampleNetwork(1), [exampleReceived(0)]],
				mixedNetwork(8)
			] as const) {
				const input = networkInput(network, received, { scheme });
				const text = together(input);
				expect(text).not.toMatch(/undefined|NaN|\[object/u);
				const widest = networkPlanDocument(input).blocks.map((block) =>
					block.kind === 'table' ? block.columns.length : 0
				);
				expect(Math.max(...widest)).toBeLessThanOrEqual(5);
			}
		}
	);

	it('the order in which files came changes nothing', () => {
		const [network, received] = mixedNetwork(4);
		expect(together(networkInput(network, received.toReversed()))).toBe(
			together(networkInput(network, received))
		);
	});

	it('practices stand in the order of the alphabet wherever they are listed', () => {
		const [network, received] = mixedNetwork(8);
		const turned = { ...network, members: network.members.toReversed() };
		const input = networkInput(turned, received);
		const lists = [
			...networkPlanDocument(input).blocks,
			...networkDeclarationDocument(input).blocks,
			...evidenceIndexDocument(input).blocks
		].flatMap((block) =>
			block.kind === 'table' && block.columns[0]?.title === 'Practice'
				? [block.rows.map(([cell]) => cell?.text ?? '')]
				: []
		);
		expect(lists.length).toBeGreaterThan(30);
		for (const names of lists)
			expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
	});

	it('a draft says what is empty, and a final leaves it out', () => {
		const plan = (draft: boolean) =>
			documentText(
				networkPlanDocument(
					networkInput(exampleNetwork(0), [], { options: { ...everything, draft } })
				)
			);
		expect(plan(true)).toContain('No practice has given a figure yet.');
		expect(plan(false)).not.toContain('# Measures side by side');
	});
});
