import { emptyProfile, type AnswerValue } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../../../tests/builders/answers.ts';
import { bankOf, inputs, question } from '../../../tests/builders/questions.ts';
import { compareAssessments } from './compare-assessments.ts';
import { caip202425 } from '../schemes/caip-2024-25.ts';
import { measuresOver } from './measures-over.ts';

const bank = bankOf(
	question('t.choice', {
		followUps: [{ id: 't.choice.share', title: 'Which share?', input: inputs.numbers }]
	}),
	question('t.figures', { input: inputs.numbers })
);

const numbers = (months: Readonly<Record<string, number>>): AnswerValue => {
	const [first, ...others] = Object.entries(months).map(([period, calls]) => ({
		figures: { calls },
		period,
		from: 'Report'
	}));
	return { kind: 'numbers', ...(first ?? { figures: {}, period: '', from: '' }), others };
};
const state = (months: Readonly<Record<string, number>>, id = 't.figures') => ({
	answers: answers({ [id]: numbers(months) }),
	profile: emptyProfile('Mill Lane Surgery')
});
const over = (...states: readonly (readonly [date: string, months: Record<string, number>])[]) =>
	measuresOver(
		bank,
		states.map(([date, months]) => ({ date, assessment: state(months) }))
	).map(({ asked, field, by, values }) => ({
		asked: asked.id,
		field: field.id,
		by,
		values: values.map(({ period, figure }) => [period, figure])
	}));

describe('figures over several snapshots', () => {
	it('stand at the periods they are for, also those that a later answer no longer holds', () => {
		expect(
			over(
				['2026-04-02', { '2026-02': 300, '2026-01': 310 }],
				['2026-09-30', { '2026-08': 250 }],
				['2026-10-05', { '2026-08': 250 }]
			)
		).toEqual([
			{
				asked: 't.figures',
				field: 'calls',
				by: 'period',
				values: [
					['2026-01', 310],
					['2026-02', 300],
					['2026-08', 250]
				]
			}
		]);
	});

	it('given again for one of several periods are corrections: the later counts', () => {
		const [measure] = over(
			['2026-04-02', { '2026-02': 300, '2026-01': 310 }],
			['2026-09-30', { '2026-02': 290 }]
		);
		expect(measure).toMatchObject({
			by: 'period',
			values: [
				['2026-01', 310],
				['2026-02', 290]
			]
		});
	});

	it('that replaced one another under the one period stand at the dates of the snapshots', () => {
		const [measure] = over(
			['2026-04-02', { '2026': 300 }],
			['2026-09-30', { '2026': 250 }],
			['2026-09-30', { '2026': 240 }]
		);
		expect(measure).toMatchObject({
			by: 'state',
			values: [
				['2026-04-02', 300],
				['2026-09-30', 240]
			]
		});
	});

	it('are none where no figure was ever given', () => {
		expect(over(['2026-04-02', {}])).toEqual([]);
		expect(measuresOver(bank, [])).toEqual([]);
	});

	it('of a follow-up come before the next question', () => {
		const both = {
			answers: {
				...state({ '2026-01': 1 }, 't.choice.share').answers,
				...state({ '2026-01': 2 }).answers
			},
			profile: emptyProfile('Mill Lane Surgery')
		};
		expect(
			measuresOver(bank, [{ date: '2026-04-02', assessment: both }]).map(({ asked }) => asked.id)
		).toEqual(['t.choice.share', 't.figures']);
	});

	it('are as many as the periods and in their order, whatever is given', () => {
		const months = fc.dictionary(fc.constantFrom('2025-12', '2026-01', '2026-02'), fc.nat(9));
		fc.assert(
			fc.property(fc.array(months, { maxLength: 4 }), (given) => {
				const [measure] = over(
					...given.map((own, at) => [`2026-0${String(at + 3)}-01`, own] as const)
				);
				const periods = new Set(given.flatMap((own) => Object.keys(own)));
				const shown = measure?.values.map(([period]) => String(period)) ?? [];
				expect(shown).toEqual(shown.toSorted());
				if (measure?.by !== 'state') expect(shown).toEqual([...periods].toSorted());
			})
		);
	});
});

describe('figures before and after', () => {
	const between = (before: Record<string, number>, after: Record<string, number>) =>
		compareAssessments(bank, caip202425, state(before), state(after)).measures.map(
			({ before: was, after: is }) => [was?.figure, is?.figure]
		);

	it('are those of which another one is the latest', () => {
		expect(between({ '2026-01': 310 }, { '2026-02': 300, '2026-01': 310 })).toEqual([[310, 300]]);
		expect(between({ '2026-01': 310 }, { '2026-01': 311 })).toEqual([[310, 311]]);
		expect(between({}, { '2026-01': 5 })).toEqual([[undefined, 5]]);
		expect(between({ '2026-01': 5 }, {})).toEqual([[5, undefined]]);
	});

	it('are none when only an earlier one was added', () => {
		expect(between({ '2026-02': 300 }, { '2026-02': 300, '2026-01': 310 })).toEqual([]);
	});
});
