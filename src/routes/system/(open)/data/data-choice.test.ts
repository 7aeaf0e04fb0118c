import { loadBank } from '#questions';
import * as report from '#report';
import { systemOf, type FilterChoices } from '#collation';
import { newSystem } from '#systems';
import { expect, it } from 'vitest';
import { GIVEN_AT } from '../../../../../tests/builders/answers.ts';
import { exampleFiles, exampleNetwork } from '../../../../../tests/builders/networks.ts';
import { caip202425 } from '../../../../scoring/schemes/caip-2024-25.ts';
import { dataJobFor, looked } from './data-choice.ts';

const bank = await loadBank();
const choice = {
	view: systemOf({
		system: { ...newSystem('s', 'System', '', GIVEN_AT), example: true },
		sources: [{ network: exampleNetwork(1), received: exampleFiles(1) }],
		scheme: caip202425,
		today: '2026-03-20'
	}),
	bank,
	options: {
		names: 'aliases',
		networks: true,
		texts: false,
		sections: ['online'],
		date: GIVEN_AT,
		app: '0.0.0'
	},
	sheet: 'Data dictionary'
} as const;

it('CSV is one table of the workbook, XLSX all of them', () => {
	expect(dataJobFor(report, 'csv', choice)).toMatchObject({ sheet: { name: 'Data dictionary' } });
	const job = dataJobFor(report, 'xlsx', choice);
	expect(job.format === 'xlsx' ? job.workbook.sheets.map(({ name }) => name) : []).toEqual(
		report.TIDY_SHEETS
	);
});

it('nothing else can be made', () => {
	expect(() => dataJobFor(report, 'pdf', choice)).toThrow('as pdf');
	expect(() => dataJobFor(report, 'csv', { ...choice, sheet: 'Plan' })).toThrow('no Plan');
});

it('a filter is named without the network where networks are not named', () => {
	const choices: FilterChoices = {
		networks: [{ value: 'n', title: 'Riverside', practices: 1 }],
		deprivation: [],
		suppliers: []
	};
	const filter = { network: 'n', deprivation: '1' };
	expect(looked(filter, choices, true)).toBe('network Riverside, deprivation group 1');
	expect(looked(filter, choices, false)).toBe('one network, deprivation group 1');
	expect(looked({ network: 'n' }, choices, false)).toBe('one network');
	expect(looked({}, choices, false)).toBeUndefined();
});
