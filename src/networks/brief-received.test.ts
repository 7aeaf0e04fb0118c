import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import firstAssessment from '../../tests/fixtures/assessment-v1.json' with { type: 'json' };
import { answers, chose } from '../../tests/builders/answers.ts';
import { anAssessment } from '../../tests/builders/arbitraries.ts';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { briefReceived } from './brief-received.ts';
import { parseReceived } from './parse-received.ts';
import type { Received } from './received.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const file = exampleReceived(3);

/** The same file with another assessment, as it comes out of storage. */
const withAssessment = (part: object, rest: Partial<Received> = {}): unknown =>
	throughJson({ ...file, ...rest, assessment: { ...file.assessment, ...part } });

describe('a received file in brief', () => {
	it('has the profile and the values of the file, and none of its notes, evidence and snapshots', () => {
		fc.assert(
			fc.property(anAssessment, (assessment) => {
				const whole = throughJson({ ...file, assessment, snapshots: [snapshot()] });
				const brief = briefReceived(structuredClone(whole));
				const parsed = parseReceived(whole);
				if (!brief.ok || !parsed.ok) throw new Error('not read');
				expect(brief.value.snapshots).toEqual([]);
				expect(brief.value.assessment.profile).toEqual(parsed.value.assessment.profile);
				expect(brief.value.assessment.id).toBe(assessment.id);
				for (const [id, answer] of Object.entries(parsed.value.assessment.answers))
					expect(brief.value.assessment.answers[id]).toMatchObject({
						question: answer.question,
						value: answer.value,
						answeredAt: answer.answeredAt,
						note: '',
						evidence: '',
						review: false,
						device: ''
					});
			})
		);
	});

	it('keeps what the file says of itself', () => {
		const brief = briefReceived(structuredClone(file));
		const { assessment: _, ...about } = file;
		expect(brief).toMatchObject({ ok: true, value: about });
	});

	it('of an older format is brought up like any other', () => {
		const older = { ...file, assessment: throughJson(firstAssessment) };
		const brief = briefReceived(structuredClone(older));
		const parsed = parseReceived(older);
		if (!brief.ok || !parsed.ok) throw new Error('not read');
		expect(brief.value.assessment.version).toBe(parsed.value.assessment.version);
		expect(Object.keys(brief.value.assessment.answers)).toEqual(
			Object.keys(parsed.value.assessment.answers)
		);
	});

	it('of a later format is newer, as elsewhere', () => {
		expect(briefReceived(withAssessment({ version: 99 }))).toEqual({
			ok: false,
			error: { kind: 'newer', version: 99 }
		});
	});

	it('has no texts of plan and cases, which are kept as answers', () => {
		const given = answers({
			'case.telephony.problem': { kind: 'text', text: 'Queues' },
			'telephony.cloud': 'yes'
		});
		const brief = briefReceived(withAssessment({ answers: given }));
		expect(brief).toMatchObject({
			value: {
				assessment: {
					answers: {
						'case.telephony.problem': { value: null },
						'telephony.cloud': { value: chose('yes') }
					}
				}
			}
		});
	});

	it('forgets that somebody said that an answer still holds', () => {
		const given = answers({ 'telephony.cloud': 'yes' });
		const confirmed = { ...given['telephony.cloud']!, confirmedAt: '2026-03-05T10:00:00.000Z' };
		const brief = briefReceived(withAssessment({ answers: { 'telephony.cloud': confirmed } }));
		if (!brief.ok) throw new Error('not read');
		expect(brief.value.assessment.answers['telephony.cloud']?.confirmedAt).toBeUndefined();
	});
});

describe('the plan in brief', () => {
	const plan = planEdits({
		'telephony.call-back': {
			support: ['telephony'],
			note: 'Ask again',
			owner: 'Ann',
			chosen: true,
			status: 'underWay',
			due: '2026-06-30',
			hidden: 'Not now'
		},
		'telephony.cloud': { owner: 'Bob', note: 'Nothing wanted' },
		'own.one': { what: 'Ring round', theme: 'telephony', removed: true }
	});
	const planOf = (rest: Partial<Received> = {}) => {
		const brief = briefReceived(withAssessment({ plan }, rest));
		return brief.ok ? brief.value.assessment.plan : undefined;
	};

	it('has the support wanted and own actions, without notes', () => {
		expect(planOf()).toEqual({
			'telephony.call-back': {
				action: 'telephony.call-back',
				support: ['telephony'],
				owner: 'Ann',
				chosen: true,
				status: 'underWay',
				due: '2026-06-30',
				hidden: '',
				changedAt: plan['own.one']?.changedAt,
				device: ''
			},
			'own.one': {
				action: 'own.one',
				what: 'Ring round',
				theme: 'telephony',
				removed: true,
				changedAt: plan['own.one']?.changedAt,
				device: ''
			}
		});
	});

	it('is empty where the plan was left out, and names nobody where names were', () => {
		expect(planOf({ leftOut: ['plan'] })).toEqual({});
		expect(planOf({ leftOut: ['names'] })?.['telephony.call-back']).not.toHaveProperty('owner');
	});
});

