import type { Assessment } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPractice } from '../../tests/builders/any-practice.ts';
import { aRule, someAnswers } from '../../tests/builders/rules.ts';
import { judge } from './judge.ts';
import type { Scheme } from './scheme.ts';
import { schemes } from './schemes/index.ts';
import { statusesOf } from './statuses-of.ts';

/** The statuses as `judge` has them. */
function judged(scheme: Scheme, answers: Assessment['answers']) {
	const { components } = judge(scheme, answers);
	return {
		components: Object.fromEntries(
			components.map(({ component, status }) => [component.id, status])
		),
		criteria: Object.fromEntries(
			components.flatMap(({ criteria }) =>
				criteria.map(({ criterion, status }) => [criterion.id, status])
			)
		)
	};
}

describe('the statuses alone', () => {
	it.each(schemes.map((scheme) => [scheme.title, scheme] as const))(
		'are what judging by %s gives, whatever was answered',
		(_, scheme) => {
			fc.assert(
				fc.property(aPractice, ({ answers }) => {
					expect(statusesOf(scheme, answers)).toEqual(judged(scheme, answers));
				}),
				{ numRuns: 30 }
			);
		}
	);

	it('are what judging gives, whatever the rules', () => {
		const [national] = schemes;
		const criterion = national.components[0]!.criteria[0]!;
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						rule: aRule,
						counts: fc.constantFrom('payment' as const, 'duty' as const, 'goal' as const)
					}),
					{ maxLength: 4 }
				),
				someAnswers,
				(rules, answers) => {
					const criteria = rules.map((rule, at) => ({ ...criterion, ...rule, id: String(at) }));
					const scheme = { ...national, components: [{ id: 'c', title: 'C', criteria }] };
					expect(statusesOf(scheme, answers)).toEqual(judged(scheme, answers));
				}
			)
		);
	});
});
