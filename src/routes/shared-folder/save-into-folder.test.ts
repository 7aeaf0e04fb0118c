import { err, ok } from '#base';
import { readEnvelope } from '#exchange';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import { FakeFolder } from '../../../tests/builders/fake-folder.ts';
import { mayWriteOver, saveIntoFolder } from './save-into-folder.ts';

const NAME = 'mill.accessready';
const mine = assessment({ 'telephony.cloud': 'yes' });
const later = {
	...answer('telephony.cloud', chose('no')),
	changedAt: '2030-01-01T00:00:00.000Z',
	device: 'partner'
};
const theirs = { ...mine, answers: { 'telephony.cloud': later } };
const reading = (of: typeof mine) => () =>
	Promise.resolve(ok(envelope({ enclosed: [enclosed(of)] })));

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
		folder.lay(NAME, '{"format":"access-ready","ki');
		return folder;
	};

	it('may be written over when it says nothing later', async () => {
		expect(await mayWriteOver(there(), NAME, mine, reading(mine))).toEqual(ok(undefined));
		expect(await mayWriteOver(there(), NAME, theirs, reading(mine))).toEqual(ok(undefined));
	});

	it('is not written over when another device has later answers in it', async () => {
		expect(await mayWriteOver(there(), NAME, mine, reading(theirs))).toMatchObject({
			ok: false,
			error: { kind: 'newerThere', differences: 1 }
		});
	});

	it.each([
		{ kind: 'newer', version: 9 },
		{ kind: 'locked' },
		{ kind: 'changed' },
		{ kind: 'notJson' },
		{ kind: 'empty' },
		{ kind: 'notOurs' },
		{ kind: 'notReadable' }
	] as const)('is not written over when it cannot be read: $kind', async (error) => {
		const unreadable = () => Promise.resolve(err(error));
		expect(await mayWriteOver(there(), NAME, mine, unreadable)).toEqual(
			err({ kind: 'unreadableThere', error })
		);
	});

	it('is not written over when it is half synchronised, or of another assessment', async () => {
		const half = async (file: File) => readEnvelope(new Uint8Array(await file.arrayBuffer()));
		expect(await mayWriteOver(there(), NAME, mine, half)).toEqual(
			err({ kind: 'unreadableThere', error: { kind: 'notJson' } })
		);
		const other = reading({ ...theirs, id: 'other' });
		expect(await mayWriteOver(there(), NAME, mine, other)).toEqual(err({ kind: 'otherThere' }));
	});

	it('is not written over while whatever synchronises it holds it', async () => {
		const folder = there();
		folder.held.add(NAME);
		expect(await mayWriteOver(folder, NAME, mine, reading(mine))).toEqual(
			err({ kind: 'trouble', trouble: 'failed' })
		);
	});

	it('need not be there', async () => {
		const empty = new FakeFolder();
		expect(await mayWriteOver(empty, NAME, mine, reading(theirs))).toEqual(ok(undefined));
	});
});
