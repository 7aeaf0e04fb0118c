import type { Received } from '#networks';
import type { Bank } from '#questions';
import { factsOf } from './practice-facts.ts';
import { sharedOnly } from './shared-only.ts';

/**
 * Finds what is counted of a file, and remembers it as long as the file is held: done while others
 * are still being read, it need not be done once all are there. Nothing depends on it.
 */
export function prepareFile(received: Received, bank: Bank): void {
	factsOf(bank, sharedOnly(received).assessment);
}
