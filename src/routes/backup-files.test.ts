import 'fake-indexeddb/auto';
import { err } from '#base';
import { Library } from '#session';
import { IndexedDbStore } from '#storage';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { bringBack, makeBackup } from './backup-files.ts';

const MADE_AT = '2026-11-22T08:00:00.000Z';
const record = assessment({ 'q.one': 'yes' });
const change = {
	id: 'c1',
	assessment: 'one',
	at: MADE_AT,
	device: 'tablet',
	kind: 'answer' as const,
	key: 'q.one',
	after: answer('q.one', chose('yes'))
};

function device(name: string) {
	const store = new IndexedDbStore(() => 'device', name);
	const library = new Library(
		store,
		() => new Date(MADE_AT),
		() => crypto.randomUUID()
	);
	return { store, library };
}
async function plant(name: string, store: string, value: unknown) {
	const database = await openDB(name);
	await database.put(store, value);
	database.close();
}
async function backUp({ store }: ReturnType<typeof device>): Promise<File> {
	const made = await makeBackup(store, MADE_AT, '0.3.0');
	return new File([(made.ok && made.value) || ''], 'backup.json');
}
const bringTo = async ({ library }: ReturnType<typeof device>, file: File) =>
	bringBack(file, (one, beside) => library.add(one, beside));

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a backup of a device', () => {
	it('brings assessments, snapshots and history back on another', async () => {
		const [here, there] = [device('here'), device('there')];
		await here.store.put(record, { snapshots: [snapshot({}, record)], changes: [change] });
		const said = await bringTo(there, await backUp(here));
		expect(said).toEqual(['backup.json: “Mill Lane Surgery” added.']);
		await there.library.load();
		const id = there.library.listed?.assessments[0]?.id ?? '';
		expect(await there.store.read(id)).toEqual({ ok: true, value: { ...record, id } });
		expect(await there.store.snapshots(id)).toMatchObject({
			value: { snapshots: [{ name: 'Baseline', assessment: { answers: record.answers } }] }
		});
		expect(await there.store.changes(id)).toEqual({
			ok: true,
			value: [{ ...change, assessment: id }]
		});
	});

	it('holds what cannot be read as it is kept, and says so when it is brought back', async () => {
		const [here, there] = [device('here'), device('there')];
		await here.store.put(record);
		const odd = { id: 'odd', version: 99, title: 'From the future' };
		const torn = { ...snapshot({}, record), id: 'torn', date: 'spring' };
		await plant('here', 'assessments', odd);
		await plant('here', 'snapshots', { assessment: 'one', key: 'torn', value: torn });
		const file = await backUp(here);
		const text = await file.text();
		expect(text).toContain('From the future');
		expect(text).toContain('spring');
		expect(await bringTo(there, file)).toEqual([
			'backup.json: “Mill Lane Surgery” added.',
			expect.stringMatching(
				/one snapshot of “Mill Lane Surgery” not added\. It is damaged at “date”/u
			),
			expect.stringMatching(/one assessment not added\. It was made by a newer version/u)
		]);
	});

	it('is none when there is nothing', async () => {
		expect(await makeBackup(device('here').store, MADE_AT, '0.3.0')).toEqual({
			ok: true,
			value: undefined
		});
	});

	it.each(['list', 'snapshots', 'changes'] as const)(
		'is none when %s cannot be read, rather than half of one',
		async (part) => {
			const { store } = device('here');
			await store.put(record);
			vi.spyOn(store, part).mockResolvedValue(err({ kind: 'blocked' }));
			expect(await makeBackup(store, MADE_AT, '0.3.0')).toEqual(err({ kind: 'blocked' }));
		}
	);
});

describe('a file brought back', () => {
	it('that is no backup is refused with its reason', async () => {
		const said = await bringTo(device('here'), new File(['{'], 'torn.json'));
		expect(said).toEqual([
			expect.stringMatching(/^torn\.json: not opened, because it is damaged/u)
		]);
	});

	it('says what could not be added', async () => {
		const here = device('here');
		await here.store.put(record);
		const said = await bringBack(await backUp(here), () => Promise.resolve(err({ kind: 'full' })));
		expect(said).toEqual([
			expect.stringMatching(/“Mill Lane Surgery” not added\. This device is out of space/u)
		]);
	});
});