describe('what a file in brief is not', () => {
	const given = (value: unknown) => ({
		answers: { q: { ...answers({ q: 'yes' }).q, value } }
	});
	const edit = (part: object) => ({
		plan: { 'own.a': { ...planEdits({ 'own.a': {} })['own.a'], ...part } }
	});
	const interval = { from: '08:00', to: '18:30' };
	const day = [interval];

	it.each<readonly [string, unknown]>([
		['no record', 7],
		['without a network', { ...file, network: '' }],
		['with a route of its own', { ...file, route: 'pigeon' }],
		['with a time that is none', { ...file, madeAt: '2026-13-01T00:00:00.000Z' }],
		['with a time on 31 February', { ...file, madeAt: '2026-02-31T00:00:00.000Z' }],
		['with a time without a zone', { ...file, madeAt: '2026-02-01T00:00:00.0000' }],
		['with a share that does not exist', { ...file, leftOut: ['all'] }],
		['without saying what was shared', { ...file, decidingOnly: 'no' }],
		['without an assessment', { ...file, assessment: 7 }],
		['without a version', withAssessment({ version: undefined })],
		['without a title', withAssessment({ title: '' })],
		['without a profile', withAssessment({ profile: null })],
		[
			'with a profile that is cut short',
			withAssessment({ profile: { ...file.assessment.profile, ods: 7 } })
		],
		[
			'with a list of no patients',
			withAssessment({ profile: { ...file.assessment.profile, listSize: 0 } })
		],
		['with answers in a list', withAssessment({ answers: [] })],
		['with an answer that is none', withAssessment({ answers: { q: 7 } })],
		[
			'with an answer given at no time',
			withAssessment({ answers: { q: { ...answers({ q: 'yes' }).q, answeredAt: 'now' } } })
		],
		[
			'with an answer to no question',
			withAssessment({ answers: { q: { ...answers({ q: 'yes' }).q, question: 7 } } })
		],
		['with a plan that is none', withAssessment({ plan: 7 })],
		['with an edit that is none', withAssessment({ plan: { a: 7 } })],
		['with an edit of nothing', withAssessment({ plan: { a: { action: 7 } } })],
		['with support that is no list', withAssessment(edit({ support: 'all' }))],
		['with an unheard-of state of an action', withAssessment(edit({ status: 'late' }))],
		['with an action removed halfway', withAssessment(edit({ removed: false }))],
		['with an action due on no day', withAssessment(edit({ due: '2026-02-30' }))],
		['with an action chosen perhaps', withAssessment(edit({ chosen: 'perhaps' }))],
		['with a value that is none', withAssessment(given(7))],
		['with a value of a kind of its own', withAssessment(given({ kind: 'smell' }))],
		['with a choice of its own', withAssessment(given({ kind: 'choice', choice: 'maybe' }))],
		['with a reason left open', withAssessment(given({ kind: 'choice', choice: 'notApplicable' }))],
		['with a date that is none', withAssessment(given({ kind: 'date', date: '2026-02-30' }))],
		['with a text that is none', withAssessment(given({ kind: 'text', text: 7 }))],
		[
			'with a text that is too long',
			withAssessment(given({ kind: 'text', text: 'a'.repeat(20_001) }))
		],
		['with options that are none', withAssessment(given({ kind: 'several', chosen: [7] }))],
		['with figures that are none', withAssessment(given({ kind: 'numbers', figures: 7 }))],
		[
			'with a figure that is a text',
			withAssessment(given({ kind: 'numbers', figures: { a: '1' }, period: '', from: '' }))
		],
		[
			'with other periods that are none',
			withAssessment(given({ kind: 'numbers', figures: {}, period: '', from: '', others: [7] }))
		],
		['with hours that are none', withAssessment(given({ kind: 'hours', routes: 7 }))],
		['with four days', withAssessment(given({ kind: 'hours', routes: { phone: [day, day] } }))],
		[
			'with a day that is none',
			withAssessment(given({ kind: 'hours', routes: { phone: [7, day, day, day, day] } }))
		],
		[
			'with an hour past midnight',
			withAssessment(
				given({ kind: 'hours', routes: { phone: [[{ from: '24:10', to: '1' }], [], [], [], []] } })
			)
		]
	])('one %s, and says so as elsewhere', (_, broken) => {
		const error = parseReceived(broken);
		expect(error.ok).toBe(false);
		expect(briefReceived(structuredClone(broken))).toEqual(error);
	});

	it('a time may lack its milliseconds or be of the last days of a month', () => {
		for (const madeAt of ['2026-02-28T23:59:59Z', '2026-01-31T00:00:00.000Z'])
			expect(briefReceived({ ...structuredClone(file), madeAt })).toMatchObject({
				ok: true,
				value: { madeAt }
			});
	});
});
