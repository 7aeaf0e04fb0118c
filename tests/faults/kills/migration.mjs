import { open } from '../app.mjs';
import { loadSource } from '../load-source.mjs';
import { openBare } from '../stored.mjs';

const { OLD_DATABASES } = await loadSource('/tests/faults/old-databases.ts');

/**
 * The first start of this version on the database of an older one: the layout is changed, and every
 * record is opened, which migrates it.
 * @param {import('../old-databases.ts').OldDatabase} old
 * @returns {import('./interrupted.mjs').Work}
 */
const migrationFrom = (old) => ({
	name: `Migration from database version ${String(old.version)}`,
	share: 1 / OLD_DATABASES.length,
	again: true,
	async prepare({ page, origin }) {
		await openBare(page, origin);
		await page.evaluate(makeDatabase, old);
	},
	async approach({ page, origin }) {
		await openBare(page, origin);
	},
	async strike({ page, origin }) {
		for (const id of old.ids) {
			await open(page, `${origin}assessment/?a=${id}`);
			// It is shown only when what was read has been written in the new form.
			await page.getByRole('heading', { level: 1, name: /^Version \d, \d$/u }).waitFor();
		}
	},
	done: () => Promise.resolve(),
	/** The app opens the database, which changes its layout. */
	cue: ({ page }) =>
		new Promise((resolve, reject) => {
			page
				.exposeFunction('openingDatabase', resolve)
				.then(() =>
					page.addInitScript(() => {
						const open = IDBFactory.prototype.open;
						IDBFactory.prototype.open = function (...given) {
							globalThis.openingDatabase();
							return open.apply(this, given);
						};
					})
				)
				.catch(reject);
		}),
	async look({ page, origin }) {
		await open(page, origin);
		const listed = page.getByRole('link', { name: /^Version \d, \d$/u });
		await listed
			.nth(old.ids.length - 1)
			.waitFor()
			.catch(() => undefined);
		const shown = await listed.count();
		return shown === old.ids.length
			? []
			: [`${String(shown)} of ${String(old.ids.length)} assessments are listed`];
	}
});

/** One for each version of the database that was ever released before this. */
export const migrations = OLD_DATABASES.map(migrationFrom);

/** Runs in the page: makes the database as the older version left it. */
async function makeDatabase(/** @type {import('../old-databases.ts').OldDatabase} */ old) {
	const asked = (request) =>
		new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
	for (const { name } of await indexedDB.databases()) await asked(indexedDB.deleteDatabase(name));
	const opening = indexedDB.open('access-ready', old.version);
	opening.onupgradeneeded = () => {
		for (const [store, options] of Object.entries(old.layout))
			opening.result.createObjectStore(store, options);
	};
	const database = await asked(opening);
	const writing = database.transaction(Object.keys(old.layout), 'readwrite');
	for (const [store, rows] of Object.entries(old.rows))
		for (const row of rows) writing.objectStore(store).put(row);
	writing.objectStore('settings').put({ device: 'tablet-1' }, 'device');
	await new Promise((done, failed) => {
		writing.oncomplete = done;
		writing.onabort = failed;
	});
	database.close();
}
