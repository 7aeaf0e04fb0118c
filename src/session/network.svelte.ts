import type { StoreError } from '#assessments';
import { dateOf, type Clock, type Result } from '#base';
import { collate, shownNames, type Collation } from '#collation';
import {
	joinMembers,
	type Network,
	type NetworkStore,
	type Received,
	type UnreadableRow
} from '#networks';
import { createContext } from 'svelte';
import type { Judging } from './judging.svelte.ts';
import { removalOf, type NetworkStep, type Removal } from './network-step.ts';
import { readNetwork, type KeptNetwork } from './read-network.ts';
import type { Saving } from './open-assessment.svelte.ts';
import { WriteQueue } from './write-queue.ts';

export { NetworkLibrary } from './network-library.svelte.ts';
export type { NetworkStep } from './network-step.ts';
export { readNetwork, type FoundNetwork, type KeptNetwork } from './read-network.ts';

/** What may change in a network. */
export type NetworkChange = Partial<
	Omit<Network, 'version' | 'id' | 'example' | 'createdAt' | 'changedAt'>
>;

/**
 * The network being worked on, with what it received. Every change shows at once and is written at
 * once; taking a practice or its file out, joining two, and claims can be taken back while it is open.
 */
export class OpenNetwork {
	#kept: KeptNetwork;
	#saving: Saving;
	#hidden: boolean;
	#steps: readonly NetworkStep[];
	readonly #collation: Collation;
	readonly #names: ReadonlyMap<string, string>;
	readonly #store: NetworkStore;
	readonly #now: Clock;
	readonly #queue: WriteQueue;
	/** What was read or written last: what is changed elsewhere since then is not undone. */
	#base: Network;

