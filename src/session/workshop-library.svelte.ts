import type { StoreError } from '#assessments';
import type { Clock, IsoDate, Result } from '#base';
import type { Network, Received, UnreadableRow } from '#networks';
import { gatheringNetwork, newWorkshop, type Workshop } from '#workshops';
import type { WorkshopStores } from './read-workshop.ts';

interface Listed {
	readonly workshops: readonly Workshop[];
	readonly unreadable: readonly UnreadableRow[];
}

/** Every workshop on the device, and what can be done with a whole one. */
export class WorkshopLibrary {
	#listed: Listed | undefined;
	#failure: StoreError | undefined;
	readonly #stores: WorkshopStores;
	readonly #now: Clock;
	readonly #newId: () => string;

	constructor(stores: WorkshopStores, now: Clock, newId: () => string) {
		this.#listed = $state.raw<Listed | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#stores = stores;
		this.#now = now;
		this.#newId = newId;
	}

	/** Those in use, the latest date first; undefined until `load` has come back. */
	get workshops(): readonly Workshop[] | undefined {
		return this.#listed && byDate(this.#listed.workshops.filter((one) => !one.deletedAt));
	}

	/** Those put aside, the latest date first. */
	get aside(): readonly Workshop[] {
		return byDate(this.#listed?.workshops.filter((one) => one.deletedAt) ?? []);
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
		const found = await this.#stores.workshops.workshops();
		this.#failure = found.ok ? undefined : found.error;
		if (found.ok) this.#listed = found.value;
	}

	/** Starts a workshop without practices; the result is its id, undefined when it is not kept. */
	async start(name: string, date?: IsoDate): Promise<string | undefined> {
		const made = newWorkshop(this.#newId(), this.#newId(), name, this.#time());
		const workshop = date === undefined ? made : { ...made, date };
		return this.add(workshop, gatheringNetwork(workshop));
	}

	/** Keeps a workshop with its network and files; the result is its id, undefined when not kept. */
	async add(
		workshop: Workshop,
		network: Network,
		received: readonly Received[] = []
	): Promise<string | undefined> {
		const kept = await this.#then(async () => {
			// The files first: a network that no workshop leads to shows nowhere, one without them would.
			const files = await this.#stores.networks.put(network, received);
			return files.ok ? this.#stores.workshops.put(workshop) : files;
		});
		return kept ? workshop.id : undefined;
	}

	async rename(workshop: Workshop, name: string): Promise<void> {
		await this.#put({ ...workshop, name, changedAt: this.#time() }, (network) => ({
			...network,
			name
		}));
	}

	/** Puts it aside; `restore` brings it back as it was. False when it could not be done. */
	async putAside(workshop: Workshop): Promise<boolean> {
		const deletedAt = this.#time();
		return this.#put({ ...workshop, deletedAt }, (network) => ({ ...network, deletedAt }));
	}

	async restore({ deletedAt: _, ...workshop }: Workshop): Promise<void> {
		await this.#put(workshop, ({ deletedAt: __, ...network }) => network);
	}

	/** Writes the workshop, and in the same transaction its network as `change` makes it. */
	#put(workshop: Workshop, change: (network: Network) => Network): Promise<boolean> {
		return this.#then(async () => {
			const found = await this.#stores.networks.network(workshop.network);
			if (!found.ok) return found;
			const network = found.value && !('error' in found.value) ? found.value : undefined;
			return this.#stores.workshops.put(workshop, network && change(network));
		});
	}

	#time(): string {
		return this.#now().toISOString();
	}

	async #then(work: () => Promise<Result<void, StoreError>>): Promise<boolean> {
		const done = await work();
		if (done.ok) await this.load();
		else this.#failure = done.error;
		return done.ok;
	}
}

/** What has no date yet is still to come: it stands first. */
const byDate = (workshops: readonly Workshop[]): readonly Workshop[] =>
	workshops.toSorted(
		(a, b) =>
			(b.date ?? '9999').localeCompare(a.date ?? '9999') || a.name.localeCompare(b.name, 'en-GB')
	);
