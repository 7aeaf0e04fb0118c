import type { Difference } from '#assessments';

/**
 * Differences in the order in which the questions stand (`asked`: the ids of questions and follow-ups):
 * what the assessment is called and whose it is first, then each question with its action, last what
 * belongs to no question, as it came.
 */
export function inBankOrder(
	differences: readonly Difference[],
	asked: Iterable<string>
): readonly Difference[] {
	const places = new Map(Array.from(asked, (id, at) => [id, at] as const));
	const placeOf = ({ kind, key }: Difference): number =>
		kind === 'title' || kind === 'profile' ? -1 : (places.get(key) ?? places.size);
	// A stable sort: an answer came before the action of its question.
	return differences.toSorted((a, b) => placeOf(a) - placeOf(b));
}
