import type {
	AssessmentStore,
	Edition,
	Snapshot,
	StoreError,
	Snapshots as Kept,
	Unreadable
} from '#assessments';
import type { Clock, IsoDate, Result } from '#base';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** What a snapshot bears beside the answers. */
export interface SnapshotMaker {
	readonly now: Clock;
	readonly newId: () => string;
	/** The app's version. */
	readonly app: string;
	/** The questions and rules as they are now. */
	readonly edition: () => Edition;
}

/** The snapshots of the open assessment, and what can be done with one. */
export class Snapshots {
	#kept: Kept | undefined;
	#removed: Snapshot | undefined;
	#failure: StoreError | undefined;
	readonly #open: OpenAssessment;
	readonly #store: AssessmentStore;
	readonly #maker: SnapshotMaker;

	constructor(open: OpenAssessment, store: AssessmentStore, maker: SnapshotMaker) {
		this.#kept = $state.raw<Kept | undefined>(undefined);
		this.#removed = $state.raw<Snapshot | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#open = open;
		this.#store = store;
		this.#maker = maker;
	}

	/** By their date, oldest first; undefined until `load` has come back. */
	get list(): readonly Snapshot[] | undefined {
		return this.#kept?.snapshots;
	}

	/** Those that are kept although they cannot be read. */
	get unreadable(): readonly Unreadable[] {
		return this.#kept?.unreadable ?? [];
	}

	/** The one taken last, whatever date it bears. */
	get latest(): Snapshot | undefined {
		return this.list?.toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1)).at(-1);
	}

	/** The one that was removed last and can still be had back. */
	get removed(): Snapshot | undefined {
		return this.#removed;
	}

	/** Why the last thing asked for was not done, if so. */
	get failure(): StoreError | undefined {
		return this.#failure;
	}

	async load(): Promise<void> {
		const found = await this.#store.snapshots(this.#open.assessment.id);
		this.#failure = found.ok ? undefined : found.error;
		if (found.ok) this.#kept = found.value;
	}

	/** Freezes the assessment as it is saved; undefined when that could not be done. */
	async take(name: string, date: IsoDate): Promise<Snapshot | undefined> {
		await this.#open.settled();
		const { saving, assessment } = this.#open;
		if (saving.state === 'failed') {
			this.#failure = saving.error;
			return undefined;
		}
		const { now, newId, app, edition } = this.#maker;
		const snapshot: Snapshot = {
			id: newId(),
			name,
			date,
			takenAt: now().toISOString(),
			app,
			edition: edition(),
			assessment
		};
		return (await this.#then(this.#store.putSnapshot(snapshot))) ? snapshot : undefined;
	}

	async rename(snapshot: Snapshot, name: string): Promise<void> {
		await this.#then(this.#store.putSnapshot({ ...snapshot, name }));
	}

	/** Takes it away; `restore` brings it back as it was. */
	async remove(snapshot: Snapshot): Promise<void> {
		const { id, assessment } = snapshot;
		if (await this.#then(this.#store.removeSnapshot(assessment.id, id))) this.#removed = snapshot;
	}

	/** Brings back what was removed last. */
	async restore(): Promise<void> {
		const removed = this.#removed;
		if (removed && (await this.#then(this.#store.putSnapshot(removed)))) this.#removed = undefined;
	}

	async #then(work: Promise<Result<void, StoreError>>): Promise<boolean> {
		const done = await work;
		if (done.ok) await this.load();
		else this.#failure = done.error;
		return done.ok;
	}
}
