import { VERSION } from '#assessments';
import { readEnvelope, type Envelope } from '#exchange';
import { NETWORK_VERSION } from '#networks';
import { unlock } from '../../src/exchange/lock/unlock.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	SAMPLE_DECIDING,
	SAMPLE_MADE_AT,
	SAMPLE_PASSPHRASE,
	sampleAssessment,
	sampleGathering,
	sampleNetwork,
	sampleWhole
} from '../builders/sample-envelopes.ts';

/*
 * Files as released versions wrote them. They are never made again and never changed: whatever the
 * formats become, each of them is read, and says the same.
 */
const directory = new URL('../fixtures/envelopes/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, directory)));

async function read(name: string): Promise<Envelope> {
	const envelope = await readEnvelope(bytesOf(name));
	if (!envelope.ok) throw new Error(`${name}: ${envelope.error.kind}`);
	return envelope.value;
}
/** The sample as it has become; a later format may have more beside it. */
const A = { ...sampleAssessment('A', 1), version: VERSION };
const whole = sampleWhole('A', 1);

describe('an envelope of version 1', () => {
	it('of a practice is read with all that belongs to it', async () => {
		const envelope = await read('v1-practice.accessready');
		expect(envelope).toMatchObject({
			kind: 'practice',
			madeAt: SAMPLE_MADE_AT,
			app: '0.4.0',
			networks: [],
			schemes: [{ id: 'local.winter', title: 'Winter, Example ICB', fingerprint: '0a1b2c3d' }],
			unreadable: []
		});
		expect(envelope.enclosed).toMatchObject([
			{ assessment: A, leftOut: [], decidingOnly: false, onward: true, unreadable: [] }
		]);
		expect(envelope.enclosed[0]?.snapshots).toMatchObject([{ name: 'Baseline', assessment: A }]);
		expect(envelope.enclosed[0]?.changes).toMatchObject(whole.changes);
	});

	it('of a practice without notes and names has none, and says so', async () => {
		const [enclosed] = (await read('v1-practice-without-notes-and-names.accessready')).enclosed;
		expect(enclosed).toMatchObject({ leftOut: ['notes', 'names'], onward: false });
		expect(enclosed?.snapshots).toHaveLength(1);
		expect(enclosed?.changes).toHaveLength(3);
		expect(Object.keys(enclosed?.assessment.answers ?? {})).toEqual(Object.keys(A.answers));
		expect(enclosed?.assessment.answers['telephony.cloud']).toMatchObject({
			note: '',
			evidence: A.answers['telephony.cloud']?.evidence
		});
		expect(enclosed?.assessment.plan['online.core-hours']).not.toHaveProperty('owner');
		expect(enclosed?.assessment.plan['own.00000001']).toMatchObject({ hidden: '' });
	});

	it('of a summary has the deciding answers alone', async () => {
		const [enclosed] = (await read('v1-summary.accessready')).enclosed;
		expect(enclosed).toMatchObject({ decidingOnly: true, snapshots: [], changes: [] });
		expect(Object.keys(enclosed?.assessment.answers ?? {})).toEqual(SAMPLE_DECIDING);
		expect(enclosed?.assessment.profile).toEqual(A.profile);
	});

	it('of a network has the practices in detail or by their statuses, as they agreed', async () => {
		const { kind, enclosed, networks } = await read('v1-network.accessready');
		expect(kind).toBe('network');
		expect(enclosed).toMatchObject([{ assessment: { id: A.id }, leftOut: ['names', 'history'] }]);
		expect(networks).toMatchObject([
			{
				network: {
					version: NETWORK_VERSION,
					name: 'Example PCN',
					members: sampleNetwork.members
				},
				assessments: [A.id],
				withoutDetail: [
					{
						member: 'member-B',
						components: { 'caip-2024-25/telephony': 'met', 'caip-2024-25/online': 'notKnown' }
					}
				]
			}
		]);
	});

	it('of a backup has everything, and says what it cannot read', async () => {
		const backup = await read('v1-backup.accessready');
		expect(backup).toMatchObject({
			kind: 'backup',
			enclosed: [
				{ assessment: { ...A, deletedAt: '2026-11-20T09:59:00.000Z' } },
				{ assessment: { title: 'Example Practice B, autumn' }, received: { route: 'qr' } }
			],
			networks: [{ network: { deletedAt: '2026-11-20T09:58:00.000Z' } }],
			schemes: [{ id: 'local.winter', off: ['a/b'] }],
			unreadable: [{ kind: 'newer', version: 99 }]
		});
		expect(backup.schemes[0]?.text).toContain('access-ready-local-scheme');
		expect(backup.networks[0]?.network.claims).toEqual(sampleNetwork.claims);
	});

	it('of a backup with a network of version 2 has workshop, rates, and what was stated', async () => {
		const { networks, unreadable } = await read('v1-backup-with-network-v2.accessready');
		expect(unreadable).toEqual([]);
		expect(networks).toMatchObject([{ network: sampleGathering, assessments: [] }]);
	});

	it('that is locked is read once it has been opened', async () => {
		const file = bytesOf('v1-practice-locked.accessready');
		expect(await readEnvelope(file)).toEqual({ ok: false, error: { kind: 'locked' } });
		const opened = await unlock(file, SAMPLE_PASSPHRASE);
		expect(opened.ok && (await readEnvelope(opened.value))).toEqual({
			ok: true,
			value: await read('v1-practice.accessready')
		});
	});
});

describe('a backup from before there were envelopes', () => {
	it('of version 1 is read, each of its assessments for itself', async () => {
		expect(await read('backup-v1.json')).toMatchObject({
			kind: 'backup',
			app: '0.1.0',
			madeAt: SAMPLE_MADE_AT,
			enclosed: [
				{
					assessment: { version: VERSION, title: 'Mill Lane Surgery, spring review' },
					snapshots: [],
					leftOut: [],
					onward: false
				}
			],
			unreadable: [{ kind: 'broken', at: 'title' }]
		});
	});

	it('of version 2 is read with its snapshots and its history', async () => {
		const { enclosed, unreadable } = await read('backup-v2.json');
		expect(unreadable).toEqual([]);
		expect(enclosed).toMatchObject([
			{
				assessment: { version: VERSION, title: 'Mill Lane Surgery, autumn review' },
				snapshots: [{ name: 'Baseline', assessment: { version: VERSION } }],
				changes: [{ key: 'telephony.cloud' }],
				unreadable: []
			}
		]);
	});
});

it('every file that was ever kept here is read by one of these tests', () => {
	const tests = readFileSync(new URL(import.meta.url), 'utf8');
	expect(readdirSync(directory).filter((name) => !tests.includes(`'${name}'`))).toEqual([]);
});
