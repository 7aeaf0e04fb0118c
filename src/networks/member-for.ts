import type { Assessment } from '#assessments';
import type { Member, Network } from './network.ts';

/** What is known of a practice; the id is that of its assessment, empty when it is not known. */
export interface Known {
	readonly id: string;
	readonly profile: Pick<Assessment['profile'], 'ods' | 'practice'>;
}

/**
 * The practice that an assessment belongs to: the one it came from before, else the one with its ODS
 * code, else the only one with its name, unless their codes tell them apart. Capitals and spaces do
 * not count.
 */
export function memberFor(
	{ members }: Pick<Network, 'members'>,
	{ id, profile }: Known
): Member | undefined {
	const [ods, name] = [plain(profile.ods), plain(profile.practice)];
	const named = members.filter((member) => {
		const own = plainOf(member);
		return own.name === name && (ods === '' || own.ods === '' || own.ods === ods);
	});
	return (
		members.find(({ assessment }) => id !== '' && assessment === id) ??
		members.find((member) => ods !== '' && plainOf(member).ods === ods) ??
		(named.length === 1 ? named[0] : undefined)
	);
}

/** Kept, as a thousand files that come in ask it of a thousand practices each. */
const known = new WeakMap<Member, { readonly ods: string; readonly name: string }>();

function plainOf(member: Member) {
	const before = known.get(member);
	if (before) return before;
	const made = { ods: plain(member.ods), name: plain(member.practice) };
	known.set(member, made);
	return made;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, '');
