import { err, ok } from '#base';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import { FakeFolder } from '../../../tests/builders/fake-folder.ts';
import { newerThere, saveIntoFolder } from './save-into-folder.ts';

const NAME = 'mill.accessready';
const mine = assessment({ 'telephony.cloud': 'yes' });
const later = {
	...answer('telephony.cloud', chose('no')),
	changedAt: '2030-01-01T00:00:00.000Z',
	device: 'partner'
};
const theirs = { ...mine, answers: { 'telephony.cloud': later } };
const reading = (of: typeof mine) => () => Promise.resolve(envelope({ enclosed: [enclosed(of)] }));

describe('saving into a shared folder', () => {
	it('writes the file, and the next time in its place', async () => {
		const folder = new FakeFolder();
		expect(await saveIntoFolder(folder, NAME, 'one')).toEqual(ok(undefined));
		expect(await saveIntoFolder(folder, NAME, 'two')).toEqual(ok(undefined));
		expect(folder.textOf(NAME)).toBe('two');
	});

	it('says why it could not', async () => {
		const folder = new FakeFolder();
		folder.permission = 'prompt';
		const not = (trouble: string) => err({ kind: 'trouble', trouble });
		expect(await saveIntoFolder(folder, NAME, 'one')).toEqual(not('notAllowed'));
		folder.permission = 'granted';
		folder.gone = true;
		expect(await saveIntoFolder(folder, NAME, 'one')).toEqual(not('gone'));
	});

	it('leaves the file as it was when writing breaks off', async () => {
		const folder = new FakeFolder();
		folder.lay(NAME, 'one');
		const breaking = {
			name: 'Shared',
			values: () => folder.values(),
			queryPermission: () => folder.queryPermission(),
			requestPermission: () => folder.requestPermission(),
			getFileHandle: async (name: string) => ({
				...(await folder.getFileHandle(name)),
				createWritable: async () => {
					const writable = await (await folder.getFileHandle(name)).createWritable();
					return { ...writable, close: () => Promise.reject(new Error('disk full')) };
				}
			})
		};
		expect(await saveIntoFolder(breaking, NAME, 'two')).toEqual(
			err({ kind: 'trouble', trouble: 'failed' })
		);
		expect(folder.textOf(NAME)).toBe('one');
	});
});

describe('the file that is there', () => {
	const there = () => {
		const folder = new FakeFolder();
		folder.lay(NAME, 'there');
		return folder;
	};

	it('may be written over when it says nothing later', async () => {
		expect(await newerThere(there(), NAME, mine, reading(mine))).toEqual(ok(undefined));
		expect(await newerThere(there(), NAME, theirs, reading(mine))).toEqual(ok(undefined));
	});

	it('is not written over when another device has later answers in it', async () => {
		expect(await newerThere(there(), NAME, mine, reading(theirs))).toMatchObject({
			ok: false,
			error: { kind: 'newerThere', differences: 1 }
		});
	});

	it('may be written over when it is of another assessment, or no file of ours', async () => {
		const other = reading({ ...theirs, id: 'other' });
		expect(await newerThere(there(), NAME, mine, other)).toEqual(ok(undefined));
		const none = () => Promise.resolve(undefined);
		expect(await newerThere(there(), NAME, mine, none)).toEqual(ok(undefined));
	});

	it('need not be there', async () => {
		const empty = new FakeFolder();
		expect(await newerThere(empty, NAME, mine, reading(theirs))).toEqual(ok(undefined));
	});
});
