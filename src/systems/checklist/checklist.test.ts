import { isRealDate } from '#base';
import { loadBank, questionsOf, requirements, sources, type RequirementId } from '#questions';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, wordingFaults } from '../../../tests/builders/wording.ts';
import { requirementQuestions } from '../../../tests/fixtures/coverage.ts';
import { letterRows } from '../../../tests/fixtures/letter-rows.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import { lastDayOf } from './checklist-dates.ts';
import { CHECKLIST } from './checklist.ts';

const questions = questionsOf(await loadBank());
const byId = new Map(questions.map((question) => [question.id, question]));
const wanted = (Object.keys(requirements) as RequirementId[]).filter(
	(id) => id.startsWith('icb-') || id.startsWith('letter-')
);
const named = CHECKLIST.map((item) => ({ ...item, name: item.id }));
const refs = CHECKLIST.flatMap(({ sources: own, due, reporting }) => [
	...own,
	...[...due, ...reporting].map(({ ref }) => ref)
]);

describe('the checklist', () => {
	it('has every requirement of ICBs and of the letter once, and nothing else', () => {
		const ids = CHECKLIST.map(({ id }) => id);
		expect(duplicatesIn(ids)).toEqual([]);
		expect(ids.toSorted()).toEqual(wanted.toSorted());
	});

	it('has the twenty actions of 2023 first, in their order', () => {
		expect(CHECKLIST.slice(0, 20).map(({ id }) => id)).toEqual(
			Array.from({ length: 20 }, (_, index) => `icb-${String(index + 1).padStart(2, '0')}`)
		);
	});

	it.each(named)('$name is fed by the questions that cover it, and by no other', (item) => {
		const covering = questions.filter(({ covers }) => covers.includes(item.id));
		expect(item.questions.toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
	});

	it.each(named)('$name is fed as worked out by hand from the documents', (item) => {
		expect(item.questions.map((id) => byId.get(id)?.code).toSorted()).toEqual(
			requirementQuestions[item.id].toSorted()
		);
	});

	it('is fed by components of CAIP 2024/25 alone', () => {
		const known = new Set(caip202425.components.map(({ id }) => id));
		const fed = CHECKLIST.flatMap(({ components }) => components);
		expect(fed.length).toBeGreaterThan(0);
		expect(fed.filter((id) => !known.has(id))).toEqual([]);
	});

	it.each(letterRows.flatMap((row) => (row.components ? [{ ...row, name: row.title }] : [])))(
		'takes the component of the letter’s action on $name into one of its items',
		({ components = [], requirements: own = [] }) => {
			const fed = CHECKLIST.filter(({ id }) => own.includes(id)).flatMap((item) => item.components);
			expect(components.filter((id) => !fed.includes(id))).toEqual([]);
		}
	);

	it('rests on sources that are listed, each with its place', () => {
		expect(refs.filter(({ source }) => !(source in sources))).toEqual([]);
		expect(refs.filter(({ at }) => at.trim() === '')).toEqual([]);
		expect(CHECKLIST.filter((item) => item.sources.length === 0)).toEqual([]);
	});

	it('cites the document that it stands in, and the action by its own number', () => {
		const stray = CHECKLIST.filter(({ list, sources: own }) =>
			own.some(({ source }) => source !== list)
		);
		expect(stray).toEqual([]);
		for (const { id, sources: own } of CHECKLIST.slice(0, 20))
			expect(own).toEqual([
				{ source: 'checklist-2023', at: `ICB action ${String(Number(id.slice(4)))}` }
			]);
	});

	it('cites places of the letter that questions cite too', () => {
		const places = new Set(
			questions.flatMap((question) => question.sources.map(({ source, at }) => `${source} ${at}`))
		);
		const strange = refs.filter(({ source, at }) => !places.has(`${source} ${at}`));
		expect(strange).toEqual([]);
	});

	it('names days and months that exist', () => {
		const dates = CHECKLIST.flatMap(({ due, reporting }) => [...due, ...reporting]).flatMap(
			({ by }) => (by === undefined ? [] : [by])
		);
		expect(dates.length).toBeGreaterThan(40);
		expect(dates.filter((by) => !isRealDate(lastDayOf(by)))).toEqual([]);
	});

	it('is to be reported to the board, item by item', () => {
		expect(CHECKLIST.filter(({ reporting }) => reporting.length === 0)).toEqual([]);
		const boards = (list: string) =>
			new Set(
				CHECKLIST.filter((item) => item.list === list).flatMap(({ reporting }) =>
					reporting.map(({ by }) => by)
				)
			);
		expect([...boards('checklist-2023')]).toEqual(['2023-11', '2024-05']);
		expect([...boards('letter-2024')]).toEqual(['2024-11', '2024-05']);
	});

	it('is worded as it may be shown', () => {
		expect(wordingFaults(CHECKLIST)).toEqual([]);
		for (const { title, asks } of CHECKLIST) {
			expect(title).not.toMatch(/\.$/u);
			expect(asks).toMatch(/\.$/u);
		}
	});
});
