import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValue } from '../../tests/builders/arbitraries.ts';
import { inputs } from '../../tests/builders/questions.ts';
import { answerLines, lineWords, writtenLines } from './answer-lines.ts';
import type { AnswerValue } from './record.ts';

type Kind = keyof typeof inputs;
const asked = (kind: Kind) => ({ id: 'q', input: inputs[kind] });
/** What is written, by the line's key, with the period where there is one. */
const written = (kind: Kind, value: AnswerValue | null) =>
	writtenLines(asked(kind), value)
		.filter(({ answer }) => answer !== undefined)
		.map(({ line, answer, period }) => [
			line.key,
			answer,
			...(period === undefined ? [] : [period])
		]);

describe('the lines of an answer', () => {
	it('are one, or one for each figure, option and day', () => {
		const keys = (kind: Kind) => answerLines(asked(kind)).map(({ key }) => key);
		expect([keys('choice'), keys('date'), keys('text')]).toEqual([['q'], ['q'], ['q']]);
		expect(keys('numbers')).toEqual(['q#calls', 'q#share', 'q#paid']);
		expect(keys('several')).toEqual(['q#gp', 'q#nurse', 'q#none']);
		expect(keys('hours').slice(0, 6)).toEqual([
			'q#phone.0',
			'q#phone.1',
			'q#phone.2',
			'q#phone.3',
			'q#phone.4',
			'q#desk.0'
		]);
		expect(answerLines(asked('hours'))[4]?.label).toBe('Phone, Friday');
	});

	it('offer words where there are but a few', () => {
		expect(lineWords(asked('choice'))).toEqual(['Yes', 'Partly', 'No', 'Don’t know yet']);
		expect(lineWords(asked('several'))).toEqual(['Yes', 'No', 'Don’t know yet']);
		expect(lineWords(asked('text'))).toEqual([]);
	});
});

describe('an answer is written', () => {
	it.each<[Kind, AnswerValue | null, unknown]>([
		['choice', { kind: 'choice', choice: 'partly' }, [['q', 'Partly']]],
		[
			'choice',
			{ kind: 'choice', choice: 'notApplicable', reason: ' so ' },
			[['q', 'Not applicable: so']]
		],
		['date', { kind: 'date', date: '2026-01-02' }, [['q', '2026-01-02']]],
		['text', { kind: 'text', text: 'Words' }, [['q', 'Words']]],
		['several', { kind: 'several', chosen: ['nurse'] }, [['q#nurse', 'Yes']]],
		['several', { kind: 'notKnown' }, [['q#gp', 'Don’t know yet']]],
		['numbers', { kind: 'notPublished' }, [['q#calls', 'Not published for us']]],
		['numbers', null, []],
		[
			'numbers',
			{
				kind: 'numbers',
				figures: { calls: 2 },
				period: '2026-02',
				from: '',
				others: [{ figures: { share: 1.5 }, period: '2026-01', from: 'Log' }]
			},
			[
				['q#calls', 2, '2026-02'],
				['q#share', 1.5, '2026-01']
			]
		],
		[
			'hours',
			{
				kind: 'hours',
				routes: {
					desk: [
						[
							{ from: '08:00', to: '12:00' },
							{ from: '13:00', to: '18:30' }
						],
						[],
						null,
						null,
						null
					]
				}
			},
			[
				['q#desk.0', '08:00 to 12:00 and 13:00 to 18:30'],
				['q#desk.1', 'closed']
			]
		]
	])('to a question of the kind %s: %j', (kind, value, lines) => {
		expect(written(kind, value)).toEqual(lines);
	});

	it('in the lines of its question, whatever it is, and not at all where it is of another kind', () => {
		const kinds = fc.constantFrom(...(Object.keys(inputs) as Kind[]));
		fc.assert(
			fc.property(kinds, aValue, (kind, value) => {
				const lines = answerLines(asked(kind));
				const made = writtenLines(asked(kind), value);
				expect(made.length % lines.length).toBe(0);
				const said = made.filter(({ answer }) => answer !== undefined);
				const own =
					value.kind === kind ||
					value.kind === 'notKnown' ||
					(value.kind === 'notPublished' && kind === 'numbers');
				if (!own) expect(said).toEqual([]);
			})
		);
	});
});
