import type { StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import type { UnreadableRow } from '#networks';
import type { System, SystemStore } from '#systems';

const FULL: StoreError = { kind: 'full' };

/** A store of systems in memory; it refuses everything while `failing`. */
export class MemorySystemStore implements SystemStore {
	readonly kept = new Map<string, System>();
	unreadable: readonly UnreadableRow[] = [];
	failing = false;

	systems() {
		return this.#answer(() => ({
			systems: [...this.kept.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
			unreadable: this.unreadable
		}));
	}
	system(id: string) {
		return this.#answer(
			() => this.kept.get(id) ?? this.unreadable.find((unread) => unread.id === id)
		);
	}
	put(system: System) {
		return this.#answer(() => void this.kept.set(system.id, system));
	}
	remove(id: string) {
		return this.#answer(() => void this.kept.delete(id));
	}
	#answer<T>(work: () => T): Promise<Result<T, StoreError>> {
		return Promise.resolve(this.failing ? err(FULL) : ok(work()));
	}
}
