import type { Member } from '#networks';
import { askedIn } from '#questions';
import type { AskedById } from '../parts/decided-by.ts';
import type { NetworkReportInput } from './network-input.ts';
import { practicesOf, type Practice } from './practices.ts';

/** The input with what every part of a document looks up, worked out once. */
export interface NetworkContext extends NetworkReportInput {
	/** By the name that is shown; never by how well they do. */
	readonly practices: readonly Practice[];
	readonly asked: AskedById;
}

/** Works the context out; what a practice left out is not in its collation already. */
export const contextOf = (input: NetworkReportInput): NetworkContext => ({
	...input,
	practices: practicesOf(input),
	asked: askedIn(input.bank)
});

/** These members as the documents show them, in the documents' order. */
export function shown(
	members: readonly Member[],
	{ practices }: NetworkContext
): readonly Practice[] {
	const wanted = new Set(members.map(({ id }) => id));
	return practices.filter(({ row }) => wanted.has(row.member.id));
}

/** The names of these members as one text: `Elm Street, Oak Road`. */
export const namesOf = (members: readonly Member[], context: NetworkContext): string =>
	shown(members, context)
		.map(({ name }) => name)
		.join(', ');
