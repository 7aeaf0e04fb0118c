import { loadBank } from '#questions';
import { expect, it } from 'vitest';
import {
	askedWords,
	countsOf,
	gradesOf,
	helpWords,
	syllablesIn
} from '../../scripts/reading-age.mjs';

const { sections } = await loadBank();

it('syllables are counted as they are spoken, and abbreviations as they are spelt', () => {
	const spoken = {
		a: 1,
		call: 1,
		queue: 1,
		checked: 1,
		patient: 2,
		settled: 2,
		settles: 2,
		examples: 3,
		practice: 2,
		practices: 3,
		website: 2,
		telephone: 3,
		appointment: 3,
		appointments: 3,
		receptionist: 4,
		pharmacy: 3,
		earlier: 3,
		registration: 4,
		commissioner: 4,
		availability: 6,
		PCN: 3,
		GPs: 2,
		'2026': 1
	};
	expect(Object.fromEntries(Object.keys(spoken).map((word) => [word, syllablesIn(word)]))).toEqual(
		spoken
	);
});

it('a figure, a time or a name with a point ends no sentence, and a text always does', () => {
	expect(countsOf(['Open from 08:00 to 18.30. Is it?', 'Yes'])).toMatchObject({
		sentences: 3,
		words: 8
	});
});

it('the grades are those of the published formulas', () => {
	// 13 words, 2 sentences, 14 syllables, 40 letters, counted by hand.
	const texts = ['The cat sat on the mat. It was happy to be warm there.'];
	const { sentences, words, syllables, letters } = countsOf(texts);
	expect({ sentences, words, syllables, letters }).toEqual({
		sentences: 2,
		words: 13,
		syllables: 14,
		letters: 40
	});
	const { fleschKincaid, colemanLiau } = gradesOf(texts);
	expect(fleschKincaid).toBeCloseTo(0.39 * 6.5 + (11.8 * 14) / 13 - 15.59, 6);
	expect(colemanLiau).toBeCloseTo(0.0588 * ((40 / 13) * 100) - 0.296 * ((2 / 13) * 100) - 15.8, 6);
});

it.each(sections.map(({ title, questions }) => ({ title, questions })))(
	'what is asked under $title can be read at the age of fourteen, and its help at fifteen',
	({ questions }) => {
		const asked = gradesOf(questions.flatMap((question) => askedWords(question)));
		const help = gradesOf(questions.flatMap((question) => helpWords(question)));
		expect(Math.max(asked.fleschKincaid, asked.colemanLiau)).toBeLessThan(9);
		expect(Math.max(help.fleschKincaid, help.colemanLiau)).toBeLessThan(10);
	}
);
