import { offers } from '#plan';
import { loadBank, questionsOf, type SourceRef } from '#questions';
import { nationalGoals, schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { requirementQuestions } from '../fixtures/coverage.ts';
import { letterRows, type LetterRow } from '../fixtures/letter-rows.ts';

const questions = questionsOf(await loadBank());

const WORDS = { 1: 'delivery action', 2: 'item', 3: 'line' } as const;
const rowsOf = (annex: LetterRow['annex']) => letterRows.filter((row) => row.annex === annex);
const nameOf = ({ annex, row }: Pick<LetterRow, 'annex' | 'row'>) =>
	`annex ${String(annex)}, ${WORDS[annex]} ${String(row)}`;
const named = letterRows.map((row) => ({ name: nameOf(row), ...row }));

/** Every reference to a source, however deep. */
const refsIn = (content: unknown): readonly SourceRef[] => {
	if (typeof content !== 'object' || content === null) return [];
	const deeper = Object.values(content).flatMap(refsIn);
	return 'source' in content && 'at' in content ? [content as SourceRef, ...deeper] : deeper;
};
const citesRow = (content: unknown, name: string): boolean =>
	refsIn(content).some(({ source, at }) => source === 'letter-2024' && at === name);

const reach = ({ requirements = [], components = [], goals = [], offers = [] }: LetterRow) => [
	...requirements,
	...components,
	...goals,
	...offers
];

describe('the rows of the April 2024 letter', () => {
	it.each([
		[1, 10],
		[2, 14],
		[3, 7]
	] as const)('of annex %i are listed, all %i', (annex, count) => {
		expect(rowsOf(annex).map(({ row }) => row)).toEqual(
			Array.from({ length: count }, (_, index) => index + 1)
		);
	});

	it.each(named)('$name is reached, or says why not: $title', (row) => {
		expect(reach(row).length > 0).toBe(row.reason === undefined);
	});

	it('are the only ones that anything refers to', () => {
		const names = new Set(named.map(({ name }) => name));
		const strange = refsIn([questions, offers, nationalGoals, schemes])
			.filter(({ source }) => source === 'letter-2024')
			.filter(({ at }) => /^annex \d, (?:delivery action|item|line) \d+$/u.test(at))
			.filter(({ at }) => !names.has(at));
		expect(strange).toEqual([]);
	});
});

describe('questions', () => {
	it.each(named.filter(({ requirements }) => requirements))(
		'reach $name, as it was worked out by hand, and one of them cites it',
		({ annex, name, requirements = [] }) => {
			const own = requirements.map((requirement) =>
				questions.filter(({ covers }) => covers.includes(requirement))
			);
			expect(own.map((found) => found.map(({ code }) => code).toSorted())).toEqual(
				requirements.map((requirement) => [...requirementQuestions[requirement]].toSorted())
			);
			// The lines of annex 3 are cited by what is paid, not by what is asked.
			if (annex !== 3) expect(own.flat().some((question) => citesRow(question, name))).toBe(true);
		}
	);
});

describe('goals, components and offers', () => {
	it.each(named.filter(({ goals }) => goals))('$name stands as a goal', ({ name, goals = [] }) => {
		for (const id of goals)
			expect(
				citesRow(
					nationalGoals.find((goal) => goal.id === id),
					name
				)
			).toBe(true);
	});

	it('stand in the list wherever they cite a row', () => {
		for (const { name, goals = [] } of named)
			expect(
				nationalGoals
					.filter((goal) => citesRow(goal, name))
					.map(({ id }) => id)
					.toSorted()
			).toEqual([...goals].toSorted());
	});

	it.each(named.filter(({ components }) => components))(
		'$name is judged by CAIP 2024/25',
		({ components = [] }) => {
			const judged = schemes.find(({ id }) => id === 'caip-2024-25')?.components ?? [];
			expect(judged.map(({ id }) => id)).toEqual(expect.arrayContaining([...components]));
		}
	);

	it.each(named.filter((row) => row.offers))('$name stands as an offer', (row) => {
		for (const id of row.offers ?? [])
			expect(
				citesRow(
					offers.find((offer) => offer.id === id),
					row.name
				)
			).toBe(true);
	});
});

describe('money of annex 3', () => {
	const lines = rowsOf(3).flatMap((row) =>
		row.rates ? [{ name: nameOf(row), rates: row.rates, schemes: row.schemes }] : []
	);

	it.each(lines)('$name has its rates of both years among the offers', ({ name, rates }) => {
		const own = offers
			.flatMap((offer) => offer.rates ?? [])
			.filter((rate) => citesRow(rate, name))
			.map(({ milliPounds }) => [milliPounds['2023/24'], milliPounds['2024/25']]);
		expect(own).toEqual([rates]);
	});

	it.each(lines.flatMap((line) => (line.schemes ? [{ ...line, schemes: line.schemes }] : [])))(
		'$name is paid by the schemes of both years',
		({ name, rates, schemes: ids }) => {
			const paid = ids.map(
				(id) =>
					schemes
						.find((scheme) => scheme.id === id)
						?.money?.payments.find((payment) => citesRow(payment, name))?.rate
			);
			expect(paid).toEqual(rates.map((milliPounds) => ({ milliPounds })));
		}
	);

	it('is all of it', () => {
		expect(lines).toHaveLength(7);
		expect(lines.filter((line) => line.schemes)).toHaveLength(2);
	});
});