	constructor(
		kept: KeptNetwork,
		store: NetworkStore,
		judging: Pick<Judging, 'chosen'>,
		now: Clock
	) {
		this.#kept = $state.raw(kept);
		this.#base = kept.network;
		this.#saving = $state.raw<Saving>({ state: 'idle' });
		this.#hidden = $state(false);
		this.#steps = $state.raw<readonly NetworkStep[]>([]);
		this.#collation = $derived(
			collate({ ...this.#kept, scheme: judging.chosen, today: dateOf(now()) })
		);
		this.#names = $derived(shownNames(this.#kept.network, this.#hidden));
		this.#store = store;
		this.#now = now;
		this.#queue = new WriteQueue((state) => {
			this.#saving = state.state === 'saved' ? { state: 'saved', at: now() } : state;
		});
	}

	get network(): Network {
		return this.#kept.network;
	}

	/** Everything that came in for it. */
	get received(): readonly Received[] {
		return this.#kept.received;
	}

	/** What is kept although it cannot be read. */
	get unreadable(): readonly UnreadableRow[] {
		return this.#kept.unreadable;
	}

	get saving(): Saving {
		return this.#saving;
	}

	/** Its practices side by side over the chosen scheme. */
	get collation(): Collation {
		return this.#collation;
	}

	/** Whether aliases stand for the names of practices. */
	get hidden(): boolean {
		return this.#hidden;
	}

	/** What `undo` would take back. */
	get undoable(): NetworkStep | undefined {
		return this.#steps.at(-1);
	}

	/** What a practice is called on the screen now. */
	nameOf(member: string): string {
		return this.#names.get(member) ?? '';
	}

	/** Lets aliases stand for the names of practices, or no longer. */
	hide(hidden: boolean): void {
		this.#hidden = hidden;
	}

	/** Changes the network's own record; the rest of it stays. */
	change(part: NetworkChange): void {
		this.#show({ network: { ...this.network, ...part } });
		this.#write();
	}

	/** Records what was done about a component (`key` by `claimKey`); can be taken back. */
	claim(key: string, claim: Network['claims'][string]): void {
		this.#steps = [...this.#steps, { kind: 'claim', key, before: this.network.claims[key] }];
		this.change({ claims: { ...this.network.claims, [key]: claim } });
	}

	/** Takes a practice out with its file; can be taken back. */
	removeMember(id: string): void {
		this.#remove('member', id);
	}

	/** Takes out the file of a practice, which stays; can be taken back. */
	removeFile(id: string): void {
		this.#remove('file', id);
	}

	/** Takes a practice for a listed one without a file, see `joinMembers`; can be taken back. */
	join(came: string, into: string): void {
		const { members } = this.network;
		const place = members.findIndex(({ id }) => id === came);
		const [member, listed] = [members[place], members.find(({ id }) => id === into)];
		const joined = joinMembers(members, came, into);
		if (!member || !listed || joined === members) return;
		this.#steps = [...this.#steps, { kind: 'joined', member, place, listed }];
		this.change({ members: joined });
	}

	/** Takes the latest removal, joining or claim back. */
	undo(): void {
		const step = this.#steps.at(-1);
		if (!step) return;
		this.#steps = this.#steps.slice(0, -1);
		if (step.kind === 'claim') {
			const { [step.key]: _, ...others } = this.network.claims;
			this.change({ claims: step.before ? { ...others, [step.key]: step.before } : others });
		} else if (step.kind === 'joined') {
			const { member, place, listed } = step;
			const apart = this.network.members.map((one) => (one.id === listed.id ? listed : one));
			this.change({ members: apart.toSpliced(place, 0, member) });
		} else this.#putBack(step);
	}

	/** Reads again what is kept, as others may have brought files in; not while something is unsaved. */
	async reload(): Promise<void> {
		await this.settled();
		if (this.#saving.state === 'failed') return;
		const before = this.#kept;
		const found = await readNetwork(this.#store, this.network.id);
		// What was changed meanwhile on this page is newer than what was read.
		if (found.state !== 'found' || this.#kept !== before) return;
		this.#kept = found.kept;
		this.#base = found.kept.network;
	}

	/** Tries again to write what could not be written. */
	retry(): void {
		this.#queue.retry();
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	settled(): Promise<void> {
		return this.#queue.settled();
	}

	#remove(kind: Removal['kind'], id: string): void {
		const removal = removalOf(kind, id, this.#kept);
		if (!removal) return;
		const { step, members } = removal;
		this.#steps = [...this.#steps, step];
		this.#show({
			network: { ...this.network, members },
			received: this.received.filter((one) => one !== step.received)
		});
		if (step.received) this.#writeFile(step.received.assessment.id);
		else this.#write();
	}

	#putBack({ member, place, received }: Removal): void {
		const others = this.network.members.filter(({ id }) => id !== member.id);
		this.#show({
			network: { ...this.network, members: others.toSpliced(place, 0, member) },
			received: received ? [...this.received, received] : this.received
		});
		if (received) this.#writeFile(received.assessment.id);
		else this.#write();
	}

	#show(part: Partial<KeptNetwork>): void {
		const kept = { ...this.#kept, ...part };
		this.#kept = { ...kept, network: { ...kept.network, changedAt: this.#now().toISOString() } };
	}

	/** Each write takes the network as it stands by then, so that none undoes a later one. */
	#write(): void {
		this.#queue.add('network', () =>
			this.#over((network, base) => this.#store.put(network, [], base))
		);
	}

	/** Writes over what this page read or wrote last, and remembers what it wrote. */
	async #over(
		write: (network: Network, base: Network) => Promise<Result<void, StoreError>>
	): Promise<Result<void, StoreError>> {
		const { network } = this;
		const done = await write(network, this.#base);
		if (done.ok) this.#base = network;
		return done;
	}

	/** Writes whether a file is held, with the network. */
	#writeFile(assessment: string): void {
		this.#queue.add(`file ${assessment}`, () => {
			const held = this.received.find((one) => one.assessment.id === assessment);
			return this.#over((network, base) =>
				held
					? this.#store.put(network, [held], base)
					: this.#store.removeReceived(network, assessment, base)
			);
		});
	}
}

/** Gives the network that the pages below it work on; a function, as it is opened later. */
export const [getNetwork, setNetwork] = createContext<() => OpenNetwork>();
