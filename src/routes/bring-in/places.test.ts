import 'fake-indexeddb/auto';
import { err, ok } from '#base';
import { newMember, newNetwork } from '#networks';
import type { WithoutDetail } from '#exchange';
import { bringIn } from '#session/bring-in';
import { IndexedDbStore } from '#storage';
import { IndexedDbNetworkStore } from '#storage/networks';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import { EnclosedNetworks } from './enclosed-networks.ts';
import { NetworkPlace } from './network-place.ts';
import { OwnPlace } from './own-place.ts';

const AT = '2026-11-23T08:00:00.000Z';
const now = () => new Date(AT);
const FILE = { route: 'file', name: 'mill.accessready' } as const;
const mill = assessment({ 'q.one': 'yes' }, { id: 'mill', title: 'Mill Lane' });
const later = {
	...mill,
	answers: { 'q.one': { ...answer('q.one', chose('no')), changedAt: AT, device: 'partner' } }
};
const vale = newNetwork('vale', 'Vale PCN', '', '', '2026-11-22T08:00:00.000Z');

let store: IndexedDbStore;
let networks: IndexedDbNetworkStore;
beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	store = new IndexedDbStore(() => 'device', 'here');
	networks = new IndexedDbNetworkStore('here');
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** What became of each, or why it was not written. */
async function became(taken: ReturnType<OwnPlace['take']>) {
	const done = await taken;
	return done.ok ? done.value.map((one) => one.became) : done.error.because;
}
async function openVale(): Promise<NetworkPlace> {
	const place = await NetworkPlace.open('vale', networks, now);
	if (!place.ok) throw new Error(place.error.kind);
	return place.value;
}

describe('the user’s own assessments', () => {
	const own = () => new OwnPlace(store, bringIn, 'device', now);

	it('get what is new, recognise what is here, and merge by the later answer', async () => {
		expect(await became(own().take(envelope({ enclosed: [enclosed(mill)] })))).toEqual(['added']);
		expect(await became(own().take(envelope({ enclosed: [enclosed(mill)] })))).toEqual(['same']);
		expect(await became(own().take(envelope({ enclosed: [enclosed(later)] })))).toEqual(['merged']);
		expect(await store.read('mill')).toMatchObject({ value: { answers: later.answers } });
	});

	it('say what is in when a later one of the same file could not be written', async () => {
		const hill = assessment({}, { id: 'hill', title: 'Hill Top' });
		const put = store.put.bind(store);
		vi.spyOn(store, 'put').mockImplementation((record, ...rest) =>
			record.id === 'hill' ? Promise.resolve(err({ kind: 'full' as const })) : put(record, ...rest)
		);
		const both = envelope({ enclosed: [enclosed(mill), enclosed(hill)] });
		expect(await own().take(both)).toMatchObject({
			ok: false,
			error: { because: { kind: 'full' }, done: [{ id: 'mill', became: 'added' }] }
		});
		expect(await store.read('mill')).toMatchObject({ value: { title: 'Mill Lane' } });
	});

	it('do not get what a network had received, though it is in the same backup', async () => {
		const received = { network: 'vale', receivedAt: AT, route: 'file', file: '' } as const;
		const backup = envelope({ kind: 'backup', enclosed: [enclosed(mill, { received })] });
		expect(await became(own().take(backup))).toEqual([]);
		expect(await store.list()).toMatchObject({ value: { assessments: [] } });
	});
});

