import { describe, expect, it } from 'vitest';
import firstAssessment from '../../tests/fixtures/assessment-v1.json' with { type: 'json' };
import { exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { parseNetwork } from './parse-network.ts';
import { parseReceived } from './parse-received.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a network', () => {
	const network = exampleNetwork(3, {
		claims: {
			'caip-2024-25/telephony': { state: 'declared', date: '2025-03-01', note: 'By e-mail' }
		}
	});

	it('is read as it was written', () => {
		expect(parseNetwork(throughJson(network))).toEqual({ ok: true, value: network });
	});

	it('is read as it was written with typed rates and with what was stated of a practice', () => {
		const [first, ...others] = network.members;
		const statuses = {
			madeAt: '2026-05-01T08:00:00.000Z',
			statedAt: '2026-06-01T08:00:00.000Z',
			components: { 'caip-2024-25/telephony': 'notKnown' as const }
		};
		const more = {
			...network,
			rates: { 'caip-2025-26/improvement': { pounds: 1.5, on: '2025-04-01', from: '' } },
			members: [{ ...first!, statuses }, ...others]
		};
		expect(parseNetwork(throughJson(more))).toEqual({ ok: true, value: more });
		const wrong = { ...statuses, components: { 'caip-2024-25/telephony': 'partly' } };
		expect(parseNetwork({ ...more, members: [{ ...first!, statuses: wrong }] })).toMatchObject({
			error: { kind: 'broken', at: 'members.0.statuses.components.caip-2024-25/telephony' }
		});
	});

	it.each([null, 'a network', 7, undefined])('is not %j', (input) => {
		expect(parseNetwork(input)).toEqual({
			ok: false,
			error: { kind: 'broken', at: '', because: 'not a record' }
		});
	});

	it.each([{}, { version: 'one' }, { version: 0 }, { version: 1.5 }])(
		'without a version is broken: %j',
		(input) => {
			expect(parseNetwork(input)).toEqual({
				ok: false,
				error: { kind: 'broken', at: 'version', because: 'no version' }
			});
		}
	);

	it('of version 1 is read: only the number is another', () => {
		expect(parseNetwork(throughJson({ ...network, version: 1 }))).toEqual({
			ok: true,
			value: network
		});
	});

	it('may be of a workshop, with practices of several networks and some that are not named', () => {
		const [first, ...others] = network.members;
		const gathered = {
			...network,
			workshop: 'workshop-1',
			members: [{ ...first!, unnamed: true as const, of: 'Vale PCN' }, ...others]
		};
		expect(parseNetwork(throughJson(gathered))).toEqual({ ok: true, value: gathered });
	});

	it('of a later format is newer, not broken', () => {
		expect(parseNetwork({ version: 3, anything: true })).toEqual({
			ok: false,
			error: { kind: 'newer', version: 3 }
		});
	});

	it('says where it is broken', () => {
		expect(parseNetwork({ ...network, oldAfterWeeks: 0 })).toMatchObject({
			ok: false,
			error: { kind: 'broken', at: 'oldAfterWeeks' }
		});
	});

	it('has every practice under an id of its own', () => {
		const [first] = network.members;
		expect(parseNetwork({ ...network, members: [first, first] })).toMatchObject({
			ok: false,
			error: { kind: 'broken', at: 'members' }
		});
	});
});

describe('what a network received', () => {
	const received = exampleReceived(0);

	it('is read as it was written', () => {
		const withSnapshot = {
			...received,
			snapshots: [snapshot({}, received.assessment)],
			leftOut: ['notes', 'history'] as const,
			full: { madeAt: received.madeAt, onward: true, summaryOnward: false }
		};
		expect(parseReceived(throughJson(withSnapshot))).toEqual({ ok: true, value: withSnapshot });
	});

	it('may hold an assessment and snapshots of any version', () => {
		const parsed = parseReceived({
			...received,
			assessment: firstAssessment,
			snapshots: [{ ...snapshot(), assessment: firstAssessment }]
		});
		expect(parsed).toMatchObject({
			ok: true,
			value: { assessment: { id: firstAssessment.id }, snapshots: [{ id: 'baseline' }] }
		});
	});

	it.each([
		[
			{ ...received, assessment: { version: 99 } },
			{ kind: 'newer', version: 99 }
		],
		[
			{ ...received, snapshots: [{ ...snapshot(), assessment: { version: 99 } }] },
			{ kind: 'newer', version: 99 }
		],
		[
			{ ...received, assessment: null },
			{ kind: 'broken', at: 'assessment' }
		],
		[
			{ ...received, assessment: { ...received.assessment, title: '' } },
			{ kind: 'broken', at: 'assessment.title' }
		],
		[
			{ ...received, snapshots: [snapshot(), { ...snapshot(), date: 'soon' }] },
			{ kind: 'broken', at: 'snapshots.1.date' }
		],
		[
			{ ...received, route: 'pigeon' },
			{ kind: 'broken', at: 'route' }
		],
		['a file', { kind: 'broken', at: '' }]
	])('says what is wrong with it (%#)', (input, error) => {
		expect(parseReceived(input)).toMatchObject({ ok: false, error });
	});
});
