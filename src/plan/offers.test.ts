import { loadBank, questionsOf, sources } from '#questions';
import { isRealDate } from '#base';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, wordingFaults } from '../../tests/builders/wording.ts';
import { offerQuestions } from '../../tests/fixtures/coverage.ts';
import { offerState, offers, offersFor } from './offers.ts';

const questions = questionsOf(await loadBank());
const codeOf = (id: string) => questions.find((question) => question.id === id)?.code;
const [first] = offers;

describe('the offers', () => {
	it('are the eight of the 2023 checklist, each with an id of its own', () => {
		expect(offers.map(({ source }) => [source.source, source.at])).toEqual(
			Array.from({ length: 8 }, (_, index) => [
				'checklist-2023',
				`support offer ${String(index + 1)}`
			])
		);
		expect(duplicatesIn(offers.map(({ id }) => id))).toEqual([]);
	});

	it('answer real questions, each once', () => {
		const strangers = offers.flatMap(({ answers }) => answers.filter((id) => !codeOf(id)));
		expect(strangers).toEqual([]);
		expect(offers.filter(({ answers }) => duplicatesIn(answers).length > 0)).toEqual([]);
	});

	it('answer at least the questions that the sources tie them to', () => {
		const missing = Object.entries(offerQuestions).flatMap(([id, codes]) => {
			const answered = offers.find((offer) => offer.id === id)?.answers.map(codeOf) ?? [];
			return codes.filter((code) => !answered.includes(code)).map((code) => `${id}: ${code}`);
		});
		expect(missing).toEqual([]);
		expect(Object.keys(offerQuestions).toSorted()).toEqual(offers.map(({ id }) => id).toSorted());
	});

	it('rest on a source, and end on a real day or on none', () => {
		expect(offers.filter(({ source }) => !Object.hasOwn(sources, source.source))).toEqual([]);
		expect(offers.filter(({ until }) => until !== undefined && !isRealDate(until))).toEqual([]);
	});

	it('are worded fit to be shown', () => {
		expect(wordingFaults(offers)).toEqual([]);
	});

	it('for a question are those that name it', () => {
		expect(offersFor('navigation.parity').map(({ id }) => id)).toEqual([
			'improvement-programme',
			'transition'
		]);
		expect(offersFor('website.charter')).toEqual([]);
	});
});

describe('the state of an offer', () => {
	const until = { ...first!, until: '2025-03-31' };

	it.each([
		['2025-03-30', 'open'],
		['2025-03-31', 'open'],
		['2025-04-01', 'ended']
	])('on %s is %s', (today, state) => {
		expect(offerState(until, today)).toBe(state);
	});

	it('is for the ICB to say where no end is known', () => {
		const { until: _, ...endless } = until;
		expect(offerState(endless, '2040-01-01')).toBe('askIcb');
	});
});