describe('a network', () => {
	it('gets the practice with its file, and recognises it when it comes again', async () => {
		await networks.put(vale);
		const place = await openVale();
		expect(await became(place.take(envelope({ enclosed: [enclosed(mill)] }), FILE))).toEqual([
			'added'
		]);
		expect(await became(place.take(envelope({ enclosed: [enclosed(mill)] }), FILE))).toEqual([
			'same'
		]);
		expect(await networks.network('vale')).toMatchObject({
			value: { members: [{ practice: mill.profile.practice, assessment: 'mill' }] }
		});
		expect(await networks.received('vale')).toMatchObject({
			value: { received: [{ file: 'mill.accessready', route: 'file' }] }
		});
	});

	it('says which practice was not listed, where others are', async () => {
		await networks.put({ ...vale, members: [newMember('m1', 'Hill Top')] });
		const place = await openVale();
		const hill = { ...mill, id: 'hill', profile: { ...mill.profile, practice: 'Hill Top' } };
		const both = envelope({ enclosed: [enclosed(mill), enclosed(hill)] });
		expect(await became(place.take(both, FILE))).toEqual(['unlisted', 'added']);
		expect(await became(place.take(both, FILE))).toEqual(['same', 'same']);
	});

	it('does not take what another network had received, and says so', async () => {
		await networks.put(vale);
		const from = (network: string) =>
			({ network, receivedAt: AT, route: 'file', file: '' }) as const;
		const hill = { ...mill, id: 'hill', profile: { ...mill.profile, practice: 'Hill Top' } };
		const backup = envelope({
			kind: 'backup',
			enclosed: [
				enclosed(mill, { received: from('dale') }),
				enclosed(hill, { received: from('vale') })
			]
		});
		const place = await openVale();
		expect(await became(place.take(backup, FILE))).toEqual(['ofOtherNetwork', 'added']);
		expect(await networks.network('vale')).toMatchObject({
			value: { members: [{ assessment: 'hill' }] }
		});
	});

	it('keeps what another window has changed since it was opened', async () => {
		await networks.put(vale);
		const place = await openVale();
		await networks.put({ ...vale, code: 'U12345', members: [newMember('m1', 'Hill Top')] });
		await place.take(envelope({ enclosed: [enclosed(mill)] }), FILE);
		expect(await networks.network('vale')).toMatchObject({
			value: { code: 'U12345', members: [{ assessment: 'mill' }, { practice: 'Hill Top' }] }
		});
	});

	it('never writes over a file that it cannot read, and says so', async () => {
		const { unreadable: _, changes: __, ...rest } = enclosed(mill);
		const came = { ...rest, network: 'vale', receivedAt: AT, route: 'file', file: '' } as const;
		const newer = { ...mill, version: 99 } as unknown as typeof mill;
		await networks.put(vale, [{ ...came, assessment: newer }]);
		const place = await openVale();
		expect(await became(place.take(envelope({ enclosed: [enclosed(mill)] }), FILE))).toEqual([
			'unreadableHere'
		]);
		expect(await networks.received('vale')).toMatchObject({
			value: { received: [], unreadable: [{ id: 'mill', raw: { assessment: { version: 99 } } }] }
		});
	});

	it('is written once a file, with all that is in it', async () => {
		await networks.put(vale);
		const place = await openVale();
		const put = vi.spyOn(networks, 'put');
		const hill = { ...mill, id: 'hill', profile: { ...mill.profile, practice: 'Hill Top' } };
		await place.take(envelope({ enclosed: [enclosed(mill), enclosed(hill)] }), FILE);
		expect(put).toHaveBeenCalledTimes(1);
		expect(put.mock.calls[0]?.[1]).toHaveLength(2);
		await place.take(envelope({ enclosed: [enclosed(mill)] }), FILE);
		expect(put).toHaveBeenCalledTimes(1);
	});

	it('stays as it was when a file could not be written, and takes it at the next try', async () => {
		await networks.put(vale);
		const place = await openVale();
		vi.spyOn(networks, 'put').mockResolvedValueOnce({ ok: false, error: { kind: 'full' } });
		const one = envelope({ enclosed: [enclosed(mill)] });
		expect(await became(place.take(one, FILE))).toEqual({ kind: 'full' });
		expect(await became(place.take(one, FILE))).toEqual(['added']);
	});

	it('cannot be opened when it is not here', async () => {
		expect(await NetworkPlace.open('gone', networks, now)).toMatchObject({ ok: false });
	});
});

