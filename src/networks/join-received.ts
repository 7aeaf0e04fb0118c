import { canonicalText, mergeAssessments, type Snapshot } from '#assessments';
import { SHARES, type Received } from './received.ts';

/**
 * Two copies of one practice's assessment as one: of each answer the later, so that a partial file
 * adds to a full one and takes nothing away. What the latest full file left out is what its practice
 * says now; a later summary tells of answers alone, and may only withdraw that the detail goes on. Of
 * files of one moment the more cautious counts. It is the same in whatever order copies come, but for
 * the moment and the route of a file that came twice: the first counts.
 */
export function joinReceived(held: Received, came: Received): Received {
	const latest = Date.parse(came.madeAt) > Date.parse(held.madeAt) ? came : held;
	return {
		network: latest.network,
		assessment: mergeAssessments(held.assessment, came.assessment).assessment,
		snapshots: joinSnapshots([...held.snapshots, ...came.snapshots]),
		madeAt: latest.madeAt,
		receivedAt: latest.receivedAt,
		route: latest.route,
		file: latest.file,
		...joinSharing([held, came])
	};
}

/** How one file was shared. */
type Sharing = Pick<Received, 'madeAt' | 'leftOut' | 'onward'>;

function joinSharing(
	copies: readonly Received[]
): Pick<Received, 'leftOut' | 'decidingOnly' | 'onward' | 'full'> {
	const full = latestOf(copies.flatMap(fullIn));
	const summary = latestOf(copies.flatMap(summaryIn));
	if (!full)
		return {
			leftOut: summary?.leftOut ?? [],
			decidingOnly: true,
			onward: summary?.onward ?? false
		};
	const { leftOut, onward } = full;
	const own = { leftOut, decidingOnly: false };
	if (!summary || Date.parse(summary.madeAt) < Date.parse(full.madeAt)) return { ...own, onward };
	return {
		...own,
		onward: onward && summary.onward,
		full: { madeAt: full.madeAt, onward, summaryOnward: summary.onward }
	};
}

const fullIn = ({ decidingOnly, full, madeAt, leftOut, onward }: Received): readonly Sharing[] =>
	decidingOnly ? [] : [{ madeAt, onward, ...full, leftOut }];

const summaryIn = ({
	decidingOnly,
	full,
	madeAt,
	leftOut,
	onward
}: Received): readonly Sharing[] => {
	if (decidingOnly) return [{ madeAt, leftOut, onward }];
	return full ? [{ madeAt, leftOut, onward: full.summaryOnward }] : [];
};

/** The latest; of several of one moment what is left out of any, and what all agree to. */
function latestOf(all: readonly Sharing[]): Sharing | undefined {
	const last = Math.max(...all.map(({ madeAt }) => Date.parse(madeAt)));
	const together = all.filter(({ madeAt }) => Date.parse(madeAt) === last);
	const [first] = together;
	return (
		first && {
			madeAt: first.madeAt,
			leftOut: SHARES.filter((share) => together.some(({ leftOut }) => leftOut.includes(share))),
			onward: together.every(({ onward }) => onward)
		}
	);
}

/** True when two received copies hold the same, whatever the order of their keys. */
export const isSameReceived = (one: Received, other: Received): boolean =>
	canonicalText(one) === canonicalText(other);

/** Each snapshot once, by its date; of one with and one without notes the one that says more. */
function joinSnapshots(all: readonly Snapshot[]): readonly Snapshot[] {
	const byId = new Map<string, Snapshot>();
	for (const snapshot of all) {
		const other = byId.get(snapshot.id) ?? snapshot;
		byId.set(snapshot.id, {
			...(rank(snapshot) < rank(other) ? other : snapshot),
			assessment: mergeAssessments(other.assessment, snapshot.assessment).assessment
		});
	}
	return [...byId.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

const rank = ({ assessment: _, ...about }: Snapshot): string =>
	canonicalText([about.takenAt, about]);

const order = ({ date, takenAt, id }: Snapshot): string => [date, takenAt, id].join(' ');
