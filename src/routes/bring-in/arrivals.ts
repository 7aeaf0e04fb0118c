import { err, ok, type Result } from '#base';
import type { Envelope } from '#exchange';
import type { Network, Route } from '#networks';
import type { BringInError, BroughtIn } from '#session/bring-in';
import type { ArrivalError, Became } from '#ui/envelope-words.ts';

/** What a file, a pasted text or a scan is made of. */
export type Content = Blob | string;

/** What opens content: the room `exchange`, loaded when the first file comes. */
export interface Opener {
	/** The most bytes we read. */
	readonly most: number;
	isLocked(bytes: Uint8Array): boolean;
	/** What `signal` stops is still `locked`. */
	unlock(
		bytes: Uint8Array,
		passphrase: string,
		signal?: AbortSignal
	): Promise<Result<Uint8Array, ArrivalError>>;
	read(
		input: Uint8Array | string,
		options: { readonly evenIfChanged: boolean }
	): Promise<Result<Envelope, ArrivalError>>;
	/** Opens many beside the page, see `open-in-worker.ts`; may end early, and may throw. */
	readonly openInWorker?: (
		contents: readonly Content[]
	) => AsyncIterable<readonly Result<Envelope, ArrivalError>[]>;
}

/** What the user has said about one file. */
export interface Said {
	/** Read it although it was changed since it was made. */
	readonly evenIfChanged?: boolean;
	readonly passphrase?: string;
	/** Stops the unlocking. */
	readonly signal?: AbortSignal;
}

/** What became of one assessment. */
export interface Outcome {
	/** The id of the assessment, or of the network. */
	readonly id: string;
	readonly title: string;
	readonly became: Became;
	/** Of the user's own assessments: what was done, so that it can be chosen otherwise or undone. */
	readonly brought: BroughtIn | undefined;
	/** The user has taken it back. */
	readonly takenBack?: boolean;
	/** Where it can be looked at; undefined for what has no page. */
	readonly seeAt: 'assessment' | 'network' | undefined;
}

/** How far one file has come. */
export type Step =
	| { readonly at: 'waiting' }
	| { readonly at: 'refused'; readonly error: ArrivalError }
	| { readonly at: 'read'; readonly envelope: Envelope }
	/** Read, but it could not be written, or not all of it: `done` says what was. */
	| {
			readonly at: 'notIn';
			readonly envelope: Envelope;
			readonly error: BringInError;
			readonly done: readonly Outcome[];
	  }
	| {
			readonly at: 'in';
			readonly envelope: Envelope;
			readonly outcomes: readonly Outcome[];
	  };

/** One file on its way in. */
export interface Arrival {
	readonly key: number;
	/** The file's name, or what was pasted or scanned. */
	readonly name: string;
	readonly route: Route;
	readonly content: Content;
	readonly step: Step;
}

/** Why an envelope was not brought in whole, and what of it was: that is written, and stays. */
export interface NotTaken {
	readonly because: BringInError;
	readonly done: readonly Outcome[];
}

/** An envelope with the file it came in. */
export interface Coming {
	readonly envelope: Envelope;
	readonly route: Route;
	readonly name: string;
}

/** Where files are brought in; takes one envelope, thing by thing, and ends at the first that fails. */
export interface Place {
	take(
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], NotTaken>>;
	/** Takes several at once, where that is quicker; each has a result of its own, in their order. */
	takeMany?(files: readonly Coming[]): Promise<readonly Result<readonly Outcome[], NotTaken>[]>;
}

/** The outcomes of a further try; what an earlier one had brought in is told as it was then. */
export const withEarlier = (
	outcomes: readonly Outcome[],
	earlier: readonly Outcome[]
): readonly Outcome[] =>
	outcomes.map((one) =>
		one.became === 'same'
			? (earlier.find(({ id, title }) => id === one.id && title === one.title) ?? one)
			: one
	);

