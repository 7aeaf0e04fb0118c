/**
 * Everything that the profile keeps for the site, read as it lies, without the app: a page of the
 * site that runs no script of it, the service worker passed over.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @returns {Promise<Stored>}
 *
 * @typedef {Readonly<Record<string, { readonly version: number, readonly stores: Readonly<Record<string, readonly { readonly key: unknown, readonly value: any }[]>> }>>} Stored by the database's name
 */
export async function readStored(page, origin) {
	await openBare(page, origin);
	const stored = await page.evaluate(async () => {
		const asked = (request) =>
			new Promise((done, failed) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => failed(request.error);
			});
		const plain = (key, value) =>
			value instanceof Map
				? { map: [...value] }
				: value instanceof ArrayBuffer || ArrayBuffer.isView(value)
					? { bytes: value.byteLength }
					: value;
		const found = {};
		for (const { name } of await indexedDB.databases()) {
			const database = await asked(indexedDB.open(name));
			const stores = {};
			for (const store of database.objectStoreNames) {
				const all = database.transaction(store).objectStore(store);
				const [keys, values] = await Promise.all([
					asked(all.getAllKeys()),
					asked(database.transaction(store).objectStore(store).getAll())
				]);
				stores[store] = keys.map((key, at) => ({ key, value: values[at] }));
			}
			found[name] = { version: database.version, stores };
			database.close();
		}
		return JSON.stringify(found, plain);
	});
	return JSON.parse(stored);
}

/**
 * Opens a page of the site on which no script of the app runs.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 */
export async function openBare(page, origin) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setBypassServiceWorker', { bypass: true });
	await page.goto(`${origin}robots.txt`);
	await session.send('Network.setBypassServiceWorker', { bypass: false });
	await session.detach();
}
