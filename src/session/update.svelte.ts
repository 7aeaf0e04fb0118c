import { trustedScriptUrl } from '#base';
import { PAGE_LOCK } from './page-lock.ts';

const HOUR = 3_600_000;

/**
 * Registers the service worker and offers a new version. A new version is taken only when the user
 * asks and no other page of this site is open under the old one.
 */
export class Update {
	#waiting: ServiceWorker | undefined;
	#offline: boolean;
	#blocked: boolean;

	constructor() {
		this.#waiting = $state.raw<ServiceWorker | undefined>(undefined);
		this.#offline = $state(false);
		this.#blocked = $state(false);
	}

	/** A new version is downloaded and waits for the user's word. */
	get available(): boolean {
		return this.#waiting !== undefined;
	}

	/** Every page is on the device: the app now works without a network. */
	get offlineReady(): boolean {
		return this.#offline;
	}

	/** The last `take` was refused because another page is open. */
	get blockedByOtherPage(): boolean {
		return this.#blocked;
	}

	/** Starts once, after the page has become idle; `url` is the worker's address. */
	async register(url: string): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		const registration = await navigator.serviceWorker.register(trustedScriptUrl(url), {
			updateViaCache: 'none'
		});
		this.#offline = registration.active !== null;
		for (const worker of [registration.waiting, registration.installing]) this.#follow(worker);
		registration.addEventListener('updatefound', () => {
			this.#follow(registration.installing);
		});
		const check = () => void registration.update().catch(() => undefined);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') check();
		});
		setInterval(check, HOUR);
	}

	/** Takes the new version and reloads, unless another page of this site is open. */
	async take(): Promise<void> {
		const { held } = await navigator.locks.query();
		const pages = held?.filter(({ name }) => name === PAGE_LOCK).length ?? 1;
		this.#blocked = pages > 1;
		if (this.#blocked) return;
		navigator.serviceWorker.oncontrollerchange = () => location.reload();
		this.#waiting?.postMessage({ type: 'SKIP_WAITING' });
	}

	#follow(worker: ServiceWorker | null): void {
		if (!worker) return;
		const look = () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller)
				this.#waiting = worker;
			if (worker.state === 'activated') this.#offline = true;
		};
		worker.addEventListener('statechange', look);
		look();
	}
}
