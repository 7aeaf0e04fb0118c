import { canonicalText } from '#assessments';
import type { IsoTime } from '#base';
import { freeId } from './free-id.ts';
import { memberFor } from './member-for.ts';
import type { Member, Network, Statuses } from './network.ts';
import type { ReceivedOutcome } from './receive.ts';
import type { Received } from './received.ts';

/** What a network stated of one of its practices. */
export interface Stated {
	/** The practice's id in that network. */
	readonly member: string;
	readonly statuses: Statuses;
}

/** A network after another one's statements have come. */
export interface StatusesInto {
	/** The very same object when nothing in it changed. */
	readonly network: Network;
	/** What came of each statement about a practice that its network names. */
	readonly outcomes: readonly { readonly member: Member; readonly outcome: ReceivedOutcome }[];
}

/**
 * Takes into a network what `from`, another one or an earlier state of it, states of practices whose
 * detail did not go on. A practice is matched as `receive` matches one, else it is added. A later
 * statement takes the place of an earlier; one that is no later than the practice's file, of all
 * that is `held`, is not kept.
 */
export function receiveStatuses(
	network: Network,
	from: Pick<Network, 'id' | 'members'>,
	stated: readonly Stated[],
	held: readonly Received[],
	at: IsoTime
): StatusesInto {
	let into = network;
	const outcomes = stated.flatMap(({ member, statuses }): StatusesInto['outcomes'] => {
		const named = from.members.find(({ id }) => id === member);
		if (!named) return [];
		const known = memberIn(into, from.id, named);
		const file = held.find(({ assessment }) => assessment.id === known?.assessment);
		const outcome = outcomeOf(statuses, known?.statuses, file);
		const after: Member = known
			? { ...known, statuses }
			: { id: freeId(into, member), practice: named.practice, ods: named.ods, alias: '', statuses };
		if (outcome === 'same' || outcome === 'older') return [{ member: known ?? after, outcome }];
		const members = known
			? into.members.map((one) => (one === known ? after : one))
			: [...into.members, after];
		into = { ...into, members, changedAt: at };
		return [{ member: after, outcome }];
	});
	return { network: into, outcomes };
}

/** What a network stated of a practice, where its file does not count: it is earlier, or is not here. */
export const statedInstead = (
	{ statuses }: Pick<Member, 'statuses'>,
	file: Pick<Received, 'madeAt'> | undefined
): Statuses | undefined =>
	statuses && (!file || Date.parse(file.madeAt) < Date.parse(statuses.madeAt))
		? statuses
		: undefined;

/** Of two statements about a practice the one that counts, whichever comes first. */
export function laterStatuses(
	one: Statuses | undefined,
	other: Statuses | undefined
): Statuses | undefined {
	if (!one || !other) return one ?? other;
	const apart =
		Date.parse(one.madeAt) - Date.parse(other.madeAt) ||
		Date.parse(one.statedAt) - Date.parse(other.statedAt);
	if (apart !== 0) return apart > 0 ? one : other;
	return canonicalText(one) >= canonicalText(other) ? one : other;
}

/** Within one network a practice keeps its id, whatever it is called by now. */
const memberIn = (
	{ id, members }: Network,
	from: string,
	{ id: own, assessment = '', practice, ods }: Member
): Member | undefined =>
	(id === from ? members.find((member) => member.id === own) : undefined) ??
	memberFor({ members }, { id: assessment, profile: { practice, ods } });

function outcomeOf(
	came: Statuses,
	before: Statuses | undefined,
	file: Received | undefined
): ReceivedOutcome {
	if (file && !statedInstead({ statuses: came }, file))
		return Date.parse(file.madeAt) === Date.parse(came.madeAt) ? 'same' : 'older';
	if (before && canonicalText(before) === canonicalText(came)) return 'same';
	if (laterStatuses(before, came) !== came) return 'older';
	return before || file ? 'newer' : 'new';
}
