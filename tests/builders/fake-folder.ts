/** A folder in memory that behaves like the ones the browser hands out. */
export class FakeFolder {
	readonly kind = 'directory';
	readonly name = 'Shared';
	permission: PermissionState = 'granted';
	gone = false;
	readonly #files = new Map<string, { text: string; at: number }>();
	/** Names of files that cannot be read now, e.g. while they are being synchronised. */
	readonly held = new Set<string>();
	#time = 0;

	/** Lays a file into the folder, or a newer one in its place. */
	lay(name: string, text: string): void {
		this.#files.set(name, { text, at: ++this.#time });
	}
	take(name: string): void {
		this.#files.delete(name);
	}
	textOf(name: string): string | undefined {
		return this.#files.get(name)?.text;
	}

	queryPermission(): Promise<PermissionState> {
		return Promise.resolve(this.permission);
	}
	requestPermission(): Promise<PermissionState> {
		if (this.permission === 'prompt') this.permission = 'granted';
		return Promise.resolve(this.permission);
	}

	async *values() {
		await Promise.resolve();
		this.#check();
		yield { kind: 'directory' as const, name: 'Archive' };
		for (const name of this.#files.keys()) yield this.#handle(name);
	}

	getFileHandle(name: string, { create = false } = {}) {
		return Promise.resolve().then(() => {
			this.#check();
			if (!this.#files.has(name) && !create) throw new DOMException('', 'NotFoundError');
			return this.#handle(name);
		});
	}

	#handle(name: string) {
		return {
			kind: 'file' as const,
			name,
			getFile: () =>
				Promise.resolve().then(() => {
					this.#check();
					const file = this.#files.get(name);
					if (!file) throw new DOMException('', 'NotFoundError');
					if (this.held.has(name)) throw new DOMException('', 'NotReadableError');
					return new File([file.text], name, { lastModified: file.at });
				}),
			createWritable: () =>
				Promise.resolve().then(() => {
					this.#check();
					let written = '';
					return {
						write: (text: string) => Promise.resolve().then(() => void (written += text)),
						close: () => Promise.resolve().then(() => this.lay(name, written)),
						abort: () => Promise.resolve()
					};
				})
		};
	}

	#check(): void {
		if (this.gone) throw new DOMException('', 'NotFoundError');
		if (this.permission !== 'granted') throw new DOMException('', 'NotAllowedError');
	}
}
