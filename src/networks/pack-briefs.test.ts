import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAssessment } from '../../tests/builders/arbitraries.ts';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { briefReceived } from './brief-received.ts';
import { briefsReader, packBriefs } from './pack-briefs.ts';
import type { Received } from './received.ts';

const briefOf = (received: Received): Received => {
	const brief = briefReceived(structuredClone(received));
	if (!brief.ok) throw new Error('not read');
	return brief.value;
};
const file = exampleReceived(3);
const given = Object.values(file.assessment.answers)[0]!;

/** What is kept of a file in brief: the day of each answer, and nothing that has no value. */
function keptOf(brief: Received): Received {
	const answers = Object.fromEntries(
		Object.entries(brief.assessment.answers)
			.filter(([, { value }]) => value !== null)
			.map(([id, answer]) => {
				const day = `${answer.answeredAt.slice(0, 10)}T00:00:00.000Z`;
				return [id, { ...answer, question: id, answeredAt: day, changedAt: day }];
			})
	);
	return { ...brief, assessment: { ...brief.assessment, answers } };
}

it('files in brief come back from their text, with the day of each answer and all values', () => {
	const read = briefsReader();
	fc.assert(
		fc.property(fc.array(anAssessment, { maxLength: 3 }), (assessments) => {
			const briefs = assessments.map((assessment) => briefOf({ ...file, assessment }));
			expect(read(packBriefs(briefs))).toEqual(briefs.map(keptOf));
		})
	);
});

it('the same choice is one object in all texts that are read, and a change of the day another', () => {
	const read = briefsReader();
	const answerOf = (one: Received) =>
		read(packBriefs([briefOf(one)]))?.[0]?.assessment.answers['telephony.queue'];
	const at = (answeredAt: string, choice: 'yes' | 'no'): Received => ({
		...file,
		assessment: {
			...file.assessment,
			answers: {
				'telephony.queue': {
					...given,
					question: 'telephony.queue',
					answeredAt,
					value: { kind: 'choice', choice }
				}
			}
		}
	});
	const first = answerOf(at('2026-03-01T10:00:00.000Z', 'yes'));
	expect(first).toMatchObject({ value: { choice: 'yes' }, answeredAt: '2026-03-01T00:00:00.000Z' });
	expect(answerOf(at('2026-03-01T23:00:00.000Z', 'yes'))).toBe(first);
	expect(answerOf(at('2026-03-01T10:00:00.000Z', 'no'))).toMatchObject({ value: { choice: 'no' } });
	expect(answerOf(at('2026-03-02T10:00:00.000Z', 'yes'))).toMatchObject({
		value: { choice: 'yes' },
		answeredAt: '2026-03-02T00:00:00.000Z'
	});
});

it('the text has no sign that takes the room of two, and gives each back', () => {
	const quoted = briefOf({
		...file,
		assessment: { ...file.assessment, title: 'The “Mill” Café 🏥' }
	});
	const text = packBriefs([quoted]);
	expect(text).toMatch(/^[ -\u00ff]*$/u);
	expect(briefsReader()(text)?.[0]?.assessment.title).toBe('The “Mill” Café 🏥');
});

it('the text is much shorter than the file', () => {
	const noted = {
		...file.assessment,
		answers: Object.fromEntries(
			Object.entries(file.assessment.answers).map(([id, answer]) => [
				id,
				{ ...answer, note: 'Agreed with the partners' }
			])
		)
	};
	const whole = JSON.stringify({ ...file, assessment: noted });
	expect(packBriefs([briefOf({ ...file, assessment: noted })]).length).toBeLessThan(
		whole.length / 2
	);
});

const [format] = JSON.parse(packBriefs([])) as [string];
const { about, rest } = (() => {
	const [, , files] = JSON.parse(packBriefs([briefOf(file)])) as [
		string,
		unknown,
		[object, object][]
	];
	return { about: files[0]?.[0], rest: files[0]?.[1] };
})();
const packed = (questions: unknown, ...days: unknown[]) =>
	JSON.stringify([format, questions, [[about, rest, days]]]);

it('days are read as they were packed', () => {
	const text = packed(['q', 'r'], ['2026-03-01', [[0]], [1, '2026-02-01']]);
	expect(briefsReader()(text)?.[0]?.assessment.answers).toMatchObject({
		q: { value: { kind: 'choice', choice: 'yes' } },
		r: { value: { kind: 'date', date: '2026-02-01' } }
	});
});

it.each([
	['nothing', ''],
	['no JSON', 'no JSON'],
	['a number', '7'],
	['of another format', '["0 4",[],[]]'],
	['without files', JSON.stringify([format, []])],
	['with a file that is none', JSON.stringify([format, [], [7]])],
	['with a file without a name', JSON.stringify([format, [], [[{}, {}, []]]])],
	['with a day that is none', packed(['q'], ['2026-02-31', [[0]], []])],
	['with a choice for no question', packed(['q'], ['2026-03-01', [[1]], []])],
	['with a value for no question', packed(['q'], ['2026-03-01', [], ['q', 7]])],
	['with a value that is none', packed(['q'], ['2026-03-01', [], [0, 7]])],
	['with a date that is none', packed(['q'], ['2026-03-01', [], [0, '2026-02-31']])],
	['with a place without a value', packed(['q'], ['2026-03-01', [], [0]])],
	['with a question that is no text', packed([7], ['2026-03-01', [[0]], []])]
])('a text is packed otherwise or damaged: %s', (_, text) => {
	expect(briefsReader()(text)).toBeUndefined();
});
