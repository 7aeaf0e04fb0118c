import type { IsoTime } from '#base';
import type { Network, Received, Share } from '#networks';
import type { ToBackUp } from './backup.ts';
import { digestOf } from './digest-of.ts';
import { ENVELOPE_VERSION, FORMAT } from './envelope-format.ts';
import type { Derived, EnclosedScheme, WithoutDetail } from './envelope.ts';
import {
	derivedOf,
	networkOf,
	schemeOf,
	shareOf,
	withoutDetailOf,
	type Sharing,
	type Whole
} from './share.ts';

/** How an assessment that goes on had come; absent for one of the device's own. */
type Came = Omit<Received, 'assessment' | 'snapshots'>;

/** An assessment that leaves the device by its owner's choice, goes on as its owner allowed, or goes home. */
export interface ToShare extends Whole {
	readonly sharing: Sharing;
	/** What a network holds of how it came: what was left out stays out, and without consent it does not go on. */
	readonly received?: Came | undefined;
}

/** A network that leaves the device. */
export interface NetworkToShare {
	readonly network: Network;
	/** The ids of the assessments that are its members'. */
	readonly assessments: readonly string[];
	readonly withoutDetail: readonly WithoutDetail[];
	/** `notes` lets the notes on claims out; without it they stay. */
	readonly shares?: readonly Share[] | undefined;
}

interface AboutEnvelope {
	readonly madeAt: IsoTime;
	/** The app's version. */
	readonly app: string;
	readonly schemes: readonly EnclosedScheme[];
	/** For whoever reads the file without the app; never read back. */
	readonly derived?: readonly Derived[] | undefined;
}

/** What goes into an envelope. A backup takes everything as it is kept, readable or not. */
export type EnvelopeContent =
	| (AboutEnvelope & {
			readonly kind: 'practice' | 'network';
			readonly assessments: readonly ToShare[];
			readonly networks: readonly NetworkToShare[];
	  })
	| (AboutEnvelope & {
			readonly kind: 'backup';
			readonly assessments: readonly (ToBackUp & { readonly received?: Came | undefined })[];
			readonly networks: readonly {
				readonly network: unknown;
				readonly assessments: readonly string[];
				readonly withoutDetail: readonly WithoutDetail[];
			}[];
			readonly systems?: readonly unknown[];
			readonly workshops?: readonly unknown[];
	  });

/** The text of an envelope: JSON with its digest. */
export async function writeEnvelope(content: EnvelopeContent): Promise<string> {
	const { kind, app, madeAt, derived } = content;
	const inside = content.kind === 'backup' ? backUp(content) : share(content);
	const envelope = {
		format: FORMAT,
		version: ENVELOPE_VERSION,
		kind,
		app,
		madeAt,
		...inside,
		derived: derived?.map(derivedOf)
	};
	// As a reader will see it: what is undefined is not there.
	const read = JSON.parse(JSON.stringify(envelope)) as object;
	return JSON.stringify({ ...read, digest: await digestOf(read) });
}

const backUp = ({
	assessments,
	networks,
	schemes,
	systems,
	workshops,
	madeAt
}: Extract<EnvelopeContent, { kind: 'backup' }>) => ({
	assessments: assessments.map(({ assessment, snapshots, changes, received }) => ({
		assessment,
		snapshots,
		changes,
		leftOut: received?.leftOut ?? [],
		decidingOnly: received?.decidingOnly ?? false,
		onward: received?.onward ?? false,
		madeAt: received?.madeAt ?? madeAt,
		received: received && {
			network: received.network,
			receivedAt: received.receivedAt,
			route: received.route,
			file: received.file
		}
	})),
	networks,
	schemes,
	systems,
	workshops
});

function share({
	assessments,
	networks,
	schemes,
	madeAt
}: Exclude<EnvelopeContent, { kind: 'backup' }>) {
	const going = assessments.filter(
		({ received, sharing }) => received?.onward !== false || sharing.home !== undefined
	);
	const ids = new Set(going.map(({ assessment }) => assessment.id));
	return {
		assessments: going.map((one) => entryOf(one, madeAt)),
		networks: networks.map(({ network, assessments: members, withoutDetail, shares = [] }) => ({
			network: networkOf(network, shares),
			assessments: members.filter((id) => ids.has(id)),
			withoutDetail: withoutDetail.map(withoutDetailOf)
		})),
		schemes: schemes.map(schemeOf)
	};
}

/** What its owner had left out goes no further, although an earlier file may have brought it. */
function entryOf({ sharing, received, ...whole }: ToShare, madeAt: IsoTime) {
	const shares = sharing.shares.filter((share) => !received?.leftOut.includes(share));
	return {
		...shareOf(whole, { ...sharing, shares }),
		decidingOnly: sharing.decidingOnly !== undefined || (received?.decidingOnly ?? false),
		onward: sharing.onward,
		madeAt: received?.madeAt ?? madeAt
	};
}
