import type { EnclosedNetwork, Envelope } from '#exchange';
import type { Stated } from '#networks';

/** What an enclosed network states of practices without detail; when, is the envelope's moment unless it says. */
export const statedIn = (
	{ withoutDetail }: Pick<EnclosedNetwork, 'withoutDetail'>,
	envelope: Pick<Envelope, 'madeAt'>
): readonly Stated[] =>
	withoutDetail.map(({ member, madeAt, statedAt = envelope.madeAt, components }) => ({
		member,
		statuses: { madeAt, statedAt, components }
	}));
