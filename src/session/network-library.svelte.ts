import type { StoreError } from '#assessments';
import type { Clock, Result } from '#base';
import {
	newNetwork,
	type Network,
	type NetworkStore,
	type Received,
	type UnreadableRow
} from '#networks';

interface Listed {
	readonly networks: readonly Network[];
	readonly unreadable: readonly UnreadableRow[];
}

/**
 * Every network on the device, and what can be done with a whole one; what a workshop gathers is no
 * network of its own, and stays with the workshops.
 */
export class NetworkLibrary {
	#listed: Listed | undefined;
	#failure: StoreError | undefined;
	readonly #store: NetworkStore;
	readonly #now: Clock;
	readonly #newId: () => string;

	constructor(store: NetworkStore, now: Clock, newId: () => string) {
		this.#listed = $state.raw<Listed | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#store = store;
		this.#now = now;
		this.#newId = newId;
	}

	/** Those in use, by name; undefined until `load` has come back. */
	get networks(): readonly Network[] | undefined {
		return this.#listed && byName(this.#listed.networks.filter((one) => !one.deletedAt));
	}

	/** Those put aside, by name. */
	get aside(): readonly Network[] {
		return byName(this.#listed?.networks.filter((one) => one.deletedAt) ?? []);
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
		const found = await this.#store.networks();
		this.#failure = found.ok ? undefined : found.error;
		if (!found.ok) return;
		const networks = found.value.networks.filter(({ workshop }) => workshop === undefined);
		this.#listed = { ...found.value, networks };
	}

	/** Starts a network without practices; the result is its id, undefined when it is not kept. */
	async start(name: string, code: string, icb: string): Promise<string | undefined> {
		return this.add(newNetwork(this.#newId(), name, code, icb, this.#time()));
	}

	/** Keeps a network with what it received; the result is its id, undefined when it is not kept. */
	async add(network: Network, received: readonly Received[] = []): Promise<string | undefined> {
		return (await this.#then(this.#store.put(network, received))) ? network.id : undefined;
	}

	async rename(network: Network, name: string): Promise<void> {
		await this.#then(this.#store.put({ ...network, name, changedAt: this.#time() }));
	}

	/** Puts it aside; `restore` brings it back as it was. False when it could not be done. */
	async putAside(network: Network): Promise<boolean> {
		return this.#then(this.#store.put({ ...network, deletedAt: this.#time() }));
	}

	async restore({ deletedAt: _, ...network }: Network): Promise<void> {
		await this.#then(this.#store.put(network));
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

const byName = (networks: readonly Network[]): readonly Network[] =>
	networks.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
