import { isRealDate } from '#base';
import { askedBy, questionsOf } from '#questions';
import {
	declarationDocument,
	planCalendar,
	planDocument,
	planWorkbook,
	questionnaireDocument,
	type Block,
	type Chart,
	type DocumentModel,
	type PlanOptions
} from '#report';
import { compareAssessments, schemes } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_NOTES, IN_OWNERS, aPractice } from '../../tests/builders/any-practice.ts';
import { calendarText, documentText, workbookText } from '../../tests/builders/document-text.ts';
import { allOptions, planInput } from '../../tests/builders/worked-plan.ts';

const someOptions: fc.Arbitrary<PlanOptions> = fc.record({
	draft: fc.boolean(),
	names: fc.boolean(),
	notes: fc.boolean(),
	parts: fc.oneof(fc.constant(allOptions.parts), fc.subarray([...allOptions.parts]))
});

const anInput = fc
	.tuple(aPractice, fc.option(aPractice), fc.constantFrom(...schemes), someOptions)
	.map(([now, then, scheme, options]) => {
		const input = planInput(now, scheme, { options });
		return then === null
			? input
			: {
					...input,
					since: {
						name: 'Then',
						date: '2026-01-05',
						comparison: compareAssessments(input.bank, scheme, then, now)
					}
				};
	});

type Input = typeof anInput extends fc.Arbitrary<infer T> ? T : never;

const documentsOf = (input: Input): readonly DocumentModel[] => [
	planDocument(input),
	declarationDocument(input),
	questionnaireDocument({ ...input, filled: true }),
	questionnaireDocument({ ...input, filled: false })
];

const textOf = (input: Input): string =>
	[
		...documentsOf(input).map(documentText),
		workbookText(planWorkbook(input)),
		calendarText(planCalendar(input))
	].join('\n');

const always = (holds: (input: Input) => void) => {
	fc.assert(fc.property(anInput, holds), { numRuns: 20 });
};

/** What stands under each heading must be something: content, or a heading one level down. */
function faultsOf(blocks: readonly Block[]): readonly string[] {
	let level = 0;
	return blocks.flatMap((block, at) => {
		if (block.kind !== 'heading') return [];
		const next = blocks[at + 1];
		const faults = [
			...(block.level > level + 1 ? [`"${block.text}" skips a level`] : []),
			...(!next || (next.kind === 'heading' && next.level <= block.level)
				? [`nothing under "${block.text}"`]
				: []),
			...(block.text.trim() === '' ? ['a heading without words'] : [])
		];
		level = block.level;
		return faults;
	});
}

const isShare = (value: number) => value >= 0 && value <= 1;

function isDrawable(chart: Chart): boolean {
	switch (chart.type) {
		case 'bars':
			return chart.bars.length > 0 && chart.bars.every(({ value = 0 }) => isShare(value));
		case 'parts':
			return chart.bars.every(({ counts }) => counts.length === chart.parts.length);
		case 'columns':
			return chart.groups.every(({ counts }) => counts.length === chart.series.length);
		case 'line':
			return (
				chart.points.length > 1 &&
				chart.points.every(({ across, up }) => isShare(across) && isShare(up))
			);
	}
}

describe('documents over any answers and any work on the plan', () => {
	it('have headings that skip no level and are never empty', () => {
		always((input) => {
			for (const { blocks } of documentsOf(input)) expect(faultsOf(blocks)).toEqual([]);
		});
	});

	it('have tables with rows, a cell for each column, and shares to divide the width by', () => {
		always((input) => {
			const tables = documentsOf(input).flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
			);
			for (const { caption, columns, rows } of tables) {
				expect(rows.length, caption).toBeGreaterThan(0);
				expect(new Set(rows.map((row) => row.length)), caption).toEqual(new Set([columns.length]));
				expect(columns.every(({ share }) => share > 0 && Number.isFinite(share))).toBe(true);
			}
		});
	});

	it('have charts that can be drawn, with words for them, and each caption once', () => {
		always((input) => {
			for (const { blocks } of documentsOf(input)) {
				const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
				const captions = blocks.flatMap((block) =>
					block.kind === 'chart'
						? [block.chart.caption]
						: block.kind === 'table'
							? [block.caption]
							: []
				);
				expect(captions.filter((caption, at) => captions.indexOf(caption) !== at)).toEqual([]);
				expect(charts.filter((chart) => !isDrawable(chart) || chart.alt === '')).toEqual([]);
			}
		});
	});

	it('hold no note, evidence or reason for hiding when notes are off', () => {
		always((input) => {
			const text = textOf({ ...input, options: { ...input.options, notes: false } });
			expect(text).not.toContain(IN_NOTES);
		});
	});

	it('hold no owner as typed when names are off', () => {
		always((input) => {
			const text = textOf({ ...input, options: { ...input.options, names: false } });
			expect(text).not.toContain(IN_OWNERS);
		});
	});

	it('hold every note and evidence on a question, and every note on an action in the plan, when notes are on', () => {
		always((input) => {
			const { assessment, actions } = input;
			const text = documentText(planDocument({ ...input, options: allOptions })).replaceAll(
				' ⏎ ',
				'\n'
			);
			const noted = [
				...questionsOf(input.bank)
					.flatMap(askedBy)
					.flatMap(({ id }) => [assessment.answers[id]?.note, assessment.answers[id]?.evidence]),
				...actions
					.filter(({ chosen }) => chosen)
					.flatMap((action) => [action, ...action.merged])
					.map(({ note }) => note)
			];
			for (const note of noted) if (note !== undefined) expect(text).toContain(note.trim());
		});
	});

	it('have sheets with short names, a value for each column, and dates that are real', () => {
		always((input) => {
			const { sheets } = planWorkbook(input);
			expect(sheets.map(({ name }) => name)).toEqual([
				'Answers',
				'Status',
				'Plan',
				'Measures',
				'Fill in',
				'About'
			]);
			for (const { columns, rows } of sheets)
				for (const row of rows) {
					expect(row).toHaveLength(columns.length);
					for (const [at, value] of row.entries()) {
						const type = columns[at]?.type;
						if (value === undefined) continue;
						if (type === 'any') expect(['string', 'number']).toContain(typeof value);
						else if (type === 'date') expect(isRealDate(String(value))).toBe(true);
						else expect(typeof value).toBe(type === 'number' ? 'number' : 'string');
					}
				}
		});
	});

	it('have dates for every open action of the plan that has one, each under an id of its own', () => {
		always((input) => {
			const { events } = planCalendar(input, { starts: false });
			const open = input.actions.filter(
				({ chosen, status, due, suggestedDue }) =>
					chosen &&
					(status === 'notStarted' || status === 'underWay') &&
					(due ?? suggestedDue) !== undefined
			);
			expect(events.map(({ id }) => id).toSorted()).toEqual(
				open.map(({ id }) => `${input.assessment.id}-${id}`).toSorted()
			);
			const all = planCalendar(input).events;
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			expect(all.filter(({ on }) => !isRealDate(on))).toEqual([]);
		});
	});

	it('are the same for the same input', () => {
		always((input) => {
			expect(textOf(structuredClone(input))).toBe(textOf(input));
		});
	});
});
