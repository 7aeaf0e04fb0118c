import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { systemOf, type Source, type SystemView } from '#collation';
import type { Member } from '#networks';
import { askedIn, loadBank } from '#questions';
import { tidyPreview, tidyRowCount, tidyTable, type TidyOptions, type Workbook } from '#report';
import { newSystem } from '#systems';
import { describe, expect, it } from 'vitest';
import { IN_NOTES, aPractice } from '../../../tests/builders/any-practice.ts';
import { GIVEN_AT, answer, answers, chose } from '../../../tests/builders/answers.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { tidyColumns } from './tidy-columns.ts';

const bank = await loadBank();
const asked = askedIn(bank);
const options: TidyOptions = {
	names: 'aliases',
	networks: true,
	texts: false,
	sections: bank.sections.map(({ id }) => id),
	date: '2026-03-20T09:00:00.000Z',
	app: '0.0.0'
};

const viewOf = (...sources: readonly Source[]): SystemView =>
	systemOf({
		system: { ...newSystem('s', 'Example System', '', GIVEN_AT), example: true },
		sources,
		scheme: caip202425,
		today: '2026-03-20'
	});

/** A network of the first so many practices, of which so many sent a file. */
function source(practices: number, files: number, change: (member: Member) => Member = (m) => m) {
	const network = exampleNetwork(practices);
	return {
		network: { ...network, members: network.members.map(change) },
		received: Array.from({ length: files }, (_, at) => exampleReceived(at))
	};
}

type Row = Readonly<Record<string, string | number | undefined>>;

const sheetIn = (workbook: Workbook, name: string) =>
	workbook.sheets.find((sheet) => sheet.name === name)!;

function rowsOf(view: SystemView, change: Partial<TidyOptions> = {}): readonly Row[] {
	const { columns, rows } = sheetIn(tidyTable(view, bank, { ...options, ...change }), 'Answers');
	return rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at]!.title, value])));
}

/** The rows of one practice with these answers. */
const rowsWith = (
	given: Parameters<typeof answers>[0],
	change: Partial<TidyOptions> = {},
	rest: Parameters<typeof exampleReceived>[2] = {}
) =>
	rowsOf(
		viewOf({ network: exampleNetwork(1), received: [exampleReceived(0, answers(given), rest)] }),
		change
	);
const about = (rows: readonly Row[], id: string) =>
	rows.filter((row) => row['part_id'] === id || String(row['part_id']).startsWith(`${id}#`));

