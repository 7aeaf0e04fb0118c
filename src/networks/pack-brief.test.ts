import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAssessment } from '../../tests/builders/arbitraries.ts';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { briefReceived } from './brief-received.ts';
import { packBrief, unpackBrief } from './pack-brief.ts';
import type { Received } from './received.ts';

const briefOf = (received: Received): Received => {
	const brief = briefReceived(structuredClone(received));
	if (!brief.ok) throw new Error('not read');
	return brief.value;
};
const file = exampleReceived(3);

it('a file in brief comes back from its text, with the day of each answer and all its values', () => {
	fc.assert(
		fc.property(anAssessment, (assessment) => {
			const brief = briefOf({ ...file, assessment });
			const answers = Object.fromEntries(
				Object.entries(brief.assessment.answers)
					.filter(([, { value }]) => value !== null)
					.map(([id, answer]) => {
						const day = `${answer.answeredAt.slice(0, 10)}T00:00:00.000Z`;
						return [id, { ...answer, question: id, answeredAt: day, changedAt: day }];
					})
			);
			expect(unpackBrief(packBrief(brief))).toEqual({
				...brief,
				assessment: { ...brief.assessment, answers }
			});
		})
	);
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
	expect(packBrief(briefOf({ ...file, assessment: noted })).length).toBeLessThan(whole.length / 2);
});

it.each(['', 'no JSON', '7', '["0 4",{},{},[]]', packBrief(file).replace(/,.*/su, ',{},{},[]]')])(
	'%j is packed otherwise or damaged',
	(text) => {
		expect(unpackBrief(text)).toBeUndefined();
	}
);
