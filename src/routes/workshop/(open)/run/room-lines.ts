import { longDate, type IsoDate } from '#base';
import type { Received } from '#networks';
import { questionsOf, type Bank, type Question } from '#questions';
import type { Commitment, Workshop } from '#workshops';

/** A question to come back to at the end, and how many marked it. */
export interface MarkedQuestion {
	readonly question: Question;
	/** The facilitator marked it. */
	readonly byRoom: boolean;
	/** In how many of the files handed in it is marked for review. */
	readonly files: number;
}

/** Every question that the facilitator or a practice marked, in the order of the bank. */
export const markedQuestions = (
	bank: Bank,
	{ marked }: Pick<Workshop, 'marked'>,
	received: readonly Received[]
): readonly MarkedQuestion[] =>
	questionsOf(bank)
		.map((question) => ({
			question,
			byRoom: marked.includes(question.id),
			files: received.filter(({ assessment }) => assessment.answers[question.id]?.review === true)
				.length
		}))
		.filter(({ byRoom, files }) => byRoom || files > 0);

/** Who marked it, in words. */
export const markedInWords = ({ byRoom, files }: MarkedQuestion): string =>
	[
		...(byRoom ? ['marked here'] : []),
		...(files > 0 ? [`for review in ${String(files)} ${files === 1 ? 'file' : 'files'}`] : [])
	].join(', ');

/** Made once: it is asked for every answer. */
const collator = new Intl.Collator('en-GB', { numeric: true });

/**
 * The names of practices, in the order of these names and of nothing else: the place in the list
 * would tell who stands behind an alias. `nameOf` gives the names that may be shown.
 */
export const shownInOrder = (
	members: readonly string[],
	nameOf: (member: string) => string
): readonly { readonly id: string; readonly name: string }[] =>
	members
		.map((id) => ({ id, name: nameOf(id) }))
		.toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));

/** Who does it, by when and in which practices; `nameOf` gives the names that may be shown. */
export function commitmentInWords(
	{
		who,
		due,
		members
	}: Pick<Commitment, 'who' | 'members'> & { readonly due?: IsoDate | undefined },
	nameOf: (member: string) => string
): string {
	const practices = shownInOrder(members, nameOf).flatMap(({ name }) =>
		name === '' ? [] : [name]
	);
	return [
		...(who === '' ? [] : [who]),
		...(due === undefined ? [] : [`by ${longDate(due)}`]),
		practices.length === 0 ? 'for the room' : practices.join(', ')
	].join(' · ');
}

/** How much of a section's time is used, in whole minutes and without a reproach. */
export function clockInWords(planned: number, seconds: number): string | undefined {
	if (planned === 0) return undefined;
	return `${String(Math.floor(seconds / 60))} of ${String(planned)} minutes`;
}
