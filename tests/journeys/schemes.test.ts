import type { Assessment } from '#assessments';
import { askedIn, loadBank, sources, type Asked, type SourceRef } from '#questions';
import {
	decides,
	evaluate,
	judge,
	leafRules,
	schemeOn,
	schemes,
	schemeTense,
	type Criterion,
	type LeafRule,
	type Scheme,
	type Status
} from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswered, answers } from '../builders/answers.ts';
import { duplicatesIn, textsIn, wordingFaults } from '../builders/wording.ts';
import { examples as of202324 } from '../fixtures/schemes/caip-2023-24.ts';
import { examples as of202425 } from '../fixtures/schemes/caip-2024-25.ts';
import { examples as of202526 } from '../fixtures/schemes/caip-2025-26.ts';
import { examples as of202627 } from '../fixtures/schemes/contract-2026-27.ts';
import { everyChoice } from '../fixtures/schemes/every-choice.ts';
import { sharedExamples } from '../fixtures/schemes/shared.ts';
import type { WorkedExample } from '../fixtures/schemes/worked-example.ts';

const asked = askedIn(await loadBank());
const inputOf = (id: string): Asked['input'] | undefined => asked.get(id)?.asked.input;

const ownExamples: Readonly<Record<string, readonly WorkedExample[]>> = {
	'caip-2023-24': of202324,
	'caip-2024-25': of202425,
	'caip-2025-26': of202526,
	'contract-2026-27': of202627
};
/** The worked examples of a year: its own, and those judged by every year. */
const examplesOf = ({ id }: Scheme): readonly WorkedExample[] => [
	...(ownExamples[id] ?? []),
	...sharedExamples.map((example) => ({ ...example, expects: example.expects[id] ?? {} }))
];

const criteriaOf = ({ components }: Scheme): readonly Criterion[] =>
	components.flatMap(({ criteria }) => criteria);
const decidingOf = (scheme: Scheme) => criteriaOf(scheme).filter(decides);
const rulesOf = ({ rule, notices = [] }: Criterion) => [rule, ...notices.map(({ when }) => when)];

/** Every component and criterion by its id. */
const statuses = (scheme: Scheme, given: Assessment['answers']): Readonly<Record<string, Status>> =>
	Object.fromEntries(
		judge(scheme, given).components.flatMap(({ component, status, criteria }) => [
			[component.id, status],
			...criteria.map((result) => [result.criterion.id, result.status] as const)
		])
	);

/** Every reference to a source, however deep. */
const refsIn = (content: unknown): readonly SourceRef[] => {
	if (typeof content !== 'object' || content === null) return [];
	const deeper = Object.values(content).flatMap(refsIn);
	return 'source' in content && 'at' in content ? [content as SourceRef, ...deeper] : deeper;
};

/** What is wrong with a leaf, seen from the bank; undefined when it can be answered as it asks. */
function fault(leaf: LeafRule): string | undefined {
	const input = inputOf(leaf.answer);
	if (!input) return `no question ${leaf.answer}`;
	if ('is' in leaf)
		return input.kind === 'choice' && leaf.is.length > 0 ? undefined : `${leaf.answer}: no choice`;
	const wanted =
		'figure' in leaf ? [leaf.figure] : 'includes' in leaf ? [leaf.includes] : leaf.coreHours;
	const there =
		'figure' in leaf && input.kind === 'numbers'
			? input.fields
			: 'includes' in leaf && input.kind === 'several'
				? input.options
				: 'coreHours' in leaf && input.kind === 'hours'
					? input.routes
					: [];
	const missing = wanted.filter((part) => !there.some(({ id }) => id === part));
	return wanted.length > 0 && missing.length === 0
		? undefined
		: `${leaf.answer}: no ${missing.join()}`;
}

describe.each(schemes)('$title, by examples worked out from the facts', (scheme) => {
	it.each(examplesOf(scheme).map((example) => [example.name, example] as const))(
		'%s',
		(_, { answers: given, expects, why }) => {
			const found = statuses(scheme, answers(given));
			const named = Object.fromEntries(Object.keys(expects).map((id) => [id, found[id]]));
			expect(named, why).toEqual(expects);
		}
	);

	it('has at least six of its own, and each part in every status it can have', () => {
		expect(ownExamples[scheme.id]?.length).toBeGreaterThanOrEqual(6);
		const parts = [...scheme.components, ...decidingOf(scheme)].map(({ id }) => id);
		const shown = examplesOf(scheme).flatMap(({ expects }) =>
			Object.entries(expects).map(([id, status]) => `${id} ${status}`)
		);
		const wanted = parts.flatMap((id) =>
			['met', 'notMet', 'notKnown'].map((status) => `${id} ${status}`)
		);
		expect(wanted.filter((entry) => !shown.includes(entry))).toEqual([]);
	});

	it('is told apart by names of their own, each answering what the bank asks', () => {
		const all = examplesOf(scheme);
		expect(duplicatesIn(all.map(({ name }) => name))).toEqual([]);
		const strays = all.flatMap(({ answers: given }) =>
			Object.entries(given).flatMap(([id, value]) => {
				const kind = typeof value === 'string' ? 'choice' : value?.kind;
				const fits = inputOf(id)?.kind === kind || kind === undefined || kind === 'notKnown';
				return inputOf(id) && fits ? [] : [`${id} ${String(kind)}`];
			})
		);
		expect(strays).toEqual([]);
	});
});

it('"every choice" of the examples is every choice of the bank', () => {
	const choices = [...asked.keys()].filter((id) => inputOf(id)?.kind === 'choice');
	expect(everyChoice.toSorted()).toEqual(choices.toSorted());
});

