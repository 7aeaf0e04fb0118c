const addressOf = (key: string): string => new URL(key, 'https://example.invalid').href;

/** A cache in memory, with the part of `Cache` that we use. */
class FakeCache {
	readonly #kept = new Map<string, Response>();

	put(key: string, response: Response): Promise<void> {
		this.#kept.set(addressOf(key), response);
		return Promise.resolve();
	}
	match(key: string): Promise<Response | undefined> {
		return Promise.resolve(this.#kept.get(addressOf(key))?.clone());
	}
	delete(key: string): Promise<boolean> {
		return Promise.resolve(this.#kept.delete(addressOf(key)));
	}
	keys(): Promise<readonly { readonly url: string }[]> {
		return Promise.resolve([...this.#kept.keys()].map((url) => ({ url })));
	}
}

/** The caches of a site in memory, to stand for `caches`. */
export class FakeCaches {
	readonly #caches = new Map<string, FakeCache>();

	has(name: string): Promise<boolean> {
		return Promise.resolve(this.#caches.has(name));
	}
	open(name: string): Promise<FakeCache> {
		const cache = this.#caches.get(name) ?? new FakeCache();
		this.#caches.set(name, cache);
		return Promise.resolve(cache);
	}
	delete(name: string): Promise<boolean> {
		return Promise.resolve(this.#caches.delete(name));
	}
}
