import type { Clock } from '#base';
import { shownNames } from '#collation';
import type { Network, Received, UnreadableRow } from '#networks';
import {
	changedCommitment,
	type AgendaItem,
	type Commitment,
	type Hands,
	type Parked,
	type Workshop
} from '#workshops';
import { removalOf, type Removal } from './network-step.ts';
import type { Saving } from './open-assessment.svelte.ts';
import { readWorkshop, type KeptWorkshop, type WorkshopStores } from './read-workshop.ts';
import {
	isRemoval,
	takenBack,
	takenOut,
	type RecordStep,
	type WorkshopStep
} from './workshop-step.ts';
import { WriteQueue } from './write-queue.ts';

/** What may change in a workshop. */
export type WorkshopChange = Partial<
	Omit<Workshop, 'version' | 'id' | 'network' | 'example' | 'createdAt' | 'changedAt'>
>;

/** What may change in the network of a workshop. */
export type GatheringChange = Partial<Pick<Network, 'members' | 'oldAfterWeeks' | 'name'>>;

/**
 * The workshop being worked on, with the practices it invites and the files collected. Every change
 * shows at once and is written at once; what is taken out can be taken back while it is open.
 */
export class OpenWorkshop {
	#kept: KeptWorkshop;
	#saving: Saving;
	#steps: readonly WorkshopStep[];
	readonly #names: ReadonlyMap<string, string>;
	readonly #stores: WorkshopStores;
	readonly #now: Clock;
	readonly #newId: () => string;
	readonly #queue: WriteQueue;

