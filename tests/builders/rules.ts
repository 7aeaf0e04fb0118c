import type { AnswerValue, Assessment } from '#assessments';
import type { Rule } from '#scoring';
import * as fc from 'fast-check';
import { answers, chose } from './answers.ts';

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
	}))
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
		'd.several': maybe('d.several')
	})
	.map(answers);