describe('the tidy table', () => {
	it('has a row for a choice, with the status of what it decides', () => {
		const rows = rowsWith({ 'telephony.cloud': 'yes', 'telephony.call-back': 'no' });
		expect(about(rows, 'telephony.cloud')).toEqual([
			{
				practice_id: 'p0001',
				practice: 'Practice A',
				ods_code: undefined,
				network: 'Example Network',
				network_code: 'U12345',
				section: bank.sections[0]!.title,
				question_id: 'telephony.cloud',
				question_code: asked.get('telephony.cloud')!.question.code,
				question_title: asked.get('telephony.cloud')!.question.title,
				part: 'question',
				part_id: 'telephony.cloud',
				part_title: asked.get('telephony.cloud')!.question.title,
				answer_code: 'yes',
				answer_words: 'Yes',
				value: undefined,
				unit: undefined,
				answer_date: undefined,
				period: undefined,
				period_starts: undefined,
				source: undefined,
				criteria: 'T1',
				status: 'notMet',
				scheme: 'CAIP 2024/25',
				file_made_on: '2026-03-09'
			}
		]);
		expect(about(rows, 'telephony.data-notice')[0]).toMatchObject({
			answer_code: 'notAnswered',
			status: 'notKnown'
		});
	});

	it('has a row for each figure of each period, with its first day and source', () => {
		const set = (inbound: number, period: string, from: string) => ({
			figures: { inbound },
			period,
			from
		});
		const given = {
			'telephony.figures': {
				kind: 'numbers',
				...set(6420, '2025-01', 'supplier report '),
				others: [
					set(1, '2024-12', 'Count by Named Person'),
					set(2, '2024-11', 'a.csv (NHS England, Calls)'),
					set(3, '2024-10', '')
				]
			},
			'network.funding': {
				kind: 'numbers',
				figures: { 'adjusted-population': 50_000 },
				period: '2024-01-01',
				from: ''
			}
		} as const;
		const figures = (change: Partial<TidyOptions> = {}) =>
			rowsWith(given, change)
				.filter(({ part }) => part === 'figure')
				.map((row) =>
					['value', 'unit', 'period', 'period_starts', 'source'].map((column) => row[column])
				);
		expect(figures()).toEqual([
			[3, 'calls', '2024-10', '2024-10-01', undefined],
			[2, 'calls', '2024-11', '2024-11-01', 'National publication'],
			[1, 'calls', '2024-12', '2024-12-01', 'Own words, left out'],
			[6420, 'calls', '2025-01', '2025-01-01', 'Supplier report'],
			[50_000, 'people', '2024-01-01', '2024-01-01', undefined]
		]);
		expect(figures({ texts: true }).map((row) => row[4])).toEqual([
			undefined,
			'a.csv (NHS England, Calls)',
			'Count by Named Person',
			'supplier report',
			undefined
		]);
	});

	it('has a row for each option, each way in, and each date', () => {
		const day = [{ from: '08:00', to: '18:30' }];
		const rows = rowsWith({
			'support.requested': { kind: 'several', chosen: ['backfill', 'telephony'] },
			'online.opening-times': {
				kind: 'hours',
				routes: { phone: [day, day, day, day, day], fax: [day, [], null, null, null] }
			},
			'telephony.cloud': 'yes',
			'telephony.cloud.live-date': { kind: 'date', date: '2025-02-03' }
		});
		expect(
			rows
				.filter(({ part }) => part === 'option')
				.map((row) => [row['part_id'], row['answer_code'], row['part_title']])
		).toEqual([
			[
				'support.requested#backfill',
				'backfill',
				'Cover for staff during the change (transition money)'
			],
			['support.requested#telephony', 'telephony', 'Help with the phone system']
		]);
		const routes = rows.filter(({ part }) => part === 'route');
		expect(routes.map((row) => [row['part_id'], row['part_title']])).toEqual([
			['online.opening-times#phone', 'Phone'],
			['online.opening-times#fax', 'fax']
		]);
		expect(routes[0]!['answer_words']).toBe('Phone: 08:00 to 18:30, Monday to Friday');
		expect(about(rows, 'telephony.cloud.live-date')).toMatchObject([
			{ part: 'followUp', question_id: 'telephony.cloud', answer_date: '2025-02-03' }
		]);
	});

	it('says what is not known, not published or of another kind, and asks no follow-up in vain', () => {
		const rows = rowsWith({
			'telephony.cloud': 'notKnown',
			'telephony.cloud.live-date': { kind: 'date', date: '2025-02-03' },
			'telephony.figures': { kind: 'notPublished' },
			'online.opening-times': { kind: 'notKnown' },
			'telephony.call-back': { kind: 'numbers', figures: { a: 1 }, period: '2025', from: '' },
			'telephony.data-notice': { kind: 'hours', routes: { phone: [[], [], [], [], []] } }
		});
		const codeOf = (id: string) => about(rows, id).map((row) => row['answer_code']);
		expect(codeOf('telephony.cloud')).toEqual(['notKnown']);
		expect(codeOf('telephony.figures')).toEqual(['notPublished']);
		expect(codeOf('online.opening-times')).toEqual(['notKnown']);
		expect(codeOf('telephony.call-back')).toEqual(['given']);
		expect(codeOf('telephony.data-notice')).toEqual(['given']);
	});

	it('tells what was not shared from what was not answered', () => {
		const [row] = about(rowsWith({}, {}, { decidingOnly: true }), 'telephony.cloud');
		expect(row).toMatchObject({ answer_code: 'notShared', answer_words: 'Not shared' });
	});

	it('has one row for a practice of which no answer goes in, which says why', () => {
		const statuses = { madeAt: '2026-02-01T09:00:00.000Z', statedAt: GIVEN_AT, components: {} };
		const { network, received } = source(4, 2, (member) =>
			member.id === 'member-0003' ? { ...member, assessment: undefined, statuses } : member
		);
		const rows = rowsOf(
			viewOf({
				network,
				received: received.map((one, at) => ({ ...one, onward: at === 0 }))
			})
		).filter(({ part }) => part === 'practice');
		expect(
			rows.map((row) => [row['practice'], row['answer_code'], row['file_made_on'], row['status']])
		).toEqual([
			['Practice B', 'notAgreed', '2026-03-09', undefined],
			['Practice C', 'statusOnly', '2026-02-01', undefined],
			['Practice D', 'noFile', undefined, undefined]
		]);
		expect(rows.map((row) => row['question_id'])).toEqual([undefined, undefined, undefined]);
	});

	it('takes what was handed to a workshop without consent to go on from a network', () => {
		const network = exampleNetwork(1, { id: 'room', workshop: 'w' });
		const file = exampleReceived(0, answers({ 'telephony.cloud': 'yes' }), {
			network: 'room',
			onward: false
		});
		const rows = rowsOf(viewOf({ network, received: [file] }));
		expect(about(rows, 'telephony.cloud')[0]).toMatchObject({ answer_code: 'yes' });
	});

	it('holds the sections that were chosen and no others', () => {
		const rows = rowsOf(viewOf(source(2, 2)), { sections: ['online'] });
		const online = bank.sections.find(({ id }) => id === 'online')!.title;
		expect(new Set(rows.map(({ section }) => section))).toEqual(new Set([online]));
	});
});

