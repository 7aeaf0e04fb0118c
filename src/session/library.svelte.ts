import {
	duplicate,
	newAssessment,
	type Assessment,
	type AssessmentStore,
	type Beside,
	type Listed,
	type Profile,
	type StoreError
} from '#assessments';
import type { Clock, Result } from '#base';

/** Every assessment on the device, and what can be done with a whole one. */
export class Library {
	#listed: Listed | undefined;
	#failure: StoreError | undefined;
	readonly #store: AssessmentStore;
	readonly #now: Clock;
	readonly #newId: () => string;

	constructor(store: AssessmentStore, now: Clock, newId: () => string) {
		this.#listed = $state.raw<Listed | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#store = store;
		this.#now = now;
		this.#newId = newId;
	}

	/** Undefined until `load` has come back. */
	get listed(): Listed | undefined {
		return this.#listed;
	}

	/** Why the last thing asked for was not done, if so. */
	get failure(): StoreError | undefined {
		return this.#failure;
	}

	async load(): Promise<void> {
		const found = await this.#store.list();
		this.#failure = found.ok ? undefined : found.error;
		if (found.ok) this.#listed = found.value;
	}

	/** Starts an assessment; the result is its id. */
	async start(profile: Profile): Promise<Result<string, StoreError>> {
		return this.#add(newAssessment(this.#newId(), profile, this.#time()));
	}

	/**
	 * Adds an assessment made elsewhere, with what belongs to it, under its own id, or under another
	 * where that is taken, so that nothing is replaced.
	 */
	async add(assessment: Assessment, beside?: Beside): Promise<Result<string, StoreError>> {
		const there = await this.#store.read(assessment.id);
		if (!there.ok) return there;
		const id = there.value === undefined ? assessment.id : this.#newId();
		return this.#add(
			{ ...assessment, id },
			beside && {
				snapshots: beside.snapshots.map((snapshot) => ({
					...snapshot,
					assessment: { ...snapshot.assessment, id }
				})),
				changes: beside.changes.map((change) => ({ ...change, assessment: id }))
			}
		);
	}

	/** Adds a copy; it starts without snapshots and history, which tell of the original. */
	async duplicate(assessment: Assessment): Promise<void> {
		await this.#then(this.#store.put(duplicate(assessment, this.#newId(), this.#time())));
	}

	async rename(assessment: Assessment, title: string): Promise<void> {
		const settings = await this.#store.settings();
		if (!settings.ok) this.#failure = settings.error;
		else {
			const stamp = { headerChangedAt: this.#time(), headerDevice: settings.value.device };
			await this.#then(this.#store.putHeader({ ...assessment, title, ...stamp }));
		}
	}

	/** Puts it aside; `restore` brings it back as it was. False when it could not be done. */
	async putAside(assessment: Assessment): Promise<boolean> {
		return this.#then(this.#store.putHeader({ ...assessment, deletedAt: this.#time() }));
	}

	async restore({ deletedAt: _, ...assessment }: Assessment): Promise<void> {
		await this.#then(this.#store.putHeader(assessment));
	}

	#time(): string {
		return this.#now().toISOString();
	}

	async #add(assessment: Assessment, beside?: Beside): Promise<Result<string, StoreError>> {
		const written = await this.#store.put(assessment, beside);
		return written.ok ? { ok: true, value: assessment.id } : written;
	}

	async #then(work: Promise<Result<void, StoreError>>): Promise<boolean> {
		const done = await work;
		if (done.ok) await this.load();
		else this.#failure = done.error;
		return done.ok;
	}
}