describe('the file of a network', () => {
	const own = { take: () => Promise.resolve(ok([])) };
	const file = envelope({
		kind: 'network',
		enclosed: [enclosed(mill, { onward: true })],
		networks: [{ network: vale, assessments: ['mill'], withoutDetail: [] }]
	});

	it('becomes a network of its own, with its practices', async () => {
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(file, FILE))).toEqual(['added']);
		expect(await networks.network('vale')).toMatchObject({ value: { name: 'Vale PCN' } });
		expect(await networks.received('vale')).toMatchObject({
			value: { received: [{ assessment: { id: 'mill' }, route: 'network', onward: true }] }
		});
	});

	it('leaves a network that was changed here later, and brings its practices', async () => {
		await networks.put({ ...vale, name: 'Our own name', changedAt: AT });
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(file, FILE))).toEqual(['added']);
		expect(await networks.network('vale')).toMatchObject({ value: { name: 'Our own name' } });
	});

	it('brings the later claims, practices and population when the network hands over again', async () => {
		const claims = {
			'caip-2024-25/telephony': { state: 'declared', date: '2026-11-20', note: 'By letter' }
		} as const;
		await networks.put({ ...vale, claims });
		const again = {
			...vale,
			changedAt: AT,
			populations: [{ count: 30_000, on: '2026-01-01' }],
			members: [newMember('m-new', 'New Street')],
			claims: {
				'caip-2024-25/telephony': { ...claims['caip-2024-25/telephony'], note: '' },
				'caip-2024-25/online': { state: 'notClaiming', note: '' }
			} as const
		};
		const second = { ...file, networks: [{ ...file.networks[0]!, network: again }] };
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(second, FILE))).toEqual(['newer', 'added']);
		expect(await networks.network('vale')).toMatchObject({
			value: {
				populations: again.populations,
				members: [{ practice: 'New Street' }, { assessment: 'mill' }],
				claims: { ...again.claims, ...claims }
			}
		});
		expect(await became(place.take(second, FILE))).toEqual(['same']);
	});

	it('of a backup says that what is the user’s own did not come in with it', async () => {
		const received = { network: 'vale', receivedAt: AT, route: 'file', file: '' } as const;
		const backup = {
			...file,
			kind: 'backup' as const,
			enclosed: [enclosed(later), enclosed(mill, { received })]
		};
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(backup, FILE))).toEqual(['added', 'ofOwner']);
		expect(await networks.received('vale')).toMatchObject({
			value: { received: [{ assessment: { answers: mill.answers } }] }
		});
	});

	it('without a network goes where the user’s own go', async () => {
		const take = vi.fn(own.take);
		await new EnclosedNetworks(networks, now, { take }).take(envelope(), FILE);
		expect(take).toHaveBeenCalledOnce();
	});
});

