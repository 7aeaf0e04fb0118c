import { sharedPart, type Received } from '#networks';

const made = new WeakMap<Received, Received>();

/**
 * A file as far as the practice shares it now, with nothing left out of the rest; of one file always
 * the same object, so that what was found in it need not be looked for again.
 */
export function sharedOnly(received: Received): Received {
	if (received.leftOut.length === 0) return received;
	const known = made.get(received);
	if (known) return known;
	const shared: Received = { ...received, assessment: sharedPart(received), leftOut: [] };
	made.set(received, shared);
	return shared;
}
