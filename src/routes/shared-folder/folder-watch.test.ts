import { err, ok } from '#base';
import type { Envelope } from '#exchange';
import { beforeEach, describe, expect, it } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import { FakeFolder } from '../../../tests/builders/fake-folder.ts';
import type { Outcome } from '../bring-in/arrivals.ts';
import { FolderWatch, type WatchWork } from './folder-watch.ts';

/** When the builder's files were made. */
const MADE_AT = '2026-11-22T08:00:00.000Z';

let folder: FakeFolder;
let taken: string[];
let full: boolean;
let known: Set<string>;
let takenOut: Map<string, string>;

/** A file's text is the id of its practice and what it says; one that ends in `…` is half written. */
const work: WatchWork = {
	read: async (file) => {
		const text = await file.text();
		if (text === '') return err({ kind: 'empty' });
		if (text.endsWith('…')) return err({ kind: 'notJson' });
		if (text === 'letter') return err({ kind: 'notOurs' });
		const [id = '', title = ''] = text.split(' ');
		return ok(envelope({ enclosed: [enclosed(assessment({}, { id, title }))] }));
	},
	takenOut: () => Promise.resolve(takenOut),
	place: () =>
		Promise.resolve(
			ok({
				take: (came: Envelope, { name }: { readonly name: string }) => {
					if (full) return Promise.resolve(err({ because: { kind: 'full' as const }, done: [] }));
					taken.push(name);
					const outcomes = came.enclosed.map(({ assessment: { id, title } }): Outcome => {
						const became = known.has(`${id} ${title}`) ? 'same' : 'added';
						known.add(`${id} ${title}`);
						return { id, title, became, brought: undefined, seeAt: 'network' };
					});
					return Promise.resolve(ok(outcomes));
				}
			})
		)
};
const watch = () => new FolderWatch(folder, '.accessready', work);
const kinds = (of: FolderWatch) => of.lines.map(({ name, result }) => [name, result.kind]);

beforeEach(() => {
	folder = new FakeFolder();
	taken = [];
	known = new Set();
	takenOut = new Map();
	full = false;
});

describe('a watched folder', () => {
	it('takes in what is new, and each file once', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		folder.lay('readme.txt', 'not looked at');
		expect(await watching.look()).toEqual({ state: 'looked', files: 1, news: true });
		expect(await watching.look()).toEqual({ state: 'looked', files: 1, news: false });
		folder.lay('hill.ACCESSREADY', 'hill first');
		await watching.look();
		expect(taken).toEqual(['mill.accessready', 'hill.ACCESSREADY']);
	});

	it('takes in what has changed', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		folder.lay('mill.accessready', 'mill again');
		expect(await watching.look()).toMatchObject({ news: true });
		expect(taken).toHaveLength(2);
	});

	it('waits while a file is being written, and takes it when it is whole', async () => {
		const watching = watch();
		folder.lay('mill.accessready', '');
		await watching.look();
		folder.lay('mill.accessready', 'mi…');
		await watching.look();
		expect(kinds(watching)).toEqual([['mill.accessready', 'coming']]);
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		expect(kinds(watching)).toEqual([['mill.accessready', 'in']]);
	});

	it('reports a file that stays unreadable once it has stopped changing', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mi…');
		await watching.look();
		await watching.look();
		expect(watching.lines).toEqual([
			{
				name: 'mill.accessready',
				result: { kind: 'refused', error: { kind: 'notJson' } },
				holds: []
			}
		]);
	});

	it('reports a file that is none of ours at once, and the others come in', async () => {
		const watching = watch();
		folder.lay('letter.accessready', 'letter');
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		expect(kinds(watching)).toEqual([
			['letter.accessready', 'refused'],
			['mill.accessready', 'in']
		]);
	});

	it('waits for a file that is held by whatever synchronises it', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		folder.held.add('mill.accessready');
		expect(await watching.look()).toMatchObject({ state: 'looked', news: false });
		expect(kinds(watching)).toEqual([['mill.accessready', 'coming']]);
		folder.held.clear();
		expect(await watching.look()).toMatchObject({ news: true });
	});

	it('takes in a conflict copy too, and says of which file it is one', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		folder.lay('mill-DESKTOP-7.accessready', 'mill second');
		await watching.look();
		expect(taken).toHaveLength(2);
		const copies = watching.lines.flatMap(({ name, copyOf }) => (copyOf ? [[name, copyOf]] : []));
		expect(copies).toEqual([['mill.accessready', 'mill-DESKTOP-7.accessready']]);
	});

	it('asks again when the permission is lost, and goes on where it was', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		folder.permission = 'prompt';
		folder.lay('hill.accessready', 'hill first');
		expect(await watching.look()).toEqual({ state: 'trouble', trouble: 'notAllowed' });
		await folder.requestPermission();
		expect(await watching.look()).toMatchObject({ state: 'looked', news: true });
		expect(taken).toEqual(['mill.accessready', 'hill.accessready']);
	});

	it('says when the folder is gone', async () => {
		folder.gone = true;
		expect(await watch().look()).toEqual({ state: 'trouble', trouble: 'gone' });
	});

	it('keeps what a file brought when the file goes away, and reads it when it comes back', async () => {
		const watching = watch();
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		folder.take('mill.accessready');
		expect(await watching.look()).toEqual({ state: 'looked', files: 0, news: false });
		expect(kinds(watching)).toEqual([['mill.accessready', 'in']]);
		folder.lay('mill.accessready', 'mill second');
		expect(await watching.look()).toMatchObject({ news: true });
	});

	it('tries again what could not be written', async () => {
		const watching = watch();
		full = true;
		folder.lay('mill.accessready', 'mill first');
		await watching.look();
		expect(kinds(watching)).toEqual([['mill.accessready', 'notWritten']]);
		full = false;
		await watching.look();
		expect(kinds(watching)).toEqual([['mill.accessready', 'in']]);
	});

	it('does not bring back a practice that was taken out, at a later visit', async () => {
		folder.lay('hill.accessready', 'hill first');
		folder.lay('mill.accessready', 'mill first');
		takenOut.set('mill', MADE_AT);
		const watching = watch();
		await watching.look();
		expect(taken).toEqual(['hill.accessready']);
		expect(kinds(watching)).toEqual([
			['hill.accessready', 'in'],
			['mill.accessready', 'takenOut']
		]);
	});

	it('brings it in again when the practice has made a later file', async () => {
		folder.lay('mill.accessready', 'mill first');
		takenOut.set('mill', new Date(Date.parse(MADE_AT) - 1).toISOString());
		const watching = watch();
		await watching.look();
		expect(kinds(watching)).toEqual([['mill.accessready', 'in']]);
		expect(watching.lines).toMatchObject([{ holds: ['mill'] }]);
	});
});
