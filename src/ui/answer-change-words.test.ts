import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { answerChangeInWords } from './answer-change-words.ts';

const change = (before?: object, after?: object) => ({
	kind: 'answer' as const,
	key: 'q.one',
	...(before && { before: answer('q.one', null, before) }),
	...(after && { after: answer('q.one', null, after) })
});
const yes = { value: chose('yes') };
const no = { value: chose('no') };

describe('what a change was about', () => {
	it.each([
		['the answer', change(no, yes), 'answer to TEL-03'],
		['a first answer', change(undefined, yes), 'answer to TEL-03'],
		['a note', change({}, { note: 'Ask' }), 'note on TEL-03'],
		['evidence', change({}, { evidence: 'Log' }), 'evidence for TEL-03'],
		['a mark', change({ review: true }, {}), 'mark on TEL-03'],
		[
			'several things, the answer among them',
			change(no, { ...yes, note: 'Ask' }),
			'answer to TEL-03'
		],
		['an answer that was confirmed', change(yes, yes), 'confirming TEL-03']
	])('is said of %s', (_, made, words) => {
		expect(answerChangeInWords(made, 'TEL-03')).toBe(words);
	});
});
