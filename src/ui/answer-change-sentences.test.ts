import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { answerChangeSentences } from './answer-change-sentences.ts';

const asked = { input: { kind: 'choice', notApplicable: 'refused' } } as const;
const change = (before?: object, after?: object) => ({
	kind: 'answer' as const,
	key: 'q.one',
	...(before && { before: answer('q.one', null, before) }),
	...(after && { after: answer('q.one', null, after) })
});
const yes = { value: chose('yes') };
const no = { value: chose('no') };

describe('what a change did', () => {
	it.each([
		['a first answer', change(undefined, yes), ['Answered: Yes']],
		['an answer after none', change({}, yes), ['Answered: Yes']],
		['another answer', change(no, yes), ['Answer changed from “No” to “Yes”']],
		['a cleared answer', change(no, {}), ['Answer cleared; it was: No']],
		['an answer taken back to nothing', change(no), ['Answer cleared; it was: No']],
		['the same answer', change(no, no), ['Still true: No']],
		[
			'an answer that still holds',
			change(no, { ...no, confirmedAt: '2026-11-23T09:30:00.000Z' }),
			['Still true: No']
		],
		['a note', change({}, { note: 'Ask reception' }), ['Note: “Ask reception”']],
		['a note taken away', change({ note: 'Ask' }, {}), ['Note taken away']],
		['evidence', change({}, { evidence: 'Log' }), ['Evidence: “Log”']],
		['a mark', change({}, { review: true }), ['Marked for review']],
		['a mark taken away', change({ review: true }, {}), ['Mark taken away']],
		[
			'several things',
			change(no, { ...yes, note: 'Ask', review: true }),
			['Answer changed from “No” to “Yes”', 'Note: “Ask”', 'Marked for review']
		]
	])('is said of %s', (_, made, sentences) => {
		expect(answerChangeSentences(asked, made)).toEqual(sentences);
	});

	it('is said without "from" when both are the same in words', () => {
		const hours = { kind: 'numbers', figures: {}, period: '', from: '' } as const;
		const other = { ...hours, others: [hours] };
		expect(answerChangeSentences(asked, change({ value: hours }, { value: other }))).toEqual([
			'Answer changed: '
		]);
	});

	it('shows the beginning of a long note, and no half of a sign', () => {
		const note = `${'x'.repeat(299)}😀 and more`;
		const [sentence = ''] = answerChangeSentences(asked, change({}, { note }));
		expect(sentence).toBe(`Note: “${'x'.repeat(299)}…”`);
		expect(answerChangeSentences(asked, change({}, { note: 'x'.repeat(300) }))).toEqual([
			`Note: “${'x'.repeat(300)}”`
		]);
	});
});
