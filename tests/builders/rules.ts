import type { AnswerValue, Assessment, Day } from '#assessments';
import type { Rule } from '#scoring';
import * as fc from 'fast-check';
import { answers, chose } from './answers.ts';

const OPEN: Day = [{ from: '08:00', to: '18:30' }];
const SHUT: Day = [{ from: '08:00', to: '13:00' }];
const hours = (phone: Day, desk: Day): AnswerValue => ({
	kind: 'hours',
	routes: { phone: [phone, OPEN, OPEN, OPEN, OPEN], desk: [OPEN, OPEN, OPEN, OPEN, desk] }
});

/** Every value worth telling apart that each made-up question may be given. */
export const VALUES: Readonly<Record<string, readonly AnswerValue[]>> = {
	'a.choice': (['yes', 'partly', 'no', 'notApplicable'] as const).map(chose),
	'b.choice': (['yes', 'partly', 'no', 'notApplicable'] as const).map(chose),
	'c.figure': [-1, 0, 1, 2].map((calls) => ({
		kind: 'numbers',
		figures: { calls },
		period: '2026-02',
		from: ''
	})),
	'd.several': [['gp'], ['nurse'], ['gp', 'nurse'], ['none']].map((chosen) => ({
		kind: 'several',
		chosen
	})),
	'e.hours': [hours(OPEN, OPEN), hours(OPEN, SHUT), hours(SHUT, OPEN), hours(SHUT, SHUT)]
};

const aLeaf: fc.Arbitrary<Rule> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({
			answer: fc.constantFrom('a.choice', 'b.choice'),
			is: fc.subarray(['yes', 'partly', 'no', 'notApplicable'] as const)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			answer: fc.constant('c.figure'),
			figure: fc.constant('calls'),
			atLeast: fc.integer({ min: 0, max: 2 })
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			answer: fc.constant('d.several'),
			includes: fc.constantFrom('gp', 'nurse')
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			answer: fc.constant('e.hours'),
			coreHours: fc.subarray(['phone', 'desk'])
		})
	}
);

/** Any rule over the made-up questions, three deep. */
export const aRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
	rule: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		aLeaf,
		fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
		fc.record({ not: tie('rule') })
	)
})).rule;

const maybe = (question: string) =>
	fc.option(
		fc.constantFrom<AnswerValue[]>(...(VALUES[question] ?? []), chose('notKnown'), {
			kind: 'notKnown'
		})
	);

/** Any answers to the made-up questions; some are missing, some are "don't know yet". */
export const someAnswers: fc.Arbitrary<Assessment['answers']> = fc
	.record({
		'a.choice': maybe('a.choice'),
		'b.choice': maybe('b.choice'),
		'c.figure': maybe('c.figure'),
		'd.several': maybe('d.several'),
		// Times of which a day is missing are an answer that settles nothing for that route.
		'e.hours': fc.oneof(maybe('e.hours'), fc.constantFrom(hours(null, OPEN), hours(SHUT, null)))
	})
	.map(answers);
