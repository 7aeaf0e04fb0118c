import type { StoreError } from '#assessments';
import type { Clock, Result } from '#base';
import type { UnreadableRow } from '#networks';
import { newSystem, type System, type SystemStore } from '#systems';

interface Listed {
	readonly systems: readonly System[];
	readonly unreadable: readonly UnreadableRow[];
}

/** Every system on the device, and what can be done with a whole one. */
export class SystemLibrary {
	#listed: Listed | undefined;
	#failure: StoreError | undefined;
	readonly #store: SystemStore;
	readonly #now: Clock;
	readonly #newId: () => string;

	constructor(store: SystemStore, now: Clock, newId: () => string) {
		this.#listed = $state.raw<Listed | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#store = store;
		this.#now = now;
		this.#newId = newId;
	}

	/** Those in use, by name; undefined until `load` has come back. */
	get systems(): readonly System[] | undefined {
		return this.#listed?.systems.filter((one) => !one.deletedAt);
	}

	/** Those put aside, by name. */
	get aside(): readonly System[] {
		return this.#listed?.systems.filter((one) => one.deletedAt) ?? [];
	}

	/** Those that are kept although they cannot be read. */
	get unreadable(): readonly UnreadableRow[] {
		return this.#listed?.unreadable ?? [];
	}

	/** Why the last thing asked for was not done, if so. */
	get failure(): StoreError | undefined {
		return this.#failure;
	}

	async load(): Promise<void> {
		const found = await this.#store.systems();
		this.#failure = found.ok ? undefined : found.error;
		if (found.ok) this.#listed = found.value;
	}

	/** Starts a system; the result is its id, undefined when it is not kept. */
	async start(name: string, code: string): Promise<string | undefined> {
		return this.add(newSystem(this.#newId(), name, code, this.#time()));
	}

	/** Keeps a system; the result is its id, undefined when it is not kept. */
	async add(system: System): Promise<string | undefined> {
		return (await this.#then(this.#store.put(system))) ? system.id : undefined;
	}

	async rename(system: System, name: string): Promise<void> {
		await this.#then(this.#store.put({ ...system, name, changedAt: this.#time() }));
	}

	/** Puts it aside; `restore` brings it back as it was. False when it could not be done. */
	async putAside(system: System): Promise<boolean> {
		return this.#then(this.#store.put({ ...system, deletedAt: this.#time() }));
	}

	async restore({ deletedAt: _, ...system }: System): Promise<void> {
		await this.#then(this.#store.put(system));
	}

	#time(): string {
		return this.#now().toISOString();
	}

	async #then(work: Promise<Result<void, StoreError>>): Promise<boolean> {
		const done = await work;
		if (done.ok) await this.load();
		else this.#failure = done.error;
		return done.ok;
	}
}
