import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { isAnswered } from './answer.ts';
import { parseAssessment } from './parse.ts';
import { VERSION, planEditSchema, type Answer, type Assessment } from './record.ts';

const throughJson = (record: unknown): unknown => JSON.parse(JSON.stringify(record));
const kept = (version: number) =>
	JSON.parse(
		readFileSync(
			new URL(`../../tests/fixtures/assessment-v${String(version)}.json`, import.meta.url),
			'utf8'
		)
	) as Pick<Assessment, 'title' | 'answers' | 'plan'>;

const whole = assessment({ 'telephony.cloud': 'yes' });
const withAnswer = (change: object) => ({
	...whole,
	answers: { 'telephony.cloud': { ...answer('telephony.cloud', chose('yes')), ...change } }
});
const withValue = (value: unknown) => withAnswer({ value });
const figures = { kind: 'numbers', figures: { calls: 12 }, period: '2026', from: '' };
const withEdit = (change: object) => ({
	...whole,
	plan: {
		'telephony.cloud': {
			action: 'telephony.cloud',
			changedAt: '2026-11-22T08:00:00Z',
			device: 'd',
			...change
		}
	}
});

describe('a record', () => {
	it('comes back from its own text unchanged', () => {
		fc.assert(
			fc.property(anAssessment, (record) => {
				expect(parseAssessment(throughJson(record))).toEqual({ ok: true, value: record });
			}),
			{ numRuns: 200 }
		);
	});

	it.each([1, 2, 3, 4])('of version %i, kept from its release, is still read', (version) => {
		const fixture = kept(version);
		const read = parseAssessment(fixture);
		expect(read).toMatchObject({ ok: true, value: { version: VERSION, title: fixture.title } });
		expect(read.ok && Object.keys(read.value.answers)).toEqual(Object.keys(fixture.answers));
		expect(read.ok && Object.keys(read.value.plan)).toEqual(Object.keys(fixture.plan));
		const given = read.ok ? Object.values(read.value.answers) : [];
		const kinds = (answers: readonly Answer[]) => new Set(answers.map(({ value }) => value?.kind));
		expect(kinds(given)).toEqual(
			new Set([
				'choice',
				'numbers',
				'date',
				'several',
				'hours',
				'text',
				'notKnown',
				'notPublished',
				undefined
			])
		);
		expect(given.filter(isAnswered)).toHaveLength(given.length - 1);
	});

	it('of version 1 comes with the same answers and plan, since version 2 only adds to it', () => {
		const { answers, plan } = kept(1);
		expect(parseAssessment(kept(1))).toMatchObject({ value: { answers, plan } });
		expect(parseAssessment(kept(1))).toEqual(parseAssessment({ ...kept(1), version: 2 }));
	});

	it('of version 2 keeps the figures for other periods, complete or not', () => {
		const read = parseAssessment(kept(2));
		const value = read.ok ? read.value.answers['telephony.figures']?.value : undefined;
		expect(value).toEqual(kept(2).answers['telephony.figures']?.value);
		expect(value).toMatchObject({
			period: '2026-10',
			others: [{ period: '2026-09' }, { period: '2026-08' }, { period: '' }]
		});
	});

	it('of version 2 comes with the same answers and plan, since version 3 only adds to it', () => {
		const { answers, plan } = kept(2);
		expect(parseAssessment(kept(2))).toMatchObject({ value: { answers, plan } });
		expect(parseAssessment(kept(2))).toEqual(parseAssessment({ ...kept(2), version: 3 }));
	});

	it('of version 3 keeps every field that a plan edit may have', () => {
		const read = parseAssessment(kept(3));
		expect(read).toEqual({ ok: true, value: { ...kept(3), version: VERSION } });
		const fields = Object.values(read.ok ? read.value.plan : {}).flatMap(Object.keys);
		expect(new Set(fields)).toEqual(new Set(Object.keys(planEditSchema.shape)));
	});

	it('of version 3 comes as it was, since version 4 only adds to it', () => {
		expect(parseAssessment(kept(3))).toEqual(parseAssessment({ ...kept(3), version: 4 }));
	});

	it('of version 4 says when and where its title or profile last changed', () => {
		expect(parseAssessment(kept(4))).toEqual({ ok: true, value: kept(4) });
		expect(kept(4)).toMatchObject({
			headerChangedAt: '2026-11-30T16:45:00.000Z',
			headerDevice: 'tablet-2'
		});
	});

	it.each([VERSION + 1, 99])('of version %i was made by a newer version', (version) => {
		expect(parseAssessment({ ...whole, version, answers: 'anything' })).toEqual({
			ok: false,
			error: { kind: 'newer', version }
		});
	});

	it.each([[undefined], [null], ['1'], [0], [-1], [1.5], [Number.NaN]])(
		'with %s for a version is broken',
		(version) => {
			expect(parseAssessment({ ...whole, version })).toEqual({
				ok: false,
				error: { kind: 'broken', at: 'version', because: 'no version' }
			});
		}
	);

	it.each([[{}], [[]], [{ title: 'Mill Lane' }]])('without a version is broken: %j', (input) => {
		expect(parseAssessment(input)).toMatchObject({ error: { kind: 'broken', at: 'version' } });
	});

	it.each([[null], ['text'], [7], [undefined]])('that is %s is none', (input) => {
		expect(parseAssessment(input)).toEqual({
			ok: false,
			error: { kind: 'broken', at: '', because: 'not a record' }
		});
	});
});

