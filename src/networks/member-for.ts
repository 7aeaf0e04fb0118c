import type { Assessment } from '#assessments';
import type { Member, Network } from './network.ts';

/**
 * The practice that an assessment belongs to: the one it came from before, else the one with its ODS
 * code, else the only one with its name, unless their codes tell them apart. Capitals and spaces do
 * not count.
 */
export function memberFor(
	{ members }: Pick<Network, 'members'>,
	{ id, profile }: Pick<Assessment, 'id' | 'profile'>
): Member | undefined {
	const [ods, name] = [plain(profile.ods), plain(profile.practice)];
	const named = members.filter(
		(member) =>
			plain(member.practice) === name &&
			(ods === '' || member.ods === '' || plain(member.ods) === ods)
	);
	return (
		members.find(({ assessment }) => assessment === id) ??
		members.find((member) => ods !== '' && plain(member.ods) === ods) ??
		(named.length === 1 ? named[0] : undefined)
	);
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, '');
