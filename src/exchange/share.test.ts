import { fillWithheld, type Assessment } from '#assessments';
import { SHARES, type Share } from '#networks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChange, aSnapshot, anAssessment } from '../../tests/builders/arbitraries.ts';
import {
	EVERYTHING,
	SAMPLE_DECIDING,
	sampleAssessment,
	sampleNetwork,
	sampleWhole
} from '../../tests/builders/sample-envelopes.ts';
import { networkOf, schemeOf, shareOf, withoutDetailOf, type Whole } from './share.ts';

const some = fc.subarray([...SHARES]);
const whole = sampleWhole('A', 1);
const sharing = (...shares: readonly Share[]) => ({ shares, onward: false });
const without = (...leftOut: readonly Share[]) =>
	shareOf(whole, sharing(...SHARES.filter((share) => !leftOut.includes(share))));
const notAside = ({ deletedAt: _, ...assessment }: Assessment): Assessment => assessment;

/** The same with something nobody declared in every object, at any depth. */
function withSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value).map(([key, part]) => [key, withSecrets(part)]);
	const secret = { deep: [{ note: 'zqsecret' }] };
	return { ...Object.fromEntries(parts), added: secret, toString: secret, constructor: secret };
}

describe('what is shared of an assessment', () => {
	it('is all of it when everything is shared, but that it was put aside', () => {
		const anything = fc.record({
			assessment: anAssessment,
			snapshots: fc.array(aSnapshot, { maxLength: 2 }),
			changes: fc.array(aChange, { maxLength: 3 })
		});
		fc.assert(
			fc.property(anything, ({ assessment, snapshots, changes }) => {
				expect(shareOf({ assessment, snapshots, changes }, EVERYTHING)).toEqual({
					assessment: notAside(assessment),
					snapshots: snapshots.map((one) => ({ ...one, assessment: notAside(one.assessment) })),
					changes,
					leftOut: []
				});
			}),
			{ numRuns: 50 }
		);
	});

	it('is without each kind exactly what merging will fill in again', () => {
		const written = fc.oneof(anAssessment, fc.constant(sampleAssessment('A', 1)));
		fc.assert(
			fc.property(written, some, (any, shares) => {
				const assessment = notAside(any);
				const shared = shareOf({ assessment, snapshots: [], changes: [] }, sharing(...shares));
				expect(shared.leftOut).toEqual(SHARES.filter((share) => !shares.includes(share)));
				expect(fillWithheld(shared.assessment, assessment, shared.leftOut)).toEqual(assessment);
			}),
			{ numRuns: 100 }
		);
	});

	it('holds nothing that is not declared, wherever it was added', () => {
		fc.assert(
			fc.property(some, (shares) => {
				const shared = shareOf(withSecrets(whole) as Whole, sharing(...shares));
				expect(JSON.stringify(shared)).not.toContain('zqsecret');
			})
		);
		const odd = {
			...whole.assessment,
			plan: ['zqsecret'],
			answers: 'zqsecret',
			profile: ['zqsecret']
		};
		const shared = shareOf({ ...whole, assessment: odd as unknown as Assessment }, EVERYTHING);
		expect(JSON.stringify(shared.assessment)).not.toContain('zqsecret');
	});

	it('has no notes anywhere, in snapshots and history neither, when they are left out', () => {
		const text = JSON.stringify(without('notes'));
		expect(text).not.toMatch(/Note on|Waits for the supplier|Done before the plan/u);
		expect(text).toContain('Evidence for');
		expect(JSON.stringify(without('evidence'))).not.toContain('Evidence for');
		expect(JSON.stringify(without('names'))).not.toContain('Example owner');
	});

	it('has no plan anywhere when it is left out, nor its texts', () => {
		const { assessment, snapshots, changes } = without('plan');
		expect(assessment.plan).toEqual({});
		expect(snapshots[0]?.assessment.plan).toEqual({});
		expect(Object.keys(assessment.answers)).not.toContain('plan.engagement');
		expect(Object.keys(assessment.answers)).not.toContain('case.national-programme.problem');
		expect(changes.map(({ key }) => key)).toEqual(['telephony.cloud']);
	});

	it('has neither snapshots nor history when they are left out', () => {
		expect(without('snapshots', 'history')).toMatchObject({ snapshots: [], changes: [] });
	});

	it('keeps the reason without which "not applicable" would be no answer', () => {
		const { assessment } = shareOf(whole, sharing());
		expect(assessment.answers['telephony.framework']?.value).toMatchObject({
			reason: 'Not bought since 2020'
		});
	});

	it('is in a summary the deciding answers alone, whatever else is chosen', () => {
		const shared = shareOf(whole, { ...EVERYTHING, decidingOnly: SAMPLE_DECIDING });
		expect(Object.keys(shared.assessment.answers)).toEqual(SAMPLE_DECIDING);
		expect(shared).toMatchObject({
			assessment: { plan: {}, profile: whole.assessment.profile },
			snapshots: [],
			changes: [],
			leftOut: SHARES
		});
		expect(JSON.stringify(shared)).not.toMatch(/Note on|Evidence for/u);
	});
});

describe('what leaves of a network', () => {
	it('is its record, and the notes on claims only when they are shared', () => {
		const aside = { ...sampleNetwork, deletedAt: sampleNetwork.changedAt };
		expect(networkOf(aside, ['notes'])).toEqual(sampleNetwork);
		const { claims } = networkOf(aside, []);
		expect(Object.values(claims).map(({ note }) => note)).toEqual(['', '']);
	});

	it('holds nothing that is not declared', () => {
		const odd = withSecrets(sampleNetwork) as typeof sampleNetwork;
		expect(JSON.stringify(networkOf(odd, ['notes']))).not.toContain('zqsecret');
		const statuses = {
			member: 'b',
			madeAt: 'x',
			components: { a: 'met' },
			why: 'zqsecret'
		} as const;
		expect(withoutDetailOf(statuses)).toEqual({
			member: 'b',
			madeAt: 'x',
			components: { a: 'met' }
		});
	});
});

it('a local scheme leaves as a reference, without its text', () => {
	const reference = { id: 'local.a', title: 'A', fingerprint: '0a1b2c3d' };
	expect(schemeOf({ ...reference, text: '{}', off: ['a/b'] })).toEqual(reference);
});
