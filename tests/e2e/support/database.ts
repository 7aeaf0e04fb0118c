import type { Page } from '@playwright/test';

/** A row of an assessment, as the database holds it. */
export interface Row<T> {
	readonly assessment: string;
	readonly key: string;
	readonly value: T;
}

/** All that one object store holds, read beside the app, and the version of the database. */
export const readStore = (
	page: Page,
	store: string
): Promise<{ readonly version: number; readonly rows: readonly unknown[] }> =>
	page.evaluate(
		(name) =>
			new Promise<{ version: number; rows: unknown[] }>((done, failed) => {
				const opening = indexedDB.open('access-ready');
				opening.onerror = failed;
				opening.onsuccess = () => {
					const database = opening.result;
					const asked = database.transaction(name).objectStore(name).getAll();
					asked.onerror = failed;
					asked.onsuccess = () => {
						done({ version: database.version, rows: asked.result as unknown[] });
						database.close();
					};
				};
			}),
		store
	);

/**
 * Runs in a page: makes the database of version 3 and holds on to it, as a page of that version that
 * does not listen for newer ones.
 */
export const holdOldDatabase = (): Promise<void> =>
	new Promise((done, failed) => {
		const ofAssessment = { keyPath: ['assessment', 'key'] };
		const layout = {
			assessments: { keyPath: 'id' },
			answers: ofAssessment,
			plan: ofAssessment,
			settings: {},
			snapshots: ofAssessment,
			changes: ofAssessment,
			networks: { keyPath: 'id' },
			received: { keyPath: ['network', 'assessment'] }
		};
		const opening = indexedDB.open('access-ready', 3);
		opening.onupgradeneeded = () => {
			for (const [name, options] of Object.entries(layout))
				opening.result.createObjectStore(name, options);
		};
		opening.onsuccess = () => {
			// A connection that nobody knows any more would be closed.
			Object.assign(globalThis, { held: opening.result });
			done();
		};
		opening.onerror = failed;
	});

/** Runs in a page: puts a database in the place of ours that a version of a later year has made. */
export const makeNewerDatabase = (): Promise<void> =>
	new Promise((done, failed) => {
		const removing = indexedDB.deleteDatabase('access-ready');
		removing.onerror = failed;
		removing.onsuccess = () => {
			const opening = indexedDB.open('access-ready', 1000);
			opening.onupgradeneeded = () => {
				opening.result.createObjectStore('of-a-later-year').put('kept', 'key');
			};
			opening.onsuccess = () => {
				opening.result.close();
				done();
			};
			opening.onerror = failed;
		};
	});
