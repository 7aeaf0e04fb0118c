import { askedIn } from '#questions';
import { takeFrom } from '#exchange/spreadsheet';
import { expect, it } from 'vitest';
import { answer, chose } from '../../../../../tests/builders/answers.ts';
import { bankOf, inputs, question } from '../../../../../tests/builders/questions.ts';
import { sheetChanges } from './sheet-changes.ts';

const asked = askedIn(
	bankOf(question('q.one', { title: 'One?' }), question('q.calls', { input: inputs.numbers }))
);
const madeAt = '2026-03-05T09:00:00.000Z';
const beside = { asked, madeAt, take: takeFrom };
const yes = { code: 'TST-01', asked: 'q.one', value: chose('yes'), note: '' };

it('what the sheet says otherwise is told beside what stands here', () => {
	const here = { 'q.one': answer('q.one', chose('no'), { note: 'Old' }) };
	expect(sheetChanges([{ ...yes, note: 'New' }], here, beside)).toEqual([
		{
			id: 'q.one',
			code: 'TST-01',
			title: 'One?',
			value: chose('yes'),
			sheet: 'Yes',
			now: 'No',
			note: 'New',
			noteNow: 'Old',
			since: undefined
		}
	]);
	expect(sheetChanges([yes], {}, beside)).toMatchObject([{ now: 'Not answered', sheet: 'Yes' }]);
});

it('what is the same is no change, and neither is an empty cell or a question that is not here', () => {
	const here = { 'q.one': answer('q.one', chose('yes'), { note: 'a\r\nb ' }) };
	expect(sheetChanges([{ ...yes, note: 'a\nb' }], here, beside)).toEqual([]);
	expect(sheetChanges([{ ...yes, value: undefined }], here, beside)).toEqual([]);
	expect(sheetChanges([{ ...yes, asked: 'q.gone' }], here, beside)).toEqual([]);
});

it('a note alone may be new', () => {
	const here = { 'q.one': answer('q.one', chose('yes')) };
	expect(sheetChanges([{ ...yes, note: 'New' }], here, beside)).toMatchObject([
		{ value: undefined, sheet: undefined, note: 'New' }
	]);
});

it('an answer that was given here after the sheet was made says so', () => {
	const since = (rest: Parameters<typeof answer>[2], made: string | undefined = madeAt) =>
		sheetChanges(
			[yes],
			{ 'q.one': answer('q.one', chose('no'), rest) },
			{ ...beside, madeAt: made }
		)[0]?.since;
	expect(since({ answeredAt: '2026-03-07T09:00:00.000Z' })).toBe('7 March 2026');
	expect(since({ answeredAt: '2026-03-04T09:00:00.000Z' })).toBeUndefined();
	const unknown = { ...beside, madeAt: undefined };
	expect(
		sheetChanges([yes], { 'q.one': answer('q.one', chose('no')) }, unknown)[0]?.since
	).toBeUndefined();
});

it('every period of figures stands on a line of its own', () => {
	const set = (period: string, calls: number) => ({ figures: { calls }, period, from: '' });
	const here = {
		'q.calls': answer('q.calls', {
			kind: 'numbers',
			...set('2026-02', 2),
			others: [set('2026-01', 1)]
		})
	};
	const sheet = {
		code: 'TST-01',
		asked: 'q.calls',
		value: { kind: 'numbers', ...set('2026-01', 9) },
		note: ''
	} as const;
	expect(sheetChanges([sheet], here, beside)).toMatchObject([
		{
			now: 'Calls: 2 calls (February 2026)\nCalls: 1 calls (January 2026)',
			sheet: 'Calls: 2 calls (February 2026)\nCalls: 9 calls (January 2026)'
		}
	]);
});
