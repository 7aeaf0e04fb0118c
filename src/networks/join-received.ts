import { canonicalText, mergeAssessments, type Snapshot } from '#assessments';
import { SHARES, type Received } from './received.ts';

/**
 * Two copies of one practice's assessment as one: of each answer the later, so that a partial file
 * adds to a full one and takes nothing away. What the later file left out, and whether it may go on,
 * is what its practice says now; of files of one moment the more cautious. It is the same in whatever
 * order copies come, but for the moment and the route of a file that came twice: the first counts.
 */
export function joinReceived(held: Received, came: Received): Received {
	const apart = Date.parse(came.madeAt) - Date.parse(held.madeAt);
	const latest = apart > 0 ? came : held;
	const together = apart === 0 ? [held, came] : [latest];
	return {
		network: latest.network,
		assessment: mergeAssessments(held.assessment, came.assessment).assessment,
		snapshots: joinSnapshots([...held.snapshots, ...came.snapshots]),
		madeAt: latest.madeAt,
		receivedAt: latest.receivedAt,
		route: latest.route,
		file: latest.file,
		leftOut: SHARES.filter((share) => together.some(({ leftOut }) => leftOut.includes(share))),
		decidingOnly: held.decidingOnly && came.decidingOnly,
		onward: together.every(({ onward }) => onward)
	};
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
