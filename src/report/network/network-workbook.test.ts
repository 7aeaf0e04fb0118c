import { networkWorkbook, type NetworkReportInput } from '#report';
import { emptyProfile } from '#assessments';
import type { Network, Received } from '#networks';
import type { Scheme } from '#scoring';
import { expect, it } from 'vitest';
import { answer } from '../../../tests/builders/answers.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import {
	allMet,
	everything,
	mixedNetwork,
	networkInput
} from '../../../tests/builders/network-report.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { contract202627 } from '../../scoring/schemes/contract-2026-27.ts';

const rowsOf = (
	name: string,
	[network, received]: readonly [Network, readonly Received[]] = mixedNetwork(),
	rest: Partial<NetworkReportInput> & { readonly scheme?: Scheme } = {}
) => {
	const sheet = networkWorkbook(networkInput(network, received, rest)).sheets.find(
		(own) => own.name === name
	);
	return (sheet?.rows ?? []).map((row) =>
		Object.fromEntries(row.map((value, at) => [sheet?.columns[at]?.title ?? '', value]))
	);
};

it('has a sheet for each table, and every value is of its column’s type', () => {
	const { sheets } = networkWorkbook(networkInput(...mixedNetwork(3)));
	expect(sheets.map(({ name }) => name)).toEqual([
		'Components',
		'Criteria',
		'Actions',
		'Measures',
		'Practices',
		'About'
	]);
	for (const { columns, rows } of sheets)
		for (const row of rows) {
			expect(row).toHaveLength(columns.length);
			row.forEach((value, at) => {
				const type = columns[at]?.type;
				if (value === undefined) return;
				expect(typeof value).toBe(type === 'number' ? 'number' : 'string');
				if (type === 'date') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
			});
		}
});

it('the components have counts, the day of declaration and the money as figures', () => {
	expect(rowsOf('Components')[0]).toMatchObject({
		Status: 'Not met',
		Practices: 4,
		Met: 2,
		'Not met': 1,
		'Not known yet': 1,
		'Declared on': '2024-11-04',
		'Note on it': 'Sent by e-mail.',
		'At most, in pounds': 23_200,
		'Rate a head, in pounds': 1.392,
		'Adjusted population': 50_000,
		'Population on': '2024-01-01'
	});
	expect(rowsOf('Components')[1]).toMatchObject({
		'What the network did': 'Chosen not to claim',
		'Declared on': undefined
	});
	const bare = { options: { ...everything, notes: false } };
	expect(Object.keys(rowsOf('Components', mixedNetwork(), bare)[0] ?? {})).not.toContain(
		'Note on it'
	);
});

it('a scheme that pays for nothing has neither claims nor sums', () => {
	expect(rowsOf('Components', mixedNetwork(), { scheme: contract202627 })[0]).toMatchObject({
		'What the network did': undefined,
		'At most, in pounds': undefined,
		'Rate a head, in pounds': undefined,
		'Adjusted population': undefined,
		'Population on': undefined
	});
});

it('there is one row a practice and criterion, with answers, days and references', () => {
	const rows = rowsOf('Criteria');
	expect(rows).toHaveLength(4 * 9);
	expect(rows.slice(0, 4).map(({ Status }) => Status)).toEqual([
		'Met',
		'Met',
		'No file',
		'Not met'
	]);
	expect(rows[0]).toMatchObject({
		'ODS code': 'A10001',
		'Decided by': 'TEL-01: Yes\nTEL-03: Yes',
		'Answered on': '2026-03-02',
		Evidence: 'TEL-01: Contract with the supplier, folder “Phones”',
		'File of': '2026-03-09'
	});
	expect(rows.slice(2, 4).map(({ Evidence }) => Evidence)).toEqual([
		'No file',
		'Left out by the practice'
	]);
	expect(rows.filter(({ Criterion }) => Criterion === 'N0').map(({ Decides }) => Decides)).toEqual([
		'No',
		'No',
		'No',
		'No'
	]);
});