describe.each(schemes)('$title as data', (scheme) => {
	const criteria = criteriaOf(scheme);

	it('names components and criteria once', () => {
		expect(criteria).not.toEqual([]);
		expect(duplicatesIn([...scheme.components, ...criteria].map(({ id }) => id))).toEqual([]);
	});

	it('has in each component a criterion that decides, of the kind the scheme is', () => {
		const kind = scheme.kind === 'payment' ? 'payment' : 'duty';
		const idle = scheme.components.filter((component) => !component.criteria.some(decides));
		expect(idle.map(({ id }) => id)).toEqual([]);
		expect(decidingOf(scheme).filter(({ counts }) => counts !== kind)).toEqual([]);
		expect(scheme.money !== undefined).toBe(scheme.kind === 'payment');
	});

	it('asks only for what the bank asks, in its kind', () => {
		const leaves = criteria.flatMap(rulesOf).flatMap(leafRules);
		expect(leaves.flatMap((leaf) => fault(leaf) ?? [])).toEqual([]);
	});

	it('decides by questions that refuse "not applicable"', () => {
		const lenient = decidingOf(scheme)
			.flatMap(({ rule }) => leafRules(rule))
			.filter(({ answer }) => {
				const input = inputOf(answer);
				return input?.kind === 'choice' && input.notApplicable !== 'refused';
			});
		expect(lenient.map(({ answer }) => answer)).toEqual([]);
	});

	it('never takes Partly alone as enough', () => {
		const enough = decidingOf(scheme).filter(({ rule }) => {
			const choices = leafRules(rule).filter((leaf) => 'is' in leaf);
			const partly = allAnswered(
				choices.map(({ answer }) => answer),
				'partly'
			);
			return evaluate(rule, partly).status === 'met';
		});
		expect(enough.map(({ id }) => id)).toEqual([]);
	});

	it('names sources for itself and each criterion, and every one can be found', () => {
		expect(scheme.sources).not.toEqual([]);
		expect(criteria.filter((criterion) => criterion.sources.length === 0)).toEqual([]);
		const lost = refsIn(scheme).filter(
			({ source, at }) => !Object.hasOwn(sources, source) || at.trim() === ''
		);
		expect(lost).toEqual([]);
	});

	it('carries a quote where the wording was read, and none where it is our reading', () => {
		const wrong = criteria.filter(
			({ wording, quote }) => (wording === 'quoted') !== (quote !== undefined)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('is worded fit to be shown', () => {
		expect(textsIn(scheme)).not.toEqual([]);
		expect(wordingFaults(scheme)).toEqual([]);
	});
});

describe('any year', () => {
	const RANK: Readonly<Record<Status, number>> = { notMet: 0, notKnown: 1, met: 2 };
	const someYear = fc.constantFrom(...schemes);
	const someChoices = fc.dictionary(
		fc.constantFrom(...everyChoice),
		fc.constantFrom('yes', 'partly', 'no', 'notKnown')
	);

	it('never lowers a status when an answer becomes Yes', () => {
		fc.assert(
			fc.property(someYear, someChoices, fc.constantFrom(...everyChoice), (year, given, better) => {
				const before = statuses(year, answers(given));
				const after = statuses(year, answers({ ...given, [better]: 'yes' }));
				expect(Object.keys(before).filter((id) => RANK[after[id]!] < RANK[before[id]!])).toEqual(
					[]
				);
			}),
			{ numRuns: 500 }
		);
	});

	it('never decides by silence: one more answer never turns met into not met, or back', () => {
		fc.assert(
			fc.property(someYear, someChoices, (year, given) => {
				const [first = '', ...rest] = Object.keys(given);
				const fewer = Object.fromEntries(rest.map((id) => [id, given[id] ?? null]));
				const before = statuses(year, answers(fewer));
				const after = statuses(year, answers({ ...fewer, [first]: given[first] ?? null }));
				const turned = Object.keys(before).filter(
					(id) => before[id] !== 'notKnown' && after[id] !== before[id]
				);
				expect(turned).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the years', () => {
	it('have ids of their own and stand latest first, one ending the day before the next', () => {
		expect(schemes).toHaveLength(4);
		expect(duplicatesIn(schemes.map(({ id }) => id))).toEqual([]);
		for (const [index, { from, to }] of schemes.entries()) {
			expect(from < to).toBe(true);
			const earlier = schemes[index + 1];
			if (earlier) expect(dayAfter(earlier.to)).toBe(from);
		}
	});

	it.each([
		['2023-04-01', 'caip-2023-24'],
		['2024-03-31', 'caip-2023-24'],
		['2024-04-01', 'caip-2024-25'],
		['2025-03-31', 'caip-2024-25'],
		['2025-04-01', 'caip-2025-26'],
		['2026-03-31', 'caip-2025-26'],
		['2026-04-01', 'contract-2026-27'],
		['2027-03-31', 'contract-2026-27']
	])('on %s: %s', (day, id) => {
		expect(schemeOn(day).id).toBe(id);
		expect(schemeTense(schemeOn(day), day)).toBe('current');
	});

	it.each(['2023-03-31', '2019-07-01', '2027-04-01', '2031-01-01'])(
		'on %s, when none is in force: the latest',
		(day) => {
			expect(schemeOn(day).id).toBe('contract-2026-27');
		}
	);

	it('are past from the day after the last, and to come before the first', () => {
		const year = schemes[2]!;
		expect(year.id).toBe('caip-2024-25');
		expect(
			['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'].map((day) => schemeTense(year, day))
		).toEqual(['future', 'current', 'current', 'past']);
	});
});

/** The next day in the calendar. */
function dayAfter(day: string): string {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}
