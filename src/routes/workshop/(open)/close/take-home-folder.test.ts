import { readEnvelope } from '#exchange';
import { takeHome } from '#workshops';
import { expect, it } from 'vitest';
import { answer, chose } from '../../../../../tests/builders/answers.ts';
import { FakeFolder } from '../../../../../tests/builders/fake-folder.ts';
import { exampleFiles, exampleNetwork } from '../../../../../tests/builders/networks.ts';
import { exampleWorkshop } from '../../../../../tests/builders/workshops.ts';
import { layDown } from './take-home-folder.ts';
import { HOME_SHARES, isFiled, takeHomeFiles, type Filed } from './take-home-files.ts';

const NOW = new Date('2026-03-20T16:00:00.000Z');
const CHOICE = { promisesOnly: false, shares: HOME_SHARES };
const network = exampleNetwork(2);
const workshop = exampleWorkshop({
	commitments: [
		{
			id: 'c1',
			members: network.members.map(({ id }) => id),
			what: 'Ask the supplier',
			who: '',
			at: '2026-03-20T15:00:00.000Z'
		}
	]
});
const homes = takeHome(workshop, network, exampleFiles(2), 'laptop').filter(isFiled);
const files = await takeHomeFiles(homes, CHOICE, NOW, 'test');
const ids = network.members.map(({ id }) => id);
const read = async (file: File) => readEnvelope(new Uint8Array(await file.arrayBuffer()));

it('each practice’s file is laid into the folder, and again when it is saved again', async () => {
	const folder = new FakeFolder();
	for (const _ of [1, 2])
		expect(await layDown(folder, homes, files, read)).toEqual({ saved: ids, refused: [] });
	for (const { name, bytes } of files)
		expect(folder.textOf(name)).toBe(new TextDecoder().decode(bytes));
});

it('a file that holds something else, or cannot be read, is left, and stops no other', async () => {
	const folder = new FakeFolder();
	const [first, second] = files;
	folder.lay(first!.name, 'half a fi');
	const refusing = await layDown(folder, homes, files, read);
	expect(refusing.saved).toEqual([ids[1]]);
	expect(refusing.refused).toMatchObject([{ name: first!.name }]);
	expect(folder.textOf(first!.name)).toBe('half a fi');

	const [, other] = homes;
	const { assessment } = other!.received;
	const question = Object.keys(assessment.answers)[0]!;
	const later = answer(question, chose('no'), { changedAt: '2026-03-21T09:00:00.000Z' });
	const changed: Filed = {
		...other!,
		received: {
			...other!.received,
			assessment: { ...assessment, answers: { ...assessment.answers, [question]: later } }
		}
	};
	const [newer] = await takeHomeFiles([changed], CHOICE, NOW, 'test');
	folder.lay(second!.name, new TextDecoder().decode(newer!.bytes));
	const { refused } = await layDown(folder, homes.slice(1), files.slice(1), read);
	expect(refused).toMatchObject([{ name: second!.name, because: /holds something/ }]);
});

it('a folder that is gone is said for each file, and nothing counts as saved', async () => {
	const folder = new FakeFolder();
	folder.gone = true;
	const { saved, refused } = await layDown(folder, homes, files, read);
	expect(saved).toEqual([]);
	expect(refused.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
	expect(await layDown(new FakeFolder(), homes, [], read)).toEqual({ saved: [], refused: [] });
});