describe('names in the tidy table', () => {
	const hidden = (member: Member): Member =>
		member.id === 'member-0002' ? { ...member, unnamed: true } : member;
	const view = viewOf(source(3, 2, hidden));
	const named = (change: Partial<TidyOptions>) => [
		...new Set(
			rowsOf(view, change).map((row) =>
				[
					row['practice_id'],
					row['practice'],
					row['ods_code'] ?? '',
					row['network'],
					row['network_code'] ?? ''
				].join('|')
			)
		)
	];

	it('are aliases without codes unless others were chosen', () => {
		expect(named({})).toEqual([
			'p0001|Practice A||Example Network|U12345',
			'p0002|Practice B||Example Network|U12345',
			'p0003|Practice C||Example Network|U12345'
		]);
	});

	it('may be codes or names, but never of a practice that asked not to be named', () => {
		expect(named({ names: 'codes' })).toEqual([
			'p0001|A10001|A10001|Example Network|U12345',
			'p0002|A10003|A10003|Example Network|U12345',
			'p0003|Practice B||Example Network|U12345'
		]);
		expect(named({ names: 'names', networks: false })).toEqual([
			'p0001|Example Practice A|A10001|Network 1|',
			'p0002|Example Practice C|A10003|Network 1|',
			'p0003|Practice B||Network 1|'
		]);
	});

	it('are aliases where there is no code', () => {
		const one = viewOf({ network: exampleNetwork(1, { code: '' }), received: [] });
		const without = {
			...one,
			practices: one.practices.map((practice) => ({
				...practice,
				member: { ...practice.member, ods: ' ' }
			}))
		};
		expect(rowsOf(without, { names: 'codes' })).toMatchObject([
			{ practice: 'Practice A', ods_code: undefined, network_code: undefined }
		]);
	});

	it('come from the file where the list has no code', () => {
		const { network, received } = source(1, 1, (member) => ({ ...member, ods: '' }));
		expect(rowsOf(viewOf({ network, received }), { names: 'codes' })[0]).toMatchObject({
			practice: 'A10001'
		});
	});

	it('follow no order that would tell who is who', () => {
		const two = exampleNetwork(1, { id: 'network-2', name: 'Aardvark Network', code: 'U99999' });
		const members = two.members.map((member) => ({ ...member, id: 'x', ods: '', assessment: 'x' }));
		const networks = new Set(
			rowsOf(viewOf(source(1, 0), { network: { ...two, members }, received: [] }), {
				networks: false
			}).map((row) => row['network'])
		);
		expect([...networks]).toEqual(['Network 1', 'Network 2']);
	});
});

describe('own words', () => {
	const given = {
		'support.requested.problem': { kind: 'text', text: 'Named Person left' },
		'telephony.on-hold': 'no'
	} as const;
	const reason = [...asked.values()].find(
		({ asked: one }) => one.input.kind === 'choice' && one.input.notApplicable === 'withReason'
	)!.asked.id;
	const texts = { ...given, [reason]: chose('notApplicable') };

	it('stay out, with reasons, unless they were chosen', () => {
		const rows = rowsWith(texts);
		expect(JSON.stringify(rows)).not.toMatch(/Named Person|share the service/u);
		expect(about(rows, 'support.requested.problem')[0]).toMatchObject({ answer_code: 'given' });
		expect(about(rows, reason)[0]).toMatchObject({ answer_words: 'Not applicable' });
		const words = JSON.stringify(rowsWith(texts, { texts: true }));
		expect(words).toContain('Named Person left');
		expect(words).toContain('share the service');
	});

	it('of a practice that asked not to be named never go in', () => {
		const network = exampleNetwork(1);
		const members = network.members.map((member) => ({ ...member, unnamed: true as const }));
		const file = exampleReceived(0, answers(texts));
		const rows = rowsOf(viewOf({ network: { ...network, members }, received: [file] }), {
			texts: true,
			names: 'names'
		});
		expect(JSON.stringify(rows)).not.toMatch(/Named Person|share the service|A10001/u);
	});

	it('in notes and evidence never go in, whatever was answered', () => {
		fc.assert(
			fc.property(aPractice, ({ answers: given }) => {
				const view = viewOf({ network: exampleNetwork(1), received: [exampleReceived(0, given)] });
				const made = tidyTable(view, bank, { ...options, names: 'names', texts: true });
				expect(JSON.stringify(made)).not.toContain(IN_NOTES);
				const [sheet] = made.sheets;
				expect(tidyRowCount(view, bank, options)).toBe(sheet!.rows.length);
			}),
			{ numRuns: 5 }
		);
	});
});

