import { newMember, type ListedPractice, type Member } from '#networks';

/** Members after some were added; what is there already, by code or name, is not added twice. */
export function addMembers(
	members: readonly Member[],
	listed: readonly ListedPractice[],
	newId: () => string
): { readonly members: readonly Member[]; readonly added: number; readonly known: number } {
	const codes = new Set(members.flatMap(({ ods }) => (ods === '' ? [] : [ods])));
	const names = new Set(members.map(({ practice }) => plain(practice)));
	const added: Member[] = [];
	for (const { practice, ods } of listed) {
		// Two practices may be called the same; their codes tell them apart.
		if (ods === '' ? names.has(plain(practice)) : codes.has(ods)) continue;
		if (
			ods !== '' &&
			members.some((one) => one.ods === '' && plain(one.practice) === plain(practice))
		)
			continue;
		codes.add(ods);
		names.add(plain(practice));
		added.push(newMember(newId(), practice, ods));
	}
	return {
		members: [...members, ...added],
		added: added.length,
		known: listed.length - added.length
	};
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