describe('statuses of practices whose detail is not shared', () => {
	const own = { take: () => Promise.resolve(ok([])) };
	const MADE = '2026-11-01T08:00:00.000Z';
	const SENT = '2026-11-22T08:00:00.000Z';
	const components = { 'caip-2024-25/telephony': 'met' } as const;
	const shy = { ...newMember('m-shy', 'Shy Street', 'A12345'), assessment: 'shy' };
	const valeWithShy = { ...vale, members: [shy] };
	const file = (withoutDetail: Partial<WithoutDetail> = {}) =>
		envelope({
			kind: 'network',
			madeAt: SENT,
			networks: [
				{
					network: valeWithShy,
					assessments: [],
					withoutDetail: [{ member: 'm-shy', madeAt: MADE, components, ...withoutDetail }]
				}
			]
		});
	const statuses = { madeAt: MADE, statedAt: SENT, components };

	it('are kept with the network that is brought in as it is', async () => {
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(file(), FILE))).toEqual(['added']);
		expect(await networks.network('vale')).toMatchObject({
			value: { members: [{ ...shy, statuses }] }
		});
	});

	it('come into the network that is here, are named, and are written once', async () => {
		await networks.put(valeWithShy);
		const place = new EnclosedNetworks(networks, now, own);
		expect(await place.take(file(), FILE)).toMatchObject({
			value: [{ title: 'Shy Street (status only)', became: 'added', seeAt: 'network' }]
		});
		expect(await networks.network('vale')).toMatchObject({ value: { members: [{ statuses }] } });
		const put = vi.spyOn(networks, 'put');
		expect(await became(place.take(file(), FILE))).toEqual(['same']);
		expect(put).not.toHaveBeenCalled();
		const later = file({ madeAt: AT, statedAt: AT });
		expect(await became(place.take(later, FILE))).toEqual(['newer']);
		expect(await networks.network('vale')).toMatchObject({
			value: { members: [{ statuses: { madeAt: AT, statedAt: AT } }] }
		});
	});

	it('come into another network, to the practice of that code', async () => {
		await networks.put({
			...newNetwork('system', 'Example ICB', '', '', AT),
			members: [newMember('other', 'Shy St', 'A12345')]
		});
		const place = await NetworkPlace.open('system', networks, now);
		expect(place.ok && (await became(place.value.take(file(), FILE)))).toEqual(['added']);
		expect(await networks.network('system')).toMatchObject({
			value: { members: [{ id: 'other', statuses }] }
		});
	});

	it('are said not to be in when they could not be written', async () => {
		const place = new EnclosedNetworks(networks, now, own);
		vi.spyOn(networks, 'put').mockResolvedValueOnce(err({ kind: 'full' }));
		expect(await became(place.take(file(), FILE))).toEqual({ kind: 'full' });
	});

	it('of two networks in one file say which is in when the other could not be written', async () => {
		const [first] = file().networks;
		const both = {
			...file(),
			networks: [first!, { ...first!, network: { ...valeWithShy, id: 'dale', name: 'Dale' } }]
		};
		const put = networks.put.bind(networks);
		vi.spyOn(networks, 'put').mockImplementation((network, ...rest) =>
			network.id === 'dale'
				? Promise.resolve(err({ kind: 'full' as const }))
				: put(network, ...rest)
		);
		const place = new EnclosedNetworks(networks, now, own);
		expect(await place.take(both, FILE)).toMatchObject({
			error: { because: { kind: 'full' }, done: [{ title: 'Vale PCN' }] }
		});
	});
});

describe('many files for a network', () => {
	const many = Array.from({ length: 5 }, (_, at) => {
		const id = `practice-${String(at)}`;
		const profile = { ...mill.profile, practice: id };
		return { ...FILE, envelope: envelope({ enclosed: [enclosed({ ...mill, id, profile })] }) };
	});
	const [first] = many;

	it('are written together, each with its own result, as one by one', async () => {
		await networks.put(vale);
		const put = vi.spyOn(networks, 'put');
		const files = [...many, first!, { ...FILE, envelope: envelope() }];
		const taken = await (await openVale()).takeMany(files);
		expect(taken.map((one) => one.ok && one.value.map((outcome) => outcome.became))).toEqual([
			...many.map(() => ['added']),
			['same'],
			[]
		]);
		expect(put).toHaveBeenCalledTimes(1);
		const together = await networks.received('vale');
		await networks.remove('vale');
		await networks.put(vale);
		const place = await openVale();
		for (const { envelope: one } of files) await place.take(one, FILE);
		expect(await networks.received('vale')).toEqual(together);
	});

	it('are written one by one when they cannot be together, and what fails says so', async () => {
		await networks.put(vale);
		const full = { ok: false, error: { kind: 'full' } } as const;
		const place = await openVale();
		vi.spyOn(networks, 'put').mockResolvedValueOnce(full).mockResolvedValueOnce(full);
		const taken = await place.takeMany(many);
		expect(taken.map(({ ok }) => ok)).toEqual([false, true, true, true, true]);
		expect(await networks.received('vale')).toMatchObject({
			value: {
				received: many
					.slice(1)
					.map(
						({
							envelope: {
								enclosed: [one]
							}
						}) => one!.assessment
					)
					.map(({ id }) => ({ assessment: { id } }))
			}
		});
		expect((await place.takeMany([first!])).map(({ ok }) => ok)).toEqual([true]);
	});
});