describe('the workbook around it', () => {
	const view = viewOf(source(3, 2));
	const workbook = tidyTable(view, bank, { ...options, filter: 'network Example' });
	const facts = (made: Workbook): Readonly<Record<string, unknown>> =>
		Object.fromEntries(sheetIn(made, 'About').rows.map(([what, value]) => [String(what), value]));

	it('has a dictionary that describes every column once, in snake case', () => {
		const { columns } = sheetIn(workbook, 'Answers');
		const described = sheetIn(workbook, 'Data dictionary').rows.map(([column]) => column);
		expect(described).toEqual(columns.map(({ title }) => title));
		expect(new Set(described).size).toBe(columns.length);
		for (const title of described) expect(title).toMatch(/^[a-z]+(_[a-z]+)*$/u);
		expect(tidyColumns('x').filter(({ meaning, allowed }) => !meaning || !allowed)).toEqual([]);
	});

	it('says how it was made and what was left out', () => {
		expect(facts(workbook)).toMatchObject({
			System: 'Example System',
			Example: 'Made up, to look around in',
			'Made on': '2026-03-20',
			'Status judged by': 'CAIP 2024/25',
			'Looked at': 'network Example',
			'Did not agree that its detail goes on': '0: one row that says so, and no answers',
			'Sections left out': 'None',
			Networks: 'By name and code'
		});
		const few = tidyTable({ ...view, system: { ...view.system, example: false } }, bank, {
			...options,
			networks: false,
			texts: true,
			sections: ['online']
		});
		expect(facts(few)).toMatchObject({
			'Looked at': 'All practices',
			Networks: 'By a number in this file'
		});
		expect(facts(few)).not.toHaveProperty('Example');
		expect(String(facts(few)['Sections left out'])).toContain(bank.sections[0]!.title);
	});

	it('is counted and looked at beforehand as it is made', () => {
		const { rows, columns } = sheetIn(workbook, 'Answers');
		expect(tidyRowCount(view, bank, options)).toBe(rows.length);
		expect(tidyPreview(view, bank, options, 5)).toEqual({
			name: 'Answers',
			columns,
			rows: rows.slice(0, 5)
		});
		expect(tidyPreview(view, bank, options, 1_000_000).rows).toEqual(rows);
	});

	it('comes back from CSV and from XLSX with numbers as numbers and dates as dates', async () => {
		const sheet = sheetIn(workbook, 'Answers');
		const csv: readonly Row[] = parse(writeCsv(sheet), { bom: true, columns: true });
		expect(csv.length).toBe(sheet.rows.length);
		const column = (title: string) => sheet.columns.findIndex((one) => one.title === title);
		const values = sheet.rows.map((row) => row[column('value')]);
		expect(csv.map((row) => (row['value'] === '' ? undefined : Number(row['value'])))).toEqual(
			values
		);
		const book = read(await writeXlsx(workbook), { type: 'array', cellDates: true, UTC: true });
		expect(book.SheetNames).toEqual(['Answers', 'Data dictionary', 'About']);
		const back = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Answers']!, {
			UTC: true
		});
		expect(back.map((row) => row['value'])).toEqual(values);
		expect(back[0]!['file_made_on']).toEqual(new Date('2026-03-09T00:00:00Z'));
		expect(book.Sheets['Answers']!['!merges']).toBeUndefined();
	});
});

it('a note alone is no answer', () => {
	const file = exampleReceived(0, {
		'telephony.cloud': answer('telephony.cloud', null, { note: 'x' })
	});
	const rows = rowsOf(viewOf({ network: exampleNetwork(1), received: [file] }));
	expect(about(rows, 'telephony.cloud')[0]).toMatchObject({ answer_code: 'notAnswered' });
});