/** Opens content; what is too large or cannot be read by the browser never gets further. */
export async function openContent(
	content: Content,
	opener: Opener,
	{ evenIfChanged = false, passphrase, signal }: Said = {}
): Promise<Result<Envelope, ArrivalError>> {
	const bytes = await bytesOf(content, opener.most);
	if (!bytes.ok) return bytes;
	if (!opener.isLocked(bytes.value)) return opener.read(bytes.value, { evenIfChanged });
	if (passphrase === undefined) return err({ kind: 'locked' });
	const plain = await opener.unlock(bytes.value, passphrase, signal);
	return plain.ok ? opener.read(plain.value, { evenIfChanged }) : plain;
}

/** The bytes of content, unless there are more than `most`. */
async function bytesOf(content: Content, most: number): Promise<Result<Uint8Array, ArrivalError>> {
	// Looked at before it is read: a file of gigabytes would fill the memory.
	const size = typeof content === 'string' ? content.length : content.size;
	if (size > most) return err({ kind: 'tooLarge', bytes: size, most });
	try {
		return ok(
			typeof content === 'string'
				? new TextEncoder().encode(content)
				: new Uint8Array(await content.arrayBuffer())
		);
	} catch {
		return err({ kind: 'notReadable' });
	}
}

/** How the steps of many files add up, for the line above them; `empty`: nothing of it could come in. */
export function tally(
	arrivals: readonly Arrival[]
): Readonly<Record<Step['at'] | 'locked' | 'empty', number>> {
	const counts = { waiting: 0, refused: 0, locked: 0, read: 0, notIn: 0, in: 0, empty: 0 };
	for (const { step } of arrivals) counts[countedAs(step)] += 1;
	return counts;
}

function countedAs(step: Step): keyof ReturnType<typeof tally> {
	if (step.at === 'refused' && isLockedOut(step.error)) return 'locked';
	return isEmptyHanded(step) ? 'empty' : step.at;
}

/** Whether all was done with a file, and nothing of it could be brought in. */
export const isEmptyHanded = (step: Step): boolean =>
	step.at === 'in' && step.outcomes.every(({ became }) => NOT_TAKEN.has(became));

const NOT_TAKEN = new Set<Became>(['ofOwner', 'ofOtherNetwork', 'unreadableHere']);

/** Whether a file was read, and is not in yet. */
export const isReady = (step: Step): step is Extract<Step, { at: 'read' | 'notIn' }> =>
	step.at === 'read' || step.at === 'notIn';

/** Whether a passphrase would help. */
export const isLockedOut = ({ kind }: ArrivalError): boolean =>
	kind === 'locked' || kind === 'wrongPassphrase' || kind === 'lockFailed';

/** Where files go: the user's own assessments, a network of this device, or as the networks they hold. */
export type PlaceId = 'own' | 'asNetworks' | `network:${string}`;

/**
 * Where files most likely belong: the network whose page was left for this, a network that is here
 * or holds the practice, or else with the user's own assessments.
 */
export function likelyPlace(
	envelopes: readonly Envelope[],
	networks: readonly Network[],
	from: string | undefined
): PlaceId {
	if (networks.some(({ id }) => id === from)) return `network:${String(from)}`;
	const enclosed = envelopes.flatMap((envelope) => envelope.networks);
	const same = networks.find(({ id }) => enclosed.some(({ network }) => network.id === id));
	if (same) return `network:${same.id}`;
	if (envelopes.some(({ kind }) => kind === 'network')) return 'asNetworks';
	// A backup is of this user's own device, whatever it is brought in for.
	const practices = envelopes
		.filter(({ kind }) => kind === 'practice')
		.flatMap((envelope) => envelope.enclosed.map(({ assessment }) => assessment));
	const ids = new Set<string | undefined>(practices.map(({ id }) => id));
	const codes = new Set(practices.map(({ profile }) => profile.ods));
	codes.delete('');
	const homes = networks.filter(({ members }) =>
		members.some(({ assessment, ods }) => ids.has(assessment) || codes.has(ods))
	);
	// A practice belongs to its network; a workshop that it once came to is only second to that.
	const home = homes.find(({ workshop }) => workshop === undefined) ?? homes[0];
	return home ? `network:${home.id}` : 'own';
}
