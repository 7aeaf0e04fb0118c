import type { AnswerValue, Assessment, Day } from '#assessments';
import {
	questionsOf,
	type Asked,
	type Bank,
	type InputOf,
	type NumberField,
	type Question
} from '#questions';
import { answer } from './answers.ts';

const PERIODS: Readonly<Record<InputOf<'numbers'>['period'], string>> = {
	month: '2025-01',
	year: '2025',
	date: '2025-01-31'
};
const CORE_HOURS: Day = [{ from: '08:00', to: '18:30' }];

/** The best answer a question can be given, of whatever kind it is. */
export function bestValue({ input }: Pick<Asked, 'input'>): AnswerValue {
	switch (input.kind) {
		case 'choice':
			return { kind: 'choice', choice: 'yes' };
		case 'numbers':
			return {
				kind: 'numbers',
				figures: Object.fromEntries(input.fields.map((field) => [field.id, goodFigure(field)])),
				period: PERIODS[input.period],
				from: input.usualSources[0] ?? 'Own count'
			};
		case 'date':
			return { kind: 'date', date: '2025-03-03' };
		case 'several':
			return { kind: 'several', chosen: input.options.map(({ id }) => id) };
		case 'hours':
			return {
				kind: 'hours',
				routes: Object.fromEntries(
					input.routes.map(({ id }) => [
						id,
						[CORE_HOURS, CORE_HOURS, CORE_HOURS, CORE_HOURS, CORE_HOURS] as const
					])
				)
			};
		case 'text':
			return { kind: 'text', text: 'Shared drive, folder “Access”' };
	}
}

const goodFigure = ({ min, max, expectsAtLeast }: NumberField): number =>
	Math.min(max, Math.max(min, expectsAtLeast ?? 0, 12));

/** The follow-ups that the best answer to a question calls for. */
export const followUpsOfBest = ({ input, followUps }: Question) =>
	followUps.filter(({ when }) => !when || (input.kind === 'choice' && when.includes('yes')));

/** The best answers to all questions and their follow-ups. */
export const bestAnswers = (bank: Bank): Assessment['answers'] =>
	Object.fromEntries(
		questionsOf(bank)
			.flatMap((question): readonly Asked[] => [question, ...followUpsOfBest(question)])
			.map((asked) => [asked.id, answer(asked.id, bestValue(asked))])
	);
