import {
	ACTION_STATUSES,
	EFFORTS,
	IMPACTS,
	PRIORITIES,
	type AnswerValue,
	type Assessment,
	type FigureSet
} from '#assessments';
import { CASE_PARTS, PLAN_TEXTS, caseAnswerId, offers, planTextId } from '#plan';
import { askedBy, loadBank, questionsOf, type Input } from '#questions';
import * as fc from 'fast-check';
import { aValue } from './arbitraries.ts';
import { answer, chose } from './answers.ts';
import { assessment } from './assessments.ts';

const bank = await loadBank();
const questions = questionsOf(bank);
const asked = questions.flatMap(askedBy);

/** Stands in every note, reference to evidence and reason for hiding of `aPractice`, and nowhere else. */
export const IN_NOTES = 'zqnote';
/** Stands in every owner of `aPractice`, and nowhere else. */
export const IN_OWNERS = 'zqowner';

/** Texts worth telling apart; quicker to make than any text at all, of which there are thousands here. */
const some = fc.constantFrom(
	'',
	' ',
	'Plain words',
	'Two\nlines',
	'=1+1',
	'a | b',
	'Tŷ Gwyn, “łódź”',
	'山田 👩‍⚕️ שלום'
);
const noted = fc.oneof(
	fc.constantFrom('', ' '),
	some.map((text) => `${text} ${IN_NOTES}\n${text}`)
);
const aDate = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
	.map((moment) => moment.toISOString());
const aDay = aDate.map((moment) => moment.slice(0, 10));

const aFigure = fc.integer({ min: 0, max: 9999 });
const PERIODS = {
	month: ['2025-11', '2025-12', '2026-01', ''],
	year: ['2023', '2024', '2025', ''],
	date: ['2024-01-01', '2025-06-30', '2026-01-01', '']
} as const;

/** Mostly a value as the question asks for it, now and then one of any other kind. */
function valueFor(input: Input): fc.Arbitrary<AnswerValue> {
	switch (input.kind) {
		case 'choice':
			return fc
				.constantFrom(...(['yes', 'partly', 'no', 'notApplicable', 'notKnown'] as const))
				.map(chose);
		case 'numbers': {
			const set = {
				figures: fc.record(Object.fromEntries(input.fields.map(({ id }) => [id, aFigure])), {
					requiredKeys: []
				}) as fc.Arbitrary<FigureSet['figures']>,
				period: fc.constantFrom(...PERIODS[input.period]),
				from: some
			};
			return fc.record(
				{
					kind: fc.constant('numbers' as const),
					...set,
					others: fc.array(fc.record(set), { maxLength: 2 })
				},
				{ requiredKeys: ['kind', 'figures', 'period', 'from'] }
			);
		}
		case 'several':
			return fc.record({
				kind: fc.constant('several' as const),
				chosen: fc.subarray(input.options.map(({ id }) => id))
			});
		case 'text':
			return fc.record({ kind: fc.constant('text' as const), text: some });
		default:
			return aValue;
	}
}

const anAnswerTo = (id: string, input: Input) =>
	fc
		.record({
			value: fc.option(
				fc.oneof({ weight: 8, arbitrary: valueFor(input) }, { weight: 1, arbitrary: aValue })
			),
			note: noted,
			evidence: noted,
			answeredAt: aDate
		})
		.map(({ value, ...rest }) => answer(id, value, rest));

const texts = [
	...PLAN_TEXTS.map(planTextId),
	...offers.flatMap(({ id }) => CASE_PARTS.map((part) => caseAnswerId(id, part)))
];
const aTextOf = (id: string) => some.map((text) => answer(id, { kind: 'text', text }));

const answers = fc
	.tuple(
		fc.record(Object.fromEntries(asked.map(({ id, input }) => [id, anAnswerTo(id, input)])), {
			requiredKeys: []
		}),
		fc.record(Object.fromEntries(texts.map((id) => [id, aTextOf(id)])), { requiredKeys: [] })
	)
	.map(([given, written]) => ({ ...given, ...written }) as Assessment['answers']);

const actionIds = [...questions.map(({ id }) => id), 'own.a', 'own.b'];

const anEdit = (action: string) =>
	fc.record(
		{
			action: fc.constant(action),
			chosen: fc.boolean(),
			what: some,
			theme: fc.constantFrom('telephony', 'nowhere'),
			owner: fc.oneof(
				fc.constantFrom('', ' '),
				some.map((text) => `${text} ${IN_OWNERS}`)
			),
			start: aDay,
			due: aDay,
			measure: some,
			baseline: some,
			target: some,
			support: fc.subarray(
				offers.map(({ id }) => id),
				{ maxLength: 2 }
			),
			priority: fc.constantFrom(...PRIORITIES),
			effort: fc.constantFrom(...EFFORTS),
			impact: fc.constantFrom(...IMPACTS),
			place: fc.integer({ min: 1, max: 99 }),
			status: fc.constantFrom(...ACTION_STATUSES),
			doneOn: aDay,
			hidden: noted,
			mergedInto: fc.constantFrom(...actionIds),
			note: noted,
			changedAt: aDate,
			device: fc.constant('tablet')
		},
		{ requiredKeys: ['action', 'changedAt', 'device'] }
	);

/** A practice with any answers to the real questions, and any work on its plan. */
export const aPractice: fc.Arbitrary<Assessment> = fc
	.tuple(
		answers,
		fc.record(Object.fromEntries(actionIds.map((id) => [id, anEdit(id)])), { requiredKeys: [] }),
		fc.boolean()
	)
	.map(([given, plan, example]) =>
		assessment({}, { answers: given, plan: plan as Assessment['plan'], example })
	);
