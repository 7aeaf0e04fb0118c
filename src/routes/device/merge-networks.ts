import { laterStatuses, type Member, type Network } from '#networks';
import { inTime } from './in-time.ts';

/**
 * Two records of one network as one, whichever comes first. What both say is taken from the one that
 * was changed later; a practice, claim, population or rate that only one has is kept. It stays put
 * aside only when both are.
 */
export function mergeNetworks(here: Network, theirs: Network): Network {
	const [later, earlier] = inTime(here, theirs);
	const { deletedAt: aside, rates: _, ...rest } = later;
	const asideToo = earlier.deletedAt;
	const rates = { ...earlier.rates, ...later.rates };
	return {
		...rest,
		createdAt: first(later.createdAt, earlier.createdAt),
		...(aside !== undefined &&
			asideToo !== undefined && {
				deletedAt: first(aside, asideToo) === aside ? asideToo : aside
			}),
		populations: [
			...later.populations,
			...earlier.populations.filter(({ on }) => later.populations.every((one) => one.on !== on))
		],
		...(Object.keys(rates).length > 0 && { rates }),
		members: mergeMembers(later.members, earlier.members),
		claims: { ...earlier.claims, ...later.claims }
	};
}

const first = (one: string, other: string): string =>
	Date.parse(other) < Date.parse(one) ? other : one;

/** Each practice once, those of the later record in their order, then those that only the other has. */
function mergeMembers(later: readonly Member[], earlier: readonly Member[]): readonly Member[] {
	const left = new Map(earlier.map((member) => [member.id, member]));
	const taken = (member: Member) => {
		const other = left.get(member.id) ?? [...left.values()].find((one) => isSame(one, member));
		if (other) left.delete(other.id);
		return other;
	};
	// By id first, so that no practice is taken for a namesake of one that is there itself.
	const byId = new Map(later.flatMap((one) => (left.has(one.id) ? [[one.id, taken(one)]] : [])));
	const merged = later.map((member) => {
		const other = byId.get(member.id) ?? taken(member);
		return other ? mergeMember(member, other) : member;
	});
	return [...merged, ...left.values()];
}

/** The same practice under two ids, as when it was typed on two devices. */
function isSame(one: Member, other: Member): boolean {
	if (one.assessment !== undefined && one.assessment === other.assessment) return true;
	const [ods, otherOds] = [plain(one.ods), plain(other.ods)];
	return ods !== '' && otherOds !== ''
		? ods === otherOds
		: plain(one.practice) === plain(other.practice);
}

function mergeMember(later: Member, earlier: Member): Member {
	const statuses = laterStatuses(later.statuses, earlier.statuses);
	return {
		...earlier,
		...later,
		ods: later.ods === '' ? earlier.ods : later.ods,
		alias: later.alias === '' ? earlier.alias : later.alias,
		...(statuses && { statuses })
	};
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
