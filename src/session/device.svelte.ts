import type { AssessmentStore, Settings, StoreError } from '#assessments';
import type { Clock, IsoTime, Result } from '#base';

/** What the device says of itself: its name, the last backup, and whether it will keep the data. */
export class Device {
	#settings: Settings | undefined;
	#failure: StoreError | undefined;
	readonly #store: AssessmentStore;
	readonly #now: Clock;
	readonly #askToPersist: () => Promise<boolean | undefined>;
	#loading: Promise<Result<Settings, StoreError>> | undefined;

	constructor(
		store: AssessmentStore,
		now: Clock,
		askToPersist: () => Promise<boolean | undefined>
	) {
		this.#settings = $state.raw<Settings | undefined>(undefined);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#store = store;
		this.#now = now;
		this.#askToPersist = askToPersist;
	}

	/** Undefined until `load` has come back. */
	get settings(): Settings | undefined {
		return this.#settings;
	}

	/** Why nothing can be kept on this device, if so. */
	get failure(): StoreError | undefined {
		return this.#failure;
	}

	/** Reads the settings; once they were read, later calls give the same promise. */
	load(): Promise<Result<Settings, StoreError>> {
		this.#loading ??= this.#store.settings().then((found) => {
			this.#failure = found.ok ? undefined : found.error;
			if (found.ok) this.#settings = found.value;
			else this.#loading = undefined;
			return found;
		});
		return this.#loading;
	}

	/** Asks the browser to keep the data, the first time there is something to keep. */
	async keepData(): Promise<void> {
		if (!this.#settings || this.#settings.persisted === true) return;
		const persisted = await this.#askToPersist();
		if (persisted !== undefined && persisted !== this.#settings.persisted)
			await this.#change({ persisted });
	}

	/** Notes that a backup was handed over just now. */
	backedUp(): Promise<void> {
		return this.#change({ lastBackup: this.#now().toISOString() });
	}

	/** Notes until when nobody wants to be reminded of backups. */
	remindLater(backupLater: IsoTime): Promise<void> {
		return this.#change({ backupLater });
	}

	/** Notes which scheme to judge by. */
	rememberScheme(scheme: string): Promise<void> {
		return this.#change({ scheme });
	}

	async #change(change: Partial<Settings>): Promise<void> {
		if (!this.#settings) return;
		this.#settings = { ...this.#settings, ...change };
		await this.#store.putSettings(change);
	}
}
