import type { StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import type { Network } from '#networks';
import type { Workshop, WorkshopStore } from '#workshops';
import { MemoryNetworkStore } from './memory-network-store.ts';

const FULL: StoreError = { kind: 'full' };

/** Workshops in memory beside their networks; it refuses every write while `failing`. */
export class MemoryWorkshopStore {
	readonly rooms = new MemoryNetworkStore();
	readonly kept = new Map<string, Workshop>();
	failing = false;

	workshops() {
		return Promise.resolve(
			this.failing ? err(FULL) : ok({ workshops: [...this.kept.values()], unreadable: [] })
		);
	}
	workshop(id: string) {
		return Promise.resolve(ok(this.kept.get(id)));
	}
	put(workshop: Workshop, network?: Network) {
		return this.#write(() => {
			this.kept.set(workshop.id, workshop);
			if (network) this.rooms.kept.set(network.id, network);
		});
	}
	remove({ id, network }: Workshop) {
		return this.#write(() => {
			this.kept.delete(id);
			this.rooms.kept.delete(network);
		});
	}
	get stores() {
		return { workshops: this as unknown as WorkshopStore, networks: this.rooms.store };
	}
	#write(work: () => unknown): Promise<Result<void, StoreError>> {
		if (this.failing) return Promise.resolve(err(FULL));
		work();
		return Promise.resolve(ok(undefined));
	}
}