it('a criterion of one question names its reference alone, and one without a question none', () => {
	const [first] = caip202425.components;
	const [, criterion] = first!.criteria;
	const scheme: Scheme = {
		...caip202425,
		components: [
			{
				...first!,
				criteria: [
					criterion!,
					{ ...criterion!, id: 'L1', rule: { answer: 'local.somewhere', is: ['yes'] } },
					{ ...criterion!, id: 'L2', rule: { any: [] } }
				]
			}
		]
	};
	const received = exampleReceived(0, {
		...allMet(),
		'telephony.data-notice': answer(
			'telephony.data-notice',
			{ kind: 'choice', choice: 'yes' },
			{ evidence: 'CQRS record' }
		)
	});
	const rows = rowsOf('Criteria', [exampleNetwork(1), [received]], { scheme });
	expect(rows.map(({ Evidence }) => Evidence)).toEqual(['CQRS record', 'None given', undefined]);
	expect(rows[1]?.['Decided by']).toBe('local.somewhere: not loaded');
});

it('the actions are those chosen, and a practice without them has a row that says so', () => {
	const rows = rowsOf('Actions');
	expect(rows.find(({ Question }) => Question === 'ONL-01')).toMatchObject({
		'No.': 2,
		Owner: 'Named Person',
		Start: '2026-04-01',
		Due: '2026-05-29',
		'Due date is': 'Set',
		Status: 'Under way',
		Effort: 'medium',
		Impact: 'high',
		Blocks: 'O1',
		Note: 'The partners agreed on 9 March.'
	});
	expect(new Set(rows.map((row) => row['Due date is']))).toEqual(
		new Set(['Set', 'Suggested', undefined])
	);
	expect(rows.slice(-3).map(({ Action }) => Action)).toEqual([
		'No action has been chosen.',
		'No file has come from this practice.',
		'The practice left its plan out of its file.'
	]);
	const bare = { options: { ...everything, notes: false } };
	expect(Object.keys(rowsOf('Actions', mixedNetwork(), bare)[0] ?? {})).not.toContain('Note');
});

it('the measures are numbers, a row for each practice and period', () => {
	expect(
		rowsOf('Measures')
			.filter(({ Measure }) => Measure === 'Calls received')
			.map(({ Practice, Value, Unit, Period, Latest }) => [Practice, Value, Unit, Period, Latest])
	).toEqual([
		['Example Practice A', 6610, 'calls', '2024-11', 'No'],
		['Example Practice A', 6180, 'calls', '2024-12', 'No'],
		['Example Practice A', 6420, 'calls', '2025-01', 'Yes']
	]);
});

it('the practices say whether their file is here, old or missing', () => {
	const rows = rowsOf('Practices');
	expect(rows.map((row) => [row['File'], row['Weeks old'], row['Came']])).toEqual([
		['Here', 1, 'from a file'],
		['Old', 19, 'by QR code'],
		['Missing', undefined, undefined],
		['Here', 1, 'from a file']
	]);
	expect(rows[0]).toMatchObject({
		'Detail may go to the ICB': 'Yes',
		'Registered patients': 6000,
		'Better digital telephony': 'Met'
	});
	expect(rows[2]).toMatchObject({ 'Better digital telephony': 'No file' });
	const closed = exampleReceived(0, {}, { onward: false });
	const own = { ...closed, assessment: { ...closed.assessment, profile: emptyProfile('One') } };
	expect(rowsOf('Practices', [exampleNetwork(1), [own]])[0]).toMatchObject({
		'Detail may go to the ICB': 'No',
		'Registered patients': undefined
	});
});

it('the sheet about it says what was left out and what is not given', () => {
	const about = (rest: Partial<Network>, options = everything) =>
		Object.fromEntries(
			rowsOf('About', [exampleNetwork(1, rest), []], { options }).map(
				({ What, Value }) => [String(What), Value] as const
			)
		);
	expect(about({})).toMatchObject({
		Example: 'Made up, to look around in',
		Notes: 'In the tables'
	});
	const bare = about(
		{ example: false, code: '', icb: '' },
		{ draft: false, names: false, notes: false, hidden: true }
	);
	expect(bare).toMatchObject({
		'PCN code': 'Not given',
		'Integrated care board': 'Not given',
		'Names of practices': 'Left out: aliases stand instead',
		'Names of owners': 'Left out: the suggested roles stand instead',
		Notes: 'Left out'
	});
	expect(Object.keys(bare)).not.toContain('Example');
});
