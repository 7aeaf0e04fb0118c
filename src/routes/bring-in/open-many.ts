import type { Result } from '#base';
import type { Envelope } from '#exchange';
import type { ArrivalError } from '#ui/envelope-words.ts';
import { openContent, type Content, type Opener } from './arrivals.ts';

/** Up to here a worker takes longer to start than the files to read. */
const FEW = { files: 5, bytes: 300_000 };

type Opened = Result<Envelope, ArrivalError>;

/**
 * Opens contents without a passphrase; gives what came of them in their order, some at a time. Many
 * are opened in a worker; what it does not open, as where it does not run, is opened here.
 */
export async function* openMany(
	contents: readonly Content[],
	opener: Opener
): AsyncGenerator<readonly Opened[], void> {
	let done = 0;
	if (opener.openInWorker && isMany(contents))
		try {
			for await (const opened of opener.openInWorker(contents)) {
				done += opened.length;
				yield opened;
			}
		} catch {
			// A browser without workers.
		}
	for (const content of contents.slice(done)) yield [await openContent(content, opener)];
}

// The number first: to ask a thousand files for their size takes the browser most of a second.
const isMany = (contents: readonly Content[]): boolean =>
	contents.length > FEW.files || contents.some((content) => sizeOf(content) > FEW.bytes);

const sizeOf = (content: Content): number =>
	typeof content === 'string' ? content.length : content.size;
