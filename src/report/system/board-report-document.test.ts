import {
	BOARD_PARTS,
	BOARD_SWITCH_WORDS,
	boardReportDocument,
	type BoardReportInput
} from '#report';
import { describe, expect, it } from 'vitest';
import { headings, items, rows, texts } from '../../../tests/builders/blocks.ts';
import {
	boardInput,
	boardPart,
	emptySystem,
	exampleTables,
	nothingYet,
	typedSystem
} from '../../../tests/builders/board-report.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { contract202627 } from '../../scoring/schemes/contract-2026-27.ts';
import { documentText } from '../../../tests/builders/document-text.ts';
import {
	exampleMember,
	exampleNetwork,
	exampleReceived
} from '../../../tests/builders/networks.ts';
import { systemOf } from '../../collation/system/system-of.ts';
import { systemTables } from '../../collation/system/system-tables.ts';

const final = { draft: false, notes: false };

it('says of the example system what it said when it was last read over', async () => {
	await expect(documentText(boardReportDocument(boardInput()))).toMatchFileSnapshot(
		'../../../tests/fixtures/documents/board-report.txt'
	);
});

it('has all parts in their order when none are named', () => {
	const { blocks } = boardReportDocument(boardInput());
	expect(headings(blocks)).toEqual([
		...BOARD_PARTS.map(({ id, title }) => (id === 'claims' ? 'CAIP 2024/25: claims' : title)),
		'Method and sources'
	]);
});

it('has only the parts that were chosen, whatever the order they were chosen in', () => {
	const { blocks } = boardReportDocument(
		boardInput({ options: { draft: true, notes: true, parts: ['risks', 'sections'] } })
	);
	expect(headings(blocks)).toEqual(['Progress by section', 'Risks', 'Method and sources']);
});

it('every part and switch says what it covers', () => {
	for (const { title, says } of [...BOARD_PARTS, ...Object.values(BOARD_SWITCH_WORDS)])
		expect(title.length * says.length).toBeGreaterThan(0);
});

describe('the cover', () => {
	const cover = (rest: Partial<BoardReportInput>) => boardReportDocument(boardInput(rest)).cover;

	it('says from how many practices, whether it is made up, a draft or final', () => {
		expect(cover({})?.facts).toContainEqual({
			term: 'Practices',
			value: '8 practices; files of 6 have come'
		});
		expect(cover({})?.stamp).toBe('Example: made up');
		const real = { system: typedSystem({ example: false }) };
		expect(cover(real)?.stamp).toBe('Draft');
		expect(cover({ ...real, options: final })?.stamp).toBe('Final');
	});

	it('says what was left out, and that only a part was looked at', () => {
		const facts = cover({ options: final, filter: 'network East Network' })?.facts;
		expect(facts).toContainEqual({ term: 'Left out', value: 'notes' });
		expect(facts).toContainEqual({ term: 'Only a part', value: 'network East Network' });
		expect(cover({ system: emptySystem() })?.facts).toContainEqual({
			term: 'ICB code',
			value: 'Not given'
		});
		expect(cover({})?.facts.map(({ term }) => term)).not.toContain('Left out');
	});
});

describe('what was typed', () => {
	it('stands paragraph by paragraph, and next steps as a list', () => {
		expect(texts(boardPart('summary')).slice(0, 2)).toEqual([
			'Access is getting better.',
			'Most networks have one component left.'
		]);
		expect(items(boardPart('next-steps'))).toEqual([
			'Audit the last ten websites by June',
			'Meet the two practices',
			'Report in May'
		]);
	});

	it('is said to be missing in a draft, and left out of a final', () => {
		const system = emptySystem();
		expect(texts(boardPart('risks', { system }))).toEqual(['Nothing was written here.']);
		expect(boardPart('risks', { system, options: final })).toEqual([]);
		expect(texts(boardPart('next-steps', { system }))).toEqual(['Nothing was written here.']);
		expect(texts(boardPart('summary', { system, options: final }))).toEqual([]);
	});
});

describe('a practice that asked not to be named', () => {
	it('stands nowhere by its name, code or alias, and is listed without one', () => {
		const [first, second] = [exampleMember(0), exampleMember(1)];
		const network = exampleNetwork(0, {
			members: [{ ...first, unnamed: true, alias: 'Zebra' }, second]
		});
		const view = systemOf({
			system: emptySystem(),
			sources: [{ network, received: [exampleReceived(0), exampleReceived(1)] }],
			scheme: caip202425,
			today: '2026-03-20'
		});
		const input = boardInput();
		const text = documentText(
			boardReportDocument({ ...input, tables: systemTables(view, input.bank) })
		);
		expect(text).not.toContain('Example Practice A');
		expect(text).not.toContain(first.ods);
		expect(text).not.toContain('Zebra');
		expect(text).toContain('| Example Network | Not named |');
		expect(text).toContain(`Example Practice B (${second.ods})`);
	});
});

describe('whatever is known', () => {
	it.each([
		['with everything', boardInput()],
		['with nothing', boardInput({ system: emptySystem(), tables: nothingYet })],
		['for duties', boardInput({ scheme: contract202627 })],
		['final', boardInput({ options: final })]
	])('%s nothing is undefined, and no table is too wide', (_title, input) => {
		const model = boardReportDocument(input);
		expect(documentText(model)).not.toMatch(/undefined|NaN|\[object/u);
		const widest = model.blocks.map((block) => (block.kind === 'table' ? block.columns.length : 0));
		expect(Math.max(...widest)).toBeLessThanOrEqual(5);
	});

	it.each([
		['with everything', boardInput()],
		['for duties', boardInput({ scheme: contract202627 })],
		['with one part', boardInput({ options: { ...final, parts: ['registration'] } })]
	])(
		'%s every source of the list is cited, and every one cited is in the list',
		(_title, input) => {
			const model = boardReportDocument(input);
			const list = items(model.blocks).filter((item) => /^\[\d+\] /u.test(item));
			const rest = model.blocks.filter((block) => block.kind !== 'list');
			const cited = new Set(documentText({ ...model, blocks: rest }).match(/\[\d+\]/gu));
			expect([...cited].toSorted()).toEqual(list.map((item) => item.split(' ')[0]).toSorted());
			expect(list.length).toBeGreaterThan(0);
		}
	);

	it('networks of one component alone are counted as they are', () => {
		const [first] = caip202425.components;
		const scheme = { ...caip202425, components: [first!] };
		const tables = exampleTables({ counts: exampleTables().counts.slice(0, 1) });
		expect(
			rows(boardPart('claims', { scheme, tables }), 'Networks by component in figures')[0]
		).toEqual(['Declared', '1']);
	});
});
