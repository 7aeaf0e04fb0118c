import type { StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import type { Network, NetworkStore, Received } from '#networks';

const FULL: StoreError = { kind: 'full' };

/** A store in memory; it refuses every write while `failing`. */
export class MemoryNetworkStore {
	readonly kept = new Map<string, Network>();
	readonly files = new Map<string, Received>();
	failing = false;

	networks() {
		return Promise.resolve(
			this.failing ? err(FULL) : ok({ networks: [...this.kept.values()], unreadable: [] })
		);
	}
	network(id: string) {
		return Promise.resolve(ok(this.kept.get(id)));
	}
	received(network: string) {
		return Promise.resolve(
			ok({
				received: [...this.files.values()].filter((one) => one.network === network),
				unreadable: []
			})
		);
	}
	put(network: Network, received: readonly Received[] = []) {
		return this.#write(() => {
			this.kept.set(network.id, network);
			for (const one of received) this.files.set(one.assessment.id, one);
		});
	}
	removeReceived(network: Network, id: string) {
		return this.#write(() => {
			this.kept.set(network.id, network);
			this.files.delete(id);
		});
	}
	remove(id: string) {
		return this.#write(() => this.kept.delete(id));
	}
	get store(): NetworkStore {
		return this as unknown as NetworkStore;
	}
	#write(work: () => unknown): Promise<Result<void, StoreError>> {
		if (this.failing) return Promise.resolve(err(FULL));
		work();
		return Promise.resolve(ok(undefined));
	}
}