	constructor(kept: KeptWorkshop, stores: WorkshopStores, now: Clock, newId: () => string) {
		this.#kept = $state.raw(kept);
		this.#saving = $state.raw<Saving>({ state: 'idle' });
		this.#steps = $state.raw<readonly WorkshopStep[]>([]);
		this.#names = $derived(shownNames(this.#kept.network, !this.#kept.workshop.namesAgreed));
		this.#stores = stores;
		this.#now = now;
		this.#newId = newId;
		this.#queue = new WriteQueue((state) => {
			this.#saving = state.state === 'saved' ? { state: 'saved', at: now() } : state;
		});
	}

	get workshop(): Workshop {
		return this.#kept.workshop;
	}

	/** The record of the practices it invites. */
	get network(): Network {
		return this.#kept.network;
	}

	/** Everything that was handed in. */
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

	/** What `undo` would take back. */
	get undoable(): WorkshopStep | undefined {
		return this.#steps.at(-1);
	}

	/** What a practice is called wherever the room looks: by its alias unless it may be named. */
	nameOf(member: string): string {
		return this.#names.get(member) ?? '';
	}

	/** Changes the workshop's own record; the rest of it stays. Its network takes on its name. */
	change(part: WorkshopChange): void {
		this.#show({ workshop: { ...this.workshop, ...part } });
		if (part.name !== undefined) this.changeNetwork({ name: part.name });
		else this.#write();
	}

	/** Changes the network that it gathers; the rest of it stays. */
	changeNetwork(part: GatheringChange): void {
		this.#showNetwork({ network: { ...this.network, ...part } });
		this.#writeBoth();
	}

	/** Shows a step, and keeps where it stands; one that was being prepared is under way then. */
	go(step: string): void {
		const { state } = this.workshop;
		this.change({ at: step, ...(state === 'preparing' && { state: 'running' }) });
	}

	/** Adds seconds that were spent on a section. */
	spend(section: string, seconds: number): void {
		const whole = Math.max(0, Math.round(seconds));
		const { spent } = this.workshop;
		if (whole > 0) this.change({ spent: { ...spent, [section]: (spent[section] ?? 0) + whole } });
	}

	/** Keeps a show of hands in place of the one before. */
	addHands(question: string, heads: Omit<Hands, 'at'>): void {
		const { hands } = this.workshop;
		this.change({ hands: { ...hands, [question]: { ...heads, at: this.#time() } } });
	}

	/** Takes a show of hands out; can be taken back. */
	removeHands(question: string): void {
		this.#takeOut('hands', question);
	}

	/** Puts a thought on the parking list; the result is its id. */
	park(text: string, question?: string): string {
		const id = this.#newId();
		const parked = { id, text, at: this.#time(), ...(question !== undefined && { question }) };
		this.change({ parked: [...this.workshop.parked, { ...parked, done: false }] });
		return id;
	}

	changeParked(id: string, part: Partial<Pick<Parked, 'text' | 'done'>>): void {
		this.change({
			parked: this.workshop.parked.map((one) => (one.id === id ? { ...one, ...part } : one))
		});
	}

	/** Takes a thought off the parking list; can be taken back. */
	removeParked(id: string): void {
		this.#takeOut('parked', id);
	}

	/** Keeps what was promised; the result is its id. */
	commit(commitment: Omit<Commitment, 'id' | 'at'>): string {
		const id = this.#newId();
		const made = { ...commitment, id, at: this.#time() };
		this.change({ commitments: [...this.workshop.commitments, made] });
		return id;
	}

	/** Changes what was promised; a part that is undefined is taken out. */
	changeCommitment(id: string, part: Partial<Omit<Commitment, 'id' | 'at'>>): void {
		const at = this.#time();
		this.change({
			commitments: this.workshop.commitments.map((one) =>
				one.id === id ? changedCommitment(one, part, at) : one
			)
		});
	}

	/** Takes a promise out; can be taken back. */
	removeCommitment(id: string): void {
		this.#takeOut('commitment', id);
	}

	/** Marks a question to come back to, or no longer. */
	mark(question: string, marked: boolean): void {
		const others = this.workshop.marked.filter((one) => one !== question);
		this.change({ marked: marked ? [...others, question] : others });
	}

	/** Changes what is planned for a section. */
	changeItem(section: string, part: Partial<Omit<AgendaItem, 'section'>>): void {
		this.change({
			agenda: this.workshop.agenda.map((one) =>
				one.section === section ? { ...one, ...part } : one
			)
		});
	}

	/** Takes a section out of the agenda; can be taken back. */
	removeSection(section: string): void {
		this.#takeOut('section', section);
	}

	/** Takes a practice out with its file; can be taken back. */
	removeMember(id: string): void {
		this.#remove('member', id);
	}

	/** Takes out the file of a practice, which stays; can be taken back. */
	removeFile(id: string): void {
		this.#remove('file', id);
	}

	/** Brings back what was taken out last. */
	undo(): void {
		const step = this.#steps.at(-1);
		if (!step) return;
		this.#steps = this.#steps.slice(0, -1);
		if (isRemoval(step)) this.#putBack(step);
		else this.change(takenBack(step, this.workshop));
	}

	/** Reads again what is kept, as others may have brought files in; not while something is unsaved. */
	async reload(): Promise<void> {
		await this.settled();
		if (this.#saving.state === 'failed') return;
		const before = this.#kept;
		const read = await readWorkshop(this.#stores, this.workshop.id);
		// What was changed meanwhile on this page is newer than what was read.
		if (read.state === 'found' && this.#kept === before) this.#kept = read.kept;
	}

	/** Tries again to write what could not be written. */
	retry(): void {
		this.#queue.retry();
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	settled(): Promise<void> {
		return this.#queue.settled();
	}

	#takeOut(kind: RecordStep['kind'], id: string): void {
		const taken = takenOut(kind, id, this.workshop);
		if (!taken) return;
		this.#steps = [...this.#steps, taken.step];
		this.change(taken.part);
	}

	#remove(kind: Removal['kind'], id: string): void {
		const removal = removalOf(kind, id, this.#kept);
		if (!removal) return;
		const { step, members } = removal;
		this.#steps = [...this.#steps, step];
		this.#showNetwork({
			network: { ...this.network, members },
			received: this.received.filter((one) => one !== step.received)
		});
		if (step.received) this.#writeFile(step.received.assessment.id);
		else this.#writeBoth();
	}

	#putBack({ member, place, received }: Removal): void {
		const others = this.network.members.filter(({ id }) => id !== member.id);
		this.#showNetwork({
			network: { ...this.network, members: others.toSpliced(place, 0, member) },
			received: received ? [...this.received, received] : this.received
		});
		if (received) this.#writeFile(received.assessment.id);
		else this.#writeBoth();
	}

	#time(): string {
		return this.#now().toISOString();
	}

	#show(part: Partial<KeptWorkshop>): void {
		const kept = { ...this.#kept, ...part };
		this.#kept = { ...kept, workshop: { ...kept.workshop, changedAt: this.#time() } };
	}

	#showNetwork({
		network,
		received = this.received
	}: Pick<KeptWorkshop, 'network'> & Partial<Pick<KeptWorkshop, 'received'>>): void {
		this.#show({ network: { ...network, changedAt: this.#time() }, received });
	}

	/** Each write takes the record as it stands by then, so that none undoes a later one. */
	#write(): void {
		this.#queue.add('workshop', () => this.#stores.workshops.put(this.workshop));
	}

	/** Under a name of its own: a write of the workshop alone must not take its place. */
	#writeBoth(): void {
		this.#queue.add('network', () => this.#stores.workshops.put(this.workshop, this.network));
	}

	/** Writes whether a file is held, with the network. */
	#writeFile(assessment: string): void {
		this.#write();
		this.#queue.add(`file ${assessment}`, () => {
			const held = this.received.find((one) => one.assessment.id === assessment);
			return held
				? this.#stores.networks.put(this.network, [held])
				: this.#stores.networks.removeReceived(this.network, assessment);
		});
	}
}