describe('a broken record says where and why', () => {
	it.each<[string, object, string, string]>([
		['without an id', { ...whole, id: '' }, 'id', 'too_small'],
		['without a title', { ...whole, title: '' }, 'title', 'too_small'],
		['with too long a title', { ...whole, title: 'x'.repeat(301) }, 'title', 'too_big'],
		['with no moment', { ...whole, createdAt: '2026-11-22' }, 'createdAt', 'custom'],
		['with a word too many', { ...whole, score: 1 }, '', 'unrecognized_keys'],
		[
			'with a word too many in the profile',
			{ ...whole, profile: { ...whole.profile, staff: 12 } },
			'profile',
			'unrecognized_keys'
		],
		[
			'with no practice',
			{ ...whole, profile: { ...whole.profile, practice: '' } },
			'profile.practice',
			'too_small'
		],
		[
			'with half a patient',
			{ ...whole, profile: { ...whole.profile, listSize: 0.5 } },
			'profile.listSize',
			'invalid_type'
		],
		['with no answers', { ...whole, answers: undefined }, 'answers', 'invalid_type'],
		[
			'with a word too many in an answer',
			withAnswer({ score: 1 }),
			'answers.telephony.cloud',
			'unrecognized_keys'
		],
		[
			'with an essay for a note',
			withAnswer({ note: 'x'.repeat(20_001) }),
			'answers.telephony.cloud.note',
			'too_big'
		],
		[
			'with a choice that is none',
			withValue({ kind: 'choice', choice: 'maybe' }),
			'answers.telephony.cloud.value.choice',
			'invalid_union'
		],
		[
			'with a reason for yes',
			withValue({ kind: 'choice', choice: 'yes', reason: 'so' }),
			'answers.telephony.cloud.value',
			'unrecognized_keys'
		],
		[
			'with "not applicable" and no place for a reason',
			withValue({ kind: 'choice', choice: 'notApplicable' }),
			'answers.telephony.cloud.value.reason',
			'invalid_type'
		],
		[
			'with a figure in letters',
			withValue({ kind: 'numbers', figures: { calls: '12' }, period: '2026', from: '' }),
			'answers.telephony.cloud.value.figures.calls',
			'invalid_type'
		],
		[
			'with a figure in letters for another month',
			withValue({
				...figures,
				others: [{ figures: { calls: '12' }, period: '2026', from: '' }]
			}),
			'answers.telephony.cloud.value.others.0.figures.calls',
			'invalid_type'
		],
		[
			'with other months inside another month',
			withValue({ ...figures, others: [{ figures: {}, period: '2026', from: '', others: [] }] }),
			'answers.telephony.cloud.value.others.0',
			'unrecognized_keys'
		],
		[
			'with a day that does not exist',
			withValue({ kind: 'date', date: '2025-02-30' }),
			'answers.telephony.cloud.value.date',
			'custom'
		],
		[
			'with a week of four days',
			withValue({ kind: 'hours', routes: { phone: [[], [], [], []] } }),
			'answers.telephony.cloud.value.routes.phone',
			'too_small'
		],
		[
			'with a week of six days',
			withValue({ kind: 'hours', routes: { phone: [[], [], [], [], [], []] } }),
			'answers.telephony.cloud.value.routes.phone',
			'too_big'
		],
		[
			'with a clock of 25 hours',
			withValue({
				kind: 'hours',
				routes: { phone: [[{ from: '08:00', to: '25:00' }], [], [], [], []] }
			}),
			'answers.telephony.cloud.value.routes.phone.0.0.to',
			'invalid_format'
		],
		[
			'with a state of work that is none',
			withEdit({ status: 'soon' }),
			'plan.telephony.cloud.status',
			'invalid_value'
		],
		[
			'with a due date that does not exist',
			withEdit({ due: '2026-06-31' }),
			'plan.telephony.cloud.due',
			'custom'
		],
		[
			'with a fifth priority',
			withEdit({ priority: 5 }),
			'plan.telephony.cloud.priority',
			'invalid_value'
		],
		[
			'with an effort that is none',
			withEdit({ effort: 'XL' }),
			'plan.telephony.cloud.effort',
			'invalid_value'
		],
		[
			'with a place in words',
			withEdit({ place: 'first' }),
			'plan.telephony.cloud.place',
			'invalid_type'
		],
		[
			'with an action that is removed and is not',
			withEdit({ removed: false }),
			'plan.telephony.cloud.removed',
			'invalid_value'
		],
		[
			'with an essay for an owner',
			withEdit({ owner: 'x'.repeat(301) }),
			'plan.telephony.cloud.owner',
			'too_big'
		]
	])('%s', (_, record, at, because) => {
		expect(parseAssessment(record)).toEqual({ ok: false, error: { kind: 'broken', at, because } });
	});

	it('and is whole without the fault', () => {
		expect(parseAssessment(withAnswer({})).ok).toBe(true);
		expect(parseAssessment(withEdit({})).ok).toBe(true);
	});
});
