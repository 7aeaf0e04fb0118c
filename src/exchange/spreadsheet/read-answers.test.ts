import {
	FILL_IN,
	numbersOf,
	parseAssessment,
	type AnswerValue,
	type Assessment,
	type Day,
	type FigureSet
} from '#assessments';
import { askedBy, askedIn, loadBank, questionsOf, type Bank, type Input } from '#questions';
import { planWorkbook } from '#report';
import * as fc from 'fast-check';
import { writeXlsx as write, type Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { bankOf, question } from '../../../tests/builders/questions.ts';
import { planInput, workedExample } from '../../../tests/builders/worked-plan.ts';
import { writeXlsx } from '../../report/xlsx/write-xlsx.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { readAnswers } from './read-answers.ts';
import { takeFrom } from './take-from.ts';

const TODAY = '2026-11-20';
const bank = await loadBank();
const everyQuestion = questionsOf(bank);

/** The workbook of a plan with the sheet to fill in and the one about it alone; the others take long. */
async function exported(record: Assessment, of: Bank = bank): Promise<Uint8Array> {
	const workbook = planWorkbook({ ...planInput(record, caip202425), bank: of });
	const sheets = workbook.sheets.filter(({ name }) => [FILL_IN.name, 'About'].includes(name));
	return writeXlsx({ ...workbook, sheets });
}

async function readBack(bytes: Uint8Array, of: Bank = bank) {
	const read = await readAnswers(bytes, of, TODAY);
	if (!read.ok) throw new Error(read.error.kind);
	return read.value;
}

type Made = string | number | boolean | Date | Partial<Cell> | undefined;
type Line = {
	readonly key?: Made;
	readonly code?: Made;
	readonly answer?: Made;
	readonly period?: Made;
	readonly from?: Made;
	readonly note?: Made;
};
const TITLES = ['code', 'answer', 'period', 'from', 'note', 'key'] as const;

/** A sheet filled in by somebody, as a spreadsheet program saves it. */
async function filled(
	lines: readonly Line[],
	rest: { readonly above?: number; readonly name?: string } = {}
) {
	const { above = 0, name = 'Fill in' } = rest;
	const cells = new Map<string, Partial<Cell>>();
	TITLES.forEach((title, at) =>
		cells.set(`${String(above)},${String(at)}`, { value: ` ${FILL_IN[title].toUpperCase()} ` })
	);
	lines.forEach((line, row) => {
		TITLES.forEach((title, at) => {
			const made = line[title];
			if (made === undefined) return;
			const cell = typeof made === 'object' && !(made instanceof Date) ? made : { value: made };
			const date = made instanceof Date ? { style: { numFmt: 'dd/mm/yyyy' } } : {};
			cells.set(`${String(above + row + 1)},${String(at)}`, { ...cell, ...date });
		});
	});
	return new Uint8Array(
		await write({
			sheets: [
				{ name: 'Other', rows: [['x']] },
				{ name, cells }
			]
		})
	);
}

const small = bankOf(
	question('q.choice', { code: 'TST-01' }),
	question('q.strict', { code: 'TST-02', input: { kind: 'choice', notApplicable: 'refused' } }),
	question('q.calls', {
		code: 'TST-03',
		input: {
			kind: 'numbers',
			period: 'month',
			usualSources: [],
			fields: [
				{ id: 'calls', label: 'Calls', unit: 'calls', min: 0, max: 9000, decimals: 0 },
				{ id: 'share', label: 'Share', unit: '%', min: 0, max: 100, decimals: 1 }
			]
		}
	}),
	question('q.date', { code: 'TST-04', input: { kind: 'date', when: 'past' } }),
	question('q.several', {
		code: 'TST-05',
		input: {
			kind: 'several',
			options: [
				{ id: 'a', label: 'A' },
				{ id: 'b', label: 'B' }
			],
			none: 'None'
		}
	}),
	question('q.hours', {
		code: 'TST-06',
		input: { kind: 'hours', routes: [{ id: 'phone', label: 'Phone' }] }
	}),
	question('q.text', { code: 'TST-07', input: { kind: 'text' } }),
	question('q.year', {
		code: 'TST-08',
		input: {
			kind: 'numbers',
			period: 'year',
			usualSources: [],
			fields: [{ id: 'n', label: 'N', unit: 'people', min: 0, max: 9, decimals: 0 }]
		}
	}),
	question('q.day', {
		code: 'TST-09',
		input: {
			kind: 'numbers',
			period: 'date',
			usualSources: [],
			fields: [{ id: 'n', label: 'N', unit: 'GBP', min: 0, max: 9000, decimals: 2 }]
		}
	})
);

const read = async (...lines: readonly Line[]) => readBack(await filled(lines), small);
/** What one line says: its value, or why it was not taken. */
async function said(line: Line): Promise<unknown> {
	const { answers, faults } = await read(line);
	return faults[0]?.reason ?? answers[0]?.value;
}

const clock = fc
	.integer({ min: 0, max: 24 * 60 - 1 })
	.map((minute) =>
		[Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
	);
const aDay: fc.Arbitrary<Day> = fc.option(
	fc
		.uniqueArray(clock, { maxLength: 8 })
		.map((times) => times.toSorted())
		.map((times) =>
			Array.from({ length: Math.floor(times.length / 2) }, (_, at) => ({
				from: times[2 * at]!,
				to: times[2 * at + 1]!
			}))
		)
);
const aText = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
	.map((text) => text.replace(/\r\n?/gu, '\n').trim())
	.filter((text) => text !== '');
const day = fc
	.date({ min: new Date('2010-01-01'), max: new Date('2026-11-19'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

/** Any complete answer, as the screens let it be given. */
function anAnswerTo(input: Input): fc.Arbitrary<AnswerValue> {
	const notKnown = fc.constant({ kind: 'notKnown' } as const);
	switch (input.kind) {
		case 'choice':
			return fc.oneof(
				fc
					.constantFrom('yes', 'partly', 'no', 'notKnown')
					.map((choice): AnswerValue => ({ kind: 'choice', choice })),
				...(input.notApplicable === 'refused'
					? []
					: [
							aText.map((reason): AnswerValue => ({
								kind: 'choice',
								choice: 'notApplicable',
								reason
							}))
						])
			);
		case 'numbers': {
			const period = {
				month: day.map((d) => d.slice(0, 7)),
				year: day.map((d) => d.slice(0, 4)),
				date: day
			}[input.period];
			const figures = fc.record(
				Object.fromEntries(
					input.fields.map(({ id, min, max, decimals }) => [
						id,
						fc
							.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
							.map((n) => n / 10 ** decimals)
					])
				),
				{ requiredKeys: [input.fields[0]!.id] }
			) as fc.Arbitrary<FigureSet['figures']>;
			const sets = fc.uniqueArray(
				fc.record({ figures, period, from: fc.oneof(fc.constant(''), aText) }),
				{
					minLength: 1,
					maxLength: 3,
					selector: (set) => set.period
				}
			);
			return fc.oneof(
				sets.map((all): AnswerValue => numbersOf(all)!),
				notKnown,
				fc.constant({ kind: 'notPublished' } as const)
			);
		}
		case 'date':
			return fc.oneof(
				day.map((date): AnswerValue => ({ kind: 'date', date })),
				notKnown
			);
		case 'several':
			return fc.oneof(
				fc
					.subarray(
						input.options.map(({ id }) => id),
						{ minLength: 1 }
					)
					.map((chosen): AnswerValue => ({ kind: 'several', chosen })),
				fc.constant<AnswerValue>({ kind: 'several', chosen: ['none'] }),
				notKnown
			);
		case 'hours':
			return fc.oneof(
				fc
					.record(
						Object.fromEntries(
							input.routes.map(({ id }) => [
								id,
								fc
									.tuple(aDay, aDay, aDay, aDay, aDay)
									.filter((days) => days.some((one) => one !== null))
							])
						),
						{ requiredKeys: [input.routes[0]!.id] }
					)
					.map((routes): AnswerValue => ({ kind: 'hours', routes: routes })),
				notKnown
			);
		case 'text':
			return fc.oneof(
				aText.map((text): AnswerValue => ({ kind: 'text', text })),
				notKnown
			);
	}
}

describe('what is exported', () => {
	it('comes back with the same values and notes', async () => {
		const some = fc
			.subarray([...everyQuestion], { minLength: 1, maxLength: 12 })
			.chain((questions) =>
				fc.tuple(
					fc.constant(questions),
					fc.record(
						Object.fromEntries(
							questions
								.flatMap(askedBy)
								.map(({ id, input }) => [
									id,
									fc
										.tuple(anAnswerTo(input), fc.oneof(fc.constant(''), aText))
										.map(([value, note]) => answer(id, value, { note }))
								])
						),
						{ requiredKeys: [] }
					) as unknown as fc.Arbitrary<Assessment['answers']>
				)
			);
		await fc.assert(
			fc.asyncProperty(some, async ([questions, given]) => {
				const of = bankOf(...questions);
				const back = await readBack(await exported(assessment({}, { answers: given }), of), of);
				expect(back.faults).toEqual([]);
				expect(
					Object.fromEntries(back.answers.map(({ asked, value, note }) => [asked, { value, note }]))
				).toEqual(
					Object.fromEntries(
						Object.entries(given).map(([id, { value, note }]) => [id, { value, note }])
					)
				);
			}),
			{ numRuns: 25 }
		);
	}, 120_000);

	it('of a whole practice changes nothing when it is taken', async () => {
		const record = workedExample();
		const back = await readBack(await exported(record));
		const asked = askedIn(bank);
		const given = Object.values(record.answers).filter(
			({ question, value }) => asked.has(question) && value
		);
		expect(back.answers.map((one) => one.asked).toSorted()).toEqual(
			given.map((one) => one.question).toSorted()
		);
		expect(back.faults).toEqual([]);
		for (const { asked: id, value } of back.answers) {
			const present = record.answers[id]?.value;
			expect(takeFrom(present, value!)).toBe(present);
		}
		expect(back.practice).toBe(record.profile.practice);
		expect(back.madeAt).toBe('2026-03-20T09:00:00.000Z');
	});

	it('by the whole workbook is found among its other sheets', async () => {
		const record = assessment({ 'telephony.cloud': 'partly' });
		const back = await readBack(await writeXlsx(planWorkbook(planInput(record, caip202425))));
		expect(back.answers).toEqual([
			{
				code: 'TEL-01',
				asked: 'telephony.cloud',
				value: { kind: 'choice', choice: 'partly' },
				note: ''
			}
		]);
	}, 60_000);

	it('and filled in by hand makes an assessment that can be read', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({
						key: fc.constantFrom(
							'q.choice',
							'q.calls#calls',
							'q.several#a',
							'q.several#none',
							'q.hours#phone.0',
							'q.text',
							'q.date',
							'x'
						),
						answer: fc.oneof(
							fc.constantFrom<Made>(
								'yes',
								'No',
								'N/A: so',
								12,
								0.5,
								true,
								'2026-01-01',
								'closed',
								'8:00-9.30',
								'=1+1',
								'Don’t know yet',
								'not published for us'
							),
							fc.string()
						),
						period: fc.constantFrom<Made>(
							'2026-01',
							'March 2026',
							new Date('2026-02-01T00:00:00Z'),
							2026,
							''
						),
						note: fc.string()
					}),
					{ maxLength: 8 }
				),
				async (lines) => {
					const { answers, faults } = await readBack(await filled(lines), small);
					const record = assessment(
						{},
						{
							answers: Object.fromEntries(
								answers.map(({ asked, value, note }) => [
									asked,
									answer(asked, value ?? null, { note })
								])
							)
						}
					);
					expect(parseAssessment(record).ok).toBe(true);
					for (const { row } of faults) expect(row).toBeLessThanOrEqual(lines.length + 1);
				}
			),
			{ numRuns: 60 }
		);
	}, 60_000);
});

it('a file that is no workbook is refused as a whole', async () => {
	expect(await readAnswers(new Uint8Array([1, 2, 3]), small, TODAY)).toEqual({
		ok: false,
		error: { kind: 'noWorkbook' }
	});
});

describe('a choice', () => {
	it.each([
		['yes', 'yes'],
		[' PARTLY ', 'partly'],
		['n', 'no'],
		["don't know  yet", 'notKnown'],
		['d', 'notKnown']
	])('may be written %j', async (typed, choice) => {
		expect(await said({ key: 'q.choice', answer: typed })).toEqual({ kind: 'choice', choice });
	});

	it('that does not apply comes with its reason', async () => {
		expect(await said({ key: 'q.choice', answer: 'not applicable:  we share\nit' })).toEqual({
			kind: 'choice',
			choice: 'notApplicable',
			reason: 'we share\nit'
		});
		expect(await said({ key: 'q.choice', answer: 'Not applicable' })).toEqual({
			kind: 'reasonMissing'
		});
		expect(await said({ key: 'q.strict', answer: 'n/a: so' })).toEqual({ kind: 'refused' });
	});

	it.each([['maybe'], ['Yes: but'], [true], [1]])('is not %j', async (typed) => {
		expect(await said({ key: 'q.choice', answer: typed })).toEqual({
			kind: 'unknownWord',
			allowed: ['Yes', 'Partly', 'No', 'Don’t know yet']
		});
	});

	it('is found by its code where there is no id', async () => {
		const { answers } = await read({ code: 'tst-01', answer: 'yes' });
		expect(answers).toMatchObject([{ asked: 'q.choice', code: 'TST-01' }]);
	});
});

describe('figures', () => {
	it('of one period are one set, and sets are kept as the record keeps them', async () => {
		const { answers, faults } = await read(
			{ key: 'q.calls#calls', answer: '1,204', period: '2026-01', from: 'Log' },
			{ key: 'q.calls#share', answer: 12.5, period: 'January 2026' },
			{ key: 'q.calls#calls', answer: 7, period: new Date('2026-02-01T00:00:00Z') }
		);
		expect(faults).toEqual([]);
		expect(answers[0]!.value).toEqual({
			kind: 'numbers',
			figures: { calls: 7 },
			period: '2026-02',
			from: '',
			others: [{ figures: { calls: 1204, share: 12.5 }, period: '2026-01', from: 'Log' }]
		});
	});

	it.each([
		['q.calls', '2026-03', '2026-03'],
		['q.calls', ' 3/2026', '2026-03'],
		['q.calls', 'mar 2026', '2026-03'],
		['q.calls', '15/03/2026', '2026-03'],
		['q.year', 2025, '2025'],
		['q.day', '31 March 2026', '2026-03-31'],
		['q.day', '1.4.2026', '2026-04-01'],
		['q.day', new Date('2026-04-01T00:00:00Z'), '2026-04-01']
	])('of %s may be for %j', async (id, period, expected) => {
		const part = id === 'q.calls' ? 'calls' : 'n';
		expect(await said({ key: `${id}#${part}`, answer: 1, period })).toMatchObject({
			period: expected
		});
	});

	it.each([
		['q.calls', 'spring', { kind: 'period', period: 'month', error: { kind: 'notADate' } }],
		['q.calls', 'sprung 2026', { kind: 'period', period: 'month', error: { kind: 'notADate' } }],
		['q.calls', '2027-01', { kind: 'period', period: 'month', error: { kind: 'inFuture' } }],
		['q.calls', undefined, { kind: 'periodMissing', period: 'month' }],
		['q.year', '2024/25', { kind: 'period', period: 'year', error: { kind: 'notADate' } }],
		['q.day', '31/02/2026', { kind: 'period', period: 'date', error: { kind: 'notADate' } }],
		['q.day', '1 sprung 2026', { kind: 'period', period: 'date', error: { kind: 'notADate' } }],
		['q.day', { formula: 'A1' }, { kind: 'formula' }]
	])('of %s may not be for %j', async (id, period, fault) => {
		const part = id === 'q.calls' ? 'calls' : 'n';
		expect(await said({ key: `${id}#${part}`, answer: 1, period })).toEqual(fault);
	});

	it.each<[Made, unknown]>([
		['many', { kind: 'notANumber' }],
		['1,5', { kind: 'notANumber' }],
		['£', { kind: 'notANumber' }],
		['12%', { kind: 'notANumber' }],
		[1e300, { kind: 'notANumber' }],
		[9001, { kind: 'outOfRange', min: 0, max: 9000 }],
		[1.5, { kind: 'notWhole' }],
		[{ value: 0.5, style: { numFmt: '0%' } }, { kind: 'notANumber' }],
		[new Date('2026-04-01T00:00:00Z'), { kind: 'notANumber' }]
	])('may not be %j', async (typed, error) => {
		expect(await said({ key: 'q.calls#calls', answer: typed, period: '2026-01' })).toEqual({
			kind: 'figure',
			error
		});
	});

	it.each<[Made, number]>([
		[{ value: 0.125, style: { numFmt: '0.0%' } }, 12.5],
		['12.5 %', 12.5],
		[0.1 + 0.2, 0.3],
		[{ formula: 'SUM(A1:A9)', formulaResult: 41 }, 41]
	])('of a share may be %j', async (typed, share) => {
		expect(await said({ key: 'q.calls#share', answer: typed, period: '2026-01' })).toMatchObject({
			figures: { share }
		});
	});

	it('may be not known or not published, but not beside a figure', async () => {
		expect(await said({ key: 'q.calls#share', answer: "Don't know yet" })).toEqual({
			kind: 'notKnown'
		});
		expect(await said({ key: 'q.calls#share', answer: 'not published' })).toEqual({
			kind: 'notPublished'
		});
		const { answers, faults } = await read(
			{ key: 'q.calls#calls', answer: 'Don’t know yet' },
			{ key: 'q.calls#share', answer: 1, period: '2026-01' }
		);
		expect(answers).toEqual([]);
		expect(faults).toEqual([
			{ row: 2, code: 'TST-03', found: 'Don’t know yet', reason: { kind: 'mixed' } }
		]);
	});

	it('that are said twice differently are taken once, and the rest of the question stays', async () => {
		const period = '2026-01';
		const { answers, faults } = await read(
			{ key: 'q.calls#calls', answer: 1, period, from: 'Log' },
			{ key: 'q.calls#calls', answer: 1, period, from: 'Log' },
			{ key: 'q.calls#calls', answer: 2, period },
			{ key: 'q.calls#share', answer: 3, period, from: 'Memory' },
			{ key: 'q.calls#share', answer: 'x', period },
			{ key: 'q.calls#share', answer: 4, period, from: 'x'.repeat(301) }
		);
		expect(answers[0]!.value).toMatchObject({ figures: { calls: 1 }, from: 'Log' });
		expect(faults.map(({ row, reason }) => [row, reason.kind])).toEqual([
			[4, 'twice'],
			[5, 'twice'],
			[6, 'figure'],
			[7, 'tooLong']
		]);
	});
});

describe('dates, options, times and texts', () => {
	it.each<[Made, string]>([
		['31/3/2026', '2026-03-31'],
		['2026-03-31', '2026-03-31'],
		[new Date('2026-03-31T00:00:00Z'), '2026-03-31']
	])('a date may be %j', async (typed, date) => {
		expect(await said({ key: 'q.date', answer: typed })).toEqual({ kind: 'date', date });
	});

	it.each<[Made, string]>([
		['3/31/2026', 'notADate'],
		['soon', 'notADate'],
		['31/12/2026', 'inFuture']
	])('a date may not be %j', async (typed, kind) => {
		expect(await said({ key: 'q.date', answer: typed })).toMatchObject({
			kind: 'date',
			error: { kind }
		});
	});

	it('a date outside the calendar is an error of the cell', async () => {
		const typed = { value: 1e9, style: { numFmt: 'dd/mm/yyyy' } };
		expect(await said({ key: 'q.date', answer: typed })).toEqual({ kind: 'cellError' });
	});

	const options = (...words: readonly (Made | undefined)[]) =>
		read(
			...['a', 'b', 'none'].map((part, at) => ({ key: `q.several#${part}`, answer: words[at] }))
		);

	it('options with Yes are chosen, whatever the others say', async () => {
		expect((await options('Yes', 'No', undefined)).answers[0]!.value).toEqual({
			kind: 'several',
			chosen: ['a']
		});
		expect((await options(undefined, undefined, 'y')).answers[0]!.value).toEqual({
			kind: 'several',
			chosen: ['none']
		});
		expect((await options('Don’t know yet', 'No', undefined)).answers[0]!.value).toEqual({
			kind: 'notKnown'
		});
		expect((await options('d', undefined, undefined)).answers[0]!.value).toEqual({
			kind: 'notKnown'
		});
	});

	it.each<[readonly (Made | undefined)[], string]>([
		[['Yes', undefined, 'Yes'], 'noneAndOthers'],
		[['No', 'No', 'No'], 'noOption'],
		[['Yes', 'Don’t know yet', undefined], 'mixed'],
		[['Yes', 'Partly', undefined], 'unknownWord']
	])('options as %j are not taken', async (words, kind) => {
		const { answers, faults } = await options(...words);
		expect(answers).toEqual([]);
		expect(faults.map(({ reason }) => reason.kind)).toEqual([kind]);
	});

	it('not known beside what cannot be read is left', async () => {
		const { answers, faults } = await options('Don’t know yet', 'Perhaps', undefined);
		expect([answers, faults.map(({ row }) => row)]).toEqual([[], [3]]);
	});

	it('an option that is said twice differently is not taken', async () => {
		const { answers, faults } = await read(
			{ key: 'q.several#a', answer: 'yes' },
			{ key: 'q.several#a', answer: 'no' }
		);
		expect(answers).toEqual([]);
		expect(faults).toMatchObject([{ row: 3, reason: { kind: 'twice', row: 2 } }]);
	});

	it.each([
		['08:00 to 18:30', [{ from: '08:00', to: '18:30' }]],
		[
			'13.00 – 18.30 and 8:00-12:00',
			[
				{ from: '08:00', to: '12:00' },
				{ from: '13:00', to: '18:30' }
			]
		],
		['Closed', []]
	])('a day may be %j', async (typed, first) => {
		expect(await said({ key: 'q.hours#phone.0', answer: typed })).toEqual({
			kind: 'hours',
			routes: { phone: [first, null, null, null, null] }
		});
	});

	it.each<[Made]>([
		['all day'],
		['18:00 to 08:00'],
		['08:00 to 25:00'],
		['08:00 to 09:00 and later'],
		[0.5],
		['1:00-2:00,3:00-4:00,5:00-6:00,7:00-8:00,9:00-9:30']
	])('a day may not be %j', async (typed) => {
		expect(await said({ key: 'q.hours#phone.1', answer: typed })).toEqual({ kind: 'hours' });
	});

	it('a text may be a number, and may not be endless', async () => {
		expect(await said({ key: 'q.text', answer: 12 })).toEqual({ kind: 'text', text: '12' });
		const tooLong = { kind: 'tooLong', most: 20_000 };
		expect(await said({ key: 'q.text', answer: 'x'.repeat(20_001) })).toEqual(tooLong);
		expect(await said({ key: 'q.choice', answer: `na: ${'x'.repeat(20_001)}` })).toEqual(tooLong);
		const { answers, faults } = await read({
			key: 'q.text',
			answer: 'a',
			note: 'x'.repeat(20_001)
		});
		expect(answers).toMatchObject([{ note: '', value: { text: 'a' } }]);
		expect(faults).toEqual([
			{ row: 2, code: 'TST-07', found: `${'x'.repeat(80)}…`, reason: tooLong }
		]);
	});

	it('an answer that is said twice is taken when both say the same', async () => {
		const [yes, no] = [
			{ key: 'q.choice', answer: 'yes' },
			{ key: 'q.choice', answer: 'no' }
		];
		expect((await read(yes, { ...yes, answer: 'Y' })).answers).toHaveLength(1);
		const { answers, faults } = await read(yes, no);
		expect(answers).toEqual([]);
		expect(faults).toMatchObject([{ row: 3, found: 'no', reason: { kind: 'twice', row: 2 } }]);
	});
});

describe('notes and odd rows', () => {
	it('a note alone is taken, and notes of several rows stand below each other', async () => {
		const { answers } = await read(
			{ key: 'q.several#a', note: 'one' },
			{ key: 'q.several#b', note: 'two' },
			{ key: 'q.several#none', note: 'one' }
		);
		expect(answers).toEqual([
			{ code: 'TST-05', asked: 'q.several', value: undefined, note: 'one\ntwo' }
		]);
	});

	it('a row of nobody is told with what stands there, and an empty one is passed over', async () => {
		const { faults } = await read(
			{ key: 'q.gone', answer: 'yes' },
			{ key: 'q.calls#gone', code: 'TST-03', answer: 1 },
			{ code: 'TST-03', answer: 1 },
			{ code: 'XYZ-99', answer: 'yes' },
			{ answer: 'yes' },
			{ key: 'q.gone2', answer: ' ' },
			{ key: 'q.choice' }
		);
		expect(faults).toEqual([
			{ row: 2, code: 'q.gone', found: 'q.gone', reason: { kind: 'unknownCode' } },
			{ row: 3, code: 'TST-03', found: 'q.calls#gone', reason: { kind: 'unknownCode' } },
			{ row: 4, code: 'TST-03', found: 'TST-03', reason: { kind: 'unknownCode' } },
			{ row: 5, code: 'XYZ-99', found: 'XYZ-99', reason: { kind: 'unknownCode' } },
			{ row: 6, code: '', found: '', reason: { kind: 'unknownCode' } }
		]);
	});

	it('the titles may stand further down, in a sheet of any name', async () => {
		const bytes = await filled([{ key: 'q.choice', answer: 'x' }], { above: 4, name: 'Mine' });
		const { faults, practice } = await readBack(bytes, small);
		expect(faults).toMatchObject([{ row: 6 }]);
		expect(practice).toBe('');
	});
});
