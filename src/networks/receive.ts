import type { IsoTime } from '#base';
import { freeId } from './free-id.ts';
import { isSameReceived, joinReceived } from './join-received.ts';
import { memberFor } from './member-for.ts';
import type { Member, Network } from './network.ts';
import type { Received, Route } from './received.ts';

/** What came in for a network, from whatever file: an assessment and how it was shared. */
export type Incoming = Pick<
	Received,
	'assessment' | 'snapshots' | 'leftOut' | 'decidingOnly' | 'onward' | 'madeAt'
>;

/**
 * What came of it. `new`: the practice had no file here. `newer`: something came that was not here,
 * be it only that the answers still stand. `same`: it is the file that is here. `older`: it tells
 * nothing that is not known from a later one.
 */
export type ReceivedOutcome = 'new' | 'same' | 'newer' | 'older';

/** A network after a file has come, to be written together with what it received. */
export interface ReceivedInto {
	/** The very same object when nothing in it changed. */
	readonly network: Network;
	/** As it is to be kept; the very object that was held when nothing came. */
	readonly received: Received;
	readonly outcome: ReceivedOutcome;
	/** The practice it belongs to, as it stands in the network now. */
	readonly member: Member;
}

/**
 * Takes an assessment into a network. `held` is all that the network holds so far. It is matched to
 * a practice by its id, then by ODS code, then by name; else the practice is added. Neither the order
 * of files nor a repeated one matters. Of two assessments of one practice the later file counts; the
 * other is kept.
 */
export function receive(
	network: Network,
	held: readonly Received[],
	incoming: Incoming,
	at: IsoTime,
	route: Route,
	file: string
): ReceivedInto {
	const heldOf = (assessment: string | undefined) =>
		held.find((one) => one.assessment.id === assessment);
	const before = heldOf(incoming.assessment.id);
	const came: Received = { ...incoming, network: network.id, receivedAt: at, route, file };
	const joined = joinReceived(before ?? came, came);
	const nothingCame = before !== undefined && isSameReceived(before, joined);
	const received = nothingCame ? before : joined;

	const known = memberFor(network, incoming.assessment);
	const other =
		known?.assessment === received.assessment.id ? undefined : heldOf(known?.assessment);
	const counts = other === undefined || isLater(received, other);
	const member = memberAfter(network, known, received, before, counts);
	const outcome = (): ReceivedOutcome => {
		if (!counts) return 'older';
		if (before === undefined) return other ? 'newer' : 'new';
		if (!nothingCame) return 'newer';
		return Date.parse(incoming.madeAt) < Date.parse(before.madeAt) ? 'older' : 'same';
	};
	return {
		network: withMember(network, known, member, at),
		received,
		outcome: outcome(),
		member
	};
}

/** Whether one of two assessments of one practice counts rather than the other. */
function isLater(one: Received, other: Received): boolean {
	const apart = Date.parse(one.madeAt) - Date.parse(other.madeAt);
	return apart === 0 ? one.assessment.id > other.assessment.id : apart > 0;
}

/** A practice that came with its file is named as the file names it, until the user names it. */
function memberAfter(
	network: Network,
	known: Member | undefined,
	{ assessment }: Received,
	before: Received | undefined,
	counts: boolean
): Member {
	const { id, profile } = assessment;
	if (!known)
		return {
			id: freeId(network, id),
			practice: profile.practice,
			ods: profile.ods,
			alias: '',
			assessment: id
		};
	const follows = (own: string, earlier: string | undefined, now: string) =>
		own === '' || own === earlier ? now : own;
	const came = known.id === id;
	return {
		...known,
		practice: came
			? follows(known.practice, before?.assessment.profile.practice, profile.practice)
			: known.practice,
		ods: follows(known.ods, before?.assessment.profile.ods, profile.ods),
		...(counts && { assessment: id })
	};
}

function withMember(
	network: Network,
	known: Member | undefined,
	member: Member,
	at: IsoTime
): Network {
	if (
		known?.practice === member.practice &&
		known.ods === member.ods &&
		known.assessment === member.assessment
	)
		return network;
	const members = known
		? network.members.map((one) => (one === known ? member : one))
		: [...network.members, member];
	return { ...network, members, changedAt: at };
}
