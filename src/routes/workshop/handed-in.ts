import type { Member, Received } from '#networks';

/** A practice whose file has come. */
export interface HandedIn {
	readonly member: Member;
	readonly received: Received;
}

/** Who has handed in and who has not, each in the order given; linear in their number. */
export function handedIn(
	members: readonly Member[],
	received: readonly Received[]
): { readonly here: readonly HandedIn[]; readonly waiting: readonly Member[] } {
	const files = new Map(received.map((one) => [one.assessment.id, one]));
	const here: HandedIn[] = [];
	const waiting: Member[] = [];
	for (const member of members) {
		const file = files.get(member.assessment ?? '');
		if (file) here.push({ member, received: file });
		else waiting.push(member);
	}
	return { here, waiting };
}
