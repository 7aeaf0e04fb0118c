import type { AssessmentStore } from '#assessments';
import type { IsoDate } from '#base';
import type { Bank } from '#questions';
import { schemeOn, schemes as national, type Scheme } from '#scoring';
import { createContext } from 'svelte';
import type { Device } from './device.svelte.ts';
import type { LocalScheme } from '#scoring/local';

/**
 * The schemes that answers are judged by on this device, national and local, and the one chosen:
 * what the user chose last, or else the scheme of today.
 */
export class Judging {
	#local: readonly LocalScheme[];
	#schemes: readonly Scheme[];
	#chosen: string | undefined;
	readonly #bank: Bank;
	readonly #device: Device;
	readonly #today: IsoDate;

	constructor(bank: Bank, device: Device, today: IsoDate) {
		this.#local = $state.raw<readonly LocalScheme[]>([]);
		this.#schemes = $state.raw<readonly Scheme[]>(national);
		this.#chosen = $state.raw<string | undefined>(undefined);
		this.#bank = bank;
		this.#device = device;
		this.#today = today;
	}

	/** National ones as read on this device, latest first, then the local ones. */
	get schemes(): readonly Scheme[] {
		return this.#schemes;
	}

	/** The scheme to judge by now. */
	get chosen(): Scheme {
		const id = this.#chosen ?? this.#device.settings?.scheme;
		return this.#schemes.find((scheme) => scheme.id === id) ?? schemeOn(this.#today);
	}

	/** The national questions with those of the local schemes. */
	get bank(): Bank {
		const local = this.#local.map(({ section }) => section);
		return local.length === 0 ? this.#bank : { sections: [...this.#bank.sections, ...local] };
	}

	/** Takes another scheme and remembers it on this device. */
	choose(id: string): void {
		this.#chosen = id;
		void this.#device.rememberScheme(id);
	}

	/** Brings in the local schemes, if there are any; what cannot be read is left out. */
	async load(store: AssessmentStore): Promise<void> {
		const kept = await store.localSchemes();
		if (!kept.ok || kept.value.length === 0) return;
		const { readLocalSchemes, withReadings } = await import('#scoring/local');
		const { schemes, readings } = readLocalSchemes(kept.value, this.#bank);
		this.#local = schemes;
		this.#schemes = [
			...national.map((scheme) => withReadings(scheme, readings)),
			...schemes.map(({ scheme }) => scheme)
		];
	}
}

/** Hands the schemes down to the pages that judge. */
export const [getJudging, setJudging] = createContext<Judging>();
