import type { Member, Received } from '#networks';
import { plain } from './plain.ts';
import type { Source } from './system-view.ts';

/** A practice as one record lists it. */
export interface Entry {
	readonly source: Source;
	readonly member: Member;
	/** Its file in that record. */
	readonly received: Received | undefined;
}

/** One practice, in as many records as list it. */
export type Entries = readonly [Entry, ...Entry[]];

type Group = [Entry, ...Entry[]];

/**
 * The practices of many records, each once: what has the same assessment or ODS code is one practice,
 * and so is what only a gathering lists by the name of a network and of a practice in it.
 */
export function samePractices(sources: readonly Source[]): readonly Entries[] {
	const groups = new Map<string, Group>();
	for (const entry of sources.flatMap(entriesOf)) join(groups, entry, keysOf(entry));
	const hard = new Set(groups.values());
	const byName = new Map<string, Group>();
	for (const group of hard)
		for (const { source, member } of group)
			if (!isGathering(source)) byName.set(nameKey(source.network.name, member.practice), group);
	for (const group of hard) {
		const named = group.some(({ source, received, member }) =>
			Boolean(!isGathering(source) || odsOf(member, received))
		)
			? undefined
			: byName.get(nameKey(...namesOf(group)));
		if (!named) continue;
		named.push(...group);
		hard.delete(group);
	}
	return [...hard];
}

/** True for the record of a workshop: who was invited, from whichever networks. */
export const isGathering = ({ network }: Source): boolean => network.workshop !== undefined;

/** The name of its own network, as far as a gathering knows it; empty when nobody said. */
export const ownNetworkOf = ({ member, received }: Entry): string =>
	(member.of ?? '').trim() || (received?.assessment.profile.network ?? '').trim();

/** Its code as listed, else as its file has it; empty when not known. */
export const odsOf = ({ ods }: Member, received: Received | undefined): string =>
	plain(ods) || plain(received?.assessment.profile.ods ?? '');

function entriesOf(source: Source): readonly Entry[] {
	const files = new Map<string | undefined, Received>();
	for (const one of source.received) {
		const other = files.get(one.assessment.id);
		if (!other || Date.parse(other.madeAt) < Date.parse(one.madeAt))
			files.set(one.assessment.id, one);
	}
	return source.network.members.map((member) => ({
		source,
		member,
		received: files.get(member.assessment)
	}));
}

function keysOf({ source, member, received }: Entry): readonly string[] {
	const ods = odsOf(member, received);
	const keys = [
		...(member.assessment === undefined ? [] : [`assessment ${member.assessment}`]),
		...(ods === '' ? [] : [`ods ${ods}`])
	];
	return keys.length > 0 ? keys : [`member ${source.network.id} ${member.id}`];
}

/** Puts an entry with those that share a key with it; two groups that it ties together become one. */
function join(groups: Map<string, Group>, entry: Entry, keys: readonly string[]): void {
	const [first, ...others] = new Set(keys.flatMap((key) => wrap(groups.get(key))));
	const group: Group = first ?? [entry];
	if (first) group.push(entry);
	for (const other of others) {
		group.push(...other);
		for (const key of other.flatMap(keysOf)) groups.set(key, group);
	}
	for (const key of keys) groups.set(key, group);
}

const wrap = (group: Group | undefined): readonly Group[] => (group ? [group] : []);

const nameKey = (network: string, practice: string): string =>
	`${plain(network)} ${plain(practice)}`;

const namesOf = ([first]: Entries): readonly [string, string] => [
	ownNetworkOf(first),
	first.member.practice
];
