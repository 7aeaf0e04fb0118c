import { FUNDING_STREAMS } from '#systems';
import { describe, expect, it } from 'vitest';
import { charts, items, rows, texts } from '../../../tests/builders/blocks.ts';
import {
	boardPart,
	emptySystem,
	exampleTables,
	nothingYet
} from '../../../tests/builders/board-report.ts';
import { contract202627 } from '../../scoring/schemes/contract-2026-27.ts';

const final = { draft: false, notes: false };

describe('the money', () => {
	it('is known as far as it was given, stream by stream', () => {
		const table = rows(boardPart('used'), 'Use of funding streams in 2023/24');
		expect(table).toHaveLength(FUNDING_STREAMS.length + 1);
		expect(table[0]?.slice(1)).toEqual(['£540,000', '£337,500.50', 'Finance, May 2024']);
		expect(table[1]?.slice(1)).toEqual(['Not known', '£210,000', '']);
		expect(table[2]?.slice(1)).toEqual(['Not known', 'Not known', '']);
	});

	it('is added up over what was given, and says over how many streams', () => {
		expect(rows(boardPart('used'), 'Use of funding streams in 2023/24').at(-1)).toEqual([
			'Total of what was given',
			'£540,000\n1 stream of 13',
			'£547,500.50\n2 streams of 13',
			''
		]);
		expect(
			rows(boardPart('projected', { system: emptySystem() }), 'Projected use in 2024/25').at(-1)
		).toEqual(['Total of what was given', 'Not known', 'Not known', '']);
	});

	it('has its notes only when they are wanted', () => {
		const table = rows(boardPart('used', { options: final }), 'Use of funding streams in 2023/24');
		expect(table[0]?.[3]).toBe('');
	});

	it('stands beside what practices say of the transition money, with the basis', () => {
		expect(texts(boardPart('used')).at(-1)).toBe(
			'Of 6 practices with a file, 2 say they have had the transition money, 1 in part, 1 not; of 2 it is not known. Amount received: £33,000, from 2 practices, December 2025 to January 2026. Asked for or wanted by 1 practice that did not say they had it.'
		);
		const { demand } = exampleTables();
		const { received, ...transition } = demand.transition;
		const none = exampleTables({
			demand: { ...demand, transition: { ...transition, received: { ...received, practices: 0 } } }
		});
		expect(texts(boardPart('used', { tables: none })).at(-1)).not.toContain('£');
		expect(texts(boardPart('used', { tables: nothingYet })).at(-1)).toContain('As the ICB gave');
	});
});

describe('the claims', () => {
	it('count each network once, by what it did and else by what it may do', () => {
		expect(rows(boardPart('claims'), 'Networks by component in figures')).toEqual([
			['Declared', '1', '0', '1'],
			['May declare', '1', '0', '0'],
			['Chosen not to claim', '0', '1', '0'],
			['Not met by all practices', '0', '1', '0'],
			['Not known', '1', '1', '2'],
			['All', '3', '3', '3']
		]);
	});

	it('are drawn as they are counted', () => {
		const [chart] = charts(boardPart('claims'));
		expect(chart?.type === 'parts' ? chart.bars.map(({ counts }) => counts) : []).toEqual([
			[1, 1, 0, 0, 1],
			[0, 0, 1, 1, 1],
			[1, 0, 0, 0, 2]
		]);
	});

	it('never let a network declare whose practices are not all known', () => {
		expect(rows(boardPart('claims'), 'Each network, by name').at(-1)).toEqual([
			'South Network\nFiles of 0 of 1 practice; there may be more practices',
			'Not known',
			'Not known',
			'Not known'
		]);
	});

	it('name the networks with the day of each declaration', () => {
		expect(rows(boardPart('claims'), 'Each network, by name').slice(0, 2)).toEqual([
			[
				'East Network\nFiles of 3 of 4 practices',
				'Declared on 4 November 2024',
				'Not met by all practices',
				'Not known'
			],
			['North Network\nFiles of 3 of 4 practices', 'May declare', 'Chosen not to claim', 'Declared']
		]);
	});

	it('count practices with the dates of their files and those without one', () => {
		expect(
			rows(boardPart('claims'), 'Practices by component')[0]?.map((text) =>
				text.replace(/ \[.*/u, '')
			)
		).toEqual([
			'Better digital telephony',
			'5 of 8 (63%)',
			'1',
			'2, 1 of them without a file',
			'3 November 2025 to 9 March 2026'
		]);
		const tables = { ...nothingYet, networks: exampleTables().networks };
		expect(rows(boardPart('claims', { tables }), 'Practices by component')[0]?.slice(1)).toEqual([
			'Not known',
			'0',
			'0',
			'Not known'
		]);
	});

	it('have no part where nothing is paid, and say so where there is no network', () => {
		expect(boardPart('claims', { scheme: contract202627 })).toEqual([]);
		expect(texts(boardPart('claims', { tables: nothingYet }))).toEqual([
			'No network is on this device yet.'
		]);
		expect(items(boardPart('summary', { scheme: contract202627 })).join()).not.toContain(
			'declared by'
		);
	});
});

describe('progress by section', () => {
	it('is a mean with the number of practices it is of; what nobody answered is not known', () => {
		const table = rows(boardPart('sections'), 'Readiness by section in figures');
		expect(table[0]).toEqual(['Telephony', '90%', '6']);
		expect(table.at(-1)).toEqual(['Workforce, interface and registration', 'Not known', '0']);
	});

	it('of a system without answers is none', () => {
		expect(texts(boardPart('sections', { tables: nothingYet }))).toEqual([
			'No practice has answered yet.'
		]);
		const { sections } = exampleTables();
		const tables = exampleTables({ sections: { ...sections, all: sections.all.slice(0, 2) } });
		expect(rows(boardPart('sections', { tables }), 'Readiness by section in figures')).toHaveLength(
			2
		);
	});
});
