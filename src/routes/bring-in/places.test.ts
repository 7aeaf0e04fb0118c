import 'fake-indexeddb/auto';
import { ok } from '#base';
import { newNetwork } from '#networks';
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
	return done.ok ? done.value.map((one) => one.became) : done.error;
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

	it('leaves a network that is here as it is, and brings its practices', async () => {
		await networks.put({ ...vale, name: 'Our own name' });
		const place = new EnclosedNetworks(networks, now, own);
		expect(await became(place.take(file, FILE))).toEqual(['added']);
		expect(await networks.network('vale')).toMatchObject({ value: { name: 'Our own name' } });
	});

	it('without a network goes where the user’s own go', async () => {
		const take = vi.fn(own.take);
		await new EnclosedNetworks(networks, now, { take }).take(envelope(), FILE);
		expect(take).toHaveBeenCalledOnce();
	});
});
