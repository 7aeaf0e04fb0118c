import { readEnvelope, writeEnvelope } from '#exchange';
import { SHARES, newMember, type Received } from '#networks';
import { takeHome } from '#workshops';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleFiles, exampleNetwork } from '../../../../../tests/builders/networks.ts';
import { planEdits } from '../../../../../tests/builders/plans.ts';
import { exampleWorkshop } from '../../../../../tests/builders/workshops.ts';
import {
	HOME_SHARES,
	isFiled,
	takeHomeContent,
	takeHomeFiles,
	takeHomeNames,
	zipOf,
	type Filed,
	type HomeChoice
} from './take-home-files.ts';

const NOW = new Date('2026-03-20T16:00:00.000Z');
const ALL: HomeChoice = { promisesOnly: false, shares: HOME_SHARES };
const network = exampleNetwork(3);
const workshop = exampleWorkshop({
	date: '2026-03-20',
	commitments: [
		{
			id: 'c1',
			members: network.members.map(({ id }) => id),
			what: 'Ask the supplier',
			who: 'Manager',
			at: '2026-03-20T15:00:00.000Z'
		}
	]
});
const homes = (change: Partial<Received> = {}): readonly Filed[] =>
	takeHome(
		workshop,
		network,
		exampleFiles(2).map((one) => ({ ...one, ...change })),
		'laptop'
	).filter(isFiled);

async function read(home: Filed, choice: HomeChoice) {
	const envelope = await readEnvelope(
		await writeEnvelope(takeHomeContent(home, choice, NOW, 'test'))
	);
	if (!envelope.ok) throw new Error(envelope.error.kind);
	expect(envelope.value).toMatchObject({ kind: 'practice', networks: [], unreadable: [] });
	const [enclosed, ...others] = envelope.value.enclosed;
	expect(others).toEqual([]);
	if (!enclosed) throw new Error('nothing enclosed');
	return enclosed;
}

describe('the take-home file of a practice', () => {
	it('holds its own answers as they came and what it promised, and no other practice', async () => {
		const [home] = homes();
		const enclosed = await read(home!, ALL);
		expect(enclosed.assessment).toEqual({
			...home!.received.assessment,
			plan: home!.actions
		});
		expect(enclosed).toMatchObject({
			leftOut: ['history'],
			decidingOnly: false,
			onward: true,
			madeAt: home!.received.madeAt
		});
	});

	it('is made for a practice that did not agree that its detail goes on, as it goes to itself', async () => {
		const [home] = homes({ onward: false, leftOut: [...SHARES] });
		const enclosed = await read(home!, ALL);
		expect(enclosed.onward).toBe(false);
		expect(enclosed.leftOut).toEqual(SHARES.filter((share) => share !== 'plan'));
		expect(enclosed.assessment.plan).toEqual(home!.actions);
		expect(enclosed.assessment.plan['own.c1']).toMatchObject({ owner: 'Manager' });
	});

	it('holds nothing that the practice had left out of its last file, or that is not wanted', async () => {
		const [home] = homes({ leftOut: ['evidence'] });
		const { assessment } = home!.received;
		const question = Object.keys(assessment.answers)[0]!;
		const noted = {
			...assessment,
			answers: {
				...assessment.answers,
				[question]: { ...assessment.answers[question]!, note: 'A note', evidence: 'A drawer' }
			},
			plan: planEdits({ [question]: { owner: 'Deputy' } })
		};
		const whole: Filed = { ...home!, received: { ...home!.received, assessment: noted } };
		const enclosed = await read(whole, { ...ALL, shares: ['names', 'plan'] });
		expect(enclosed.assessment.answers[question]).toMatchObject({ note: '', evidence: '' });
		expect(enclosed.assessment.plan[question]?.owner).toBe('Deputy');
		expect(enclosed.leftOut).toEqual(['notes', 'evidence', 'snapshots', 'history']);
		expect((await read(whole, ALL)).assessment.answers[question]).toMatchObject({
			note: 'A note',
			evidence: ''
		});
	});

	it('can hold the promises alone', async () => {
		const [home] = homes();
		const enclosed = await read(home!, { ...ALL, promisesOnly: true });
		expect(enclosed.assessment.answers).toEqual({});
		expect(enclosed.assessment.plan).toEqual(home!.actions);
		expect(enclosed.leftOut).toEqual(SHARES.filter((share) => share !== 'plan'));
		expect(enclosed.decidingOnly).toBe(true);
	});
});

describe('all take-home files', () => {
	it('are one a practice whose file has come, each with a name of its own', async () => {
		const files = await takeHomeFiles(homes(), ALL, NOW, 'test');
		expect(files.map(({ name }) => name)).toEqual([
			'Example-Practice-A-take-home-2026-03-20.accessready',
			'Example-Practice-B-take-home-2026-03-20.accessready'
		]);
		const unzipped = unzipSync(await zipOf(files, NOW));
		expect(Object.keys(unzipped)).toEqual(files.map(({ name }) => name));
		for (const { name, bytes } of files) {
			expect(unzipped[name]).toEqual(bytes);
			expect(await readEnvelope(unzipped[name]!)).toMatchObject({ ok: true });
		}
	});

	it('of namesakes do not take each other’s place', () => {
		const named = ['Mill Lane', 'MILL  LANE', 'mill-lane'].map((practice, at) => ({
			member: newMember(String(at), practice),
			promised: [],
			received: undefined,
			actions: {}
		}));
		expect(takeHomeNames(named, NOW)).toEqual([
			'Mill-Lane-take-home-2026-03-20',
			'MILL-LANE-take-home-2-2026-03-20',
			'mill-lane-take-home-3-2026-03-20'
		]);
	});
});
