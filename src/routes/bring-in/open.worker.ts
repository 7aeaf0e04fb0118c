import type { Result } from '#base';
import { ENVELOPE_LIMITS, isLocked, readEnvelope, type Envelope } from '#exchange';
import type { ArrivalError } from '#ui/envelope-words.ts';
import { openContent, type Content } from './arrivals.ts';

/** What came of one content. */
export type Opened = Result<Envelope, ArrivalError>;

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<readonly Content[]>) => void) | null;
	/** `Opened` as JSON: what a page does with a text takes it less time than to take over an object. */
	postMessage(opened: string): void;
}

const scope = globalThis as unknown as Scope;

const opener = {
	most: ENVELOPE_LIMITS.bytes,
	isLocked,
	read: readEnvelope,
	// Nothing is unlocked without a passphrase, and none comes here.
	unlock: () => Promise.reject(new Error('no passphrase'))
};

/** Up to here the files of a portion are fetched at once: large ones have to fit into the memory. */
const SMALL = 1_000_000;

const sizeOf = (content: Content): number =>
	typeof content === 'string' ? content.length : content.size;

async function openAll(contents: readonly Content[]): Promise<void> {
	const open = (content: Content) => openContent(content, opener);
	const small = contents.every((content) => sizeOf(content) < SMALL);
	const opening = small ? contents.map(open) : undefined;
	for (const [index, content] of contents.entries())
		scope.postMessage(JSON.stringify(await (opening?.[index] ?? open(content))));
}

/** One portion after the other: answers keep the order of what was asked. */
let last = Promise.resolve();

scope.onmessage = ({ data }) => {
	last = last.then(() => openAll(data));
	// Nobody is to wait for an answer that does not come.
	last.catch((error: unknown) => {
		reportError(error);
	});
};
