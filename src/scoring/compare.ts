import { decides, type Criterion, type Scheme } from './scheme.ts';
import { leafRules } from './rule.ts';

/** A question with the criteria of one scheme that read it. */
export interface AskedBy {
	/** The id of a question or a follow-up. */
	readonly asked: string;
	readonly criteria: readonly Criterion[];
}

/** What two schemes ask, by the answers they read. */
export interface Comparison {
	/** Read by the first and not by the second. */
	readonly onlyFirst: readonly AskedBy[];
	/** Read by the second and not by the first. */
	readonly onlySecond: readonly AskedBy[];
	/** Read by both, but with another demand, or deciding in one only; the criteria of both. */
	readonly differently: readonly {
		readonly asked: string;
		readonly first: AskedBy;
		readonly second: AskedBy;
	}[];
	/** Read by both with the same demand. */
	readonly alike: readonly AskedBy[];
}

/** Every answer a scheme reads, in the order of its criteria. */
export function askedByScheme({ components }: Scheme): readonly AskedBy[] {
	const criteria = components.flatMap((component) => component.criteria);
	const asked = new Set(
		criteria.flatMap(({ rule }) => leafRules(rule)).map(({ answer }) => answer)
	);
	return [...asked].map((id) => ({
		asked: id,
		criteria: criteria.filter(({ rule }) => leafRules(rule).some(({ answer }) => answer === id))
	}));
}

/** What each of two schemes asks that the other does not. */
export function compareSchemes(first: Scheme, second: Scheme): Comparison {
	const [a, b] = [askedByScheme(first), askedByScheme(second)];
	const inB = new Map(b.map((entry) => [entry.asked, entry]));
	const inA = new Set(a.map(({ asked }) => asked));
	const both = a.flatMap((entry) => {
		const other = inB.get(entry.asked);
		return other ? [{ asked: entry.asked, first: entry, second: other }] : [];
	});
	return {
		onlyFirst: a.filter(({ asked }) => !inB.has(asked)),
		onlySecond: b.filter(({ asked }) => !inA.has(asked)),
		differently: both.filter((pair) => !isAlike(pair)),
		alike: both.filter(isAlike).map((pair) => pair.first)
	};
}

const isAlike = ({ first, second }: Comparison['differently'][number]): boolean =>
	demandsOf(first) === demandsOf(second) && decidesIn(first) === decidesIn(second);

const decidesIn = ({ criteria }: AskedBy): boolean => criteria.some(decides);

/** What is demanded of the answer, written so that equal demands are equal texts. */
const demandsOf = ({ asked, criteria }: AskedBy): string =>
	[
		...new Set(
			criteria
				.flatMap(({ rule }) => leafRules(rule))
				.filter(({ answer }) => answer === asked)
				.map((leaf) => JSON.stringify(leaf))
		)
	]
		.toSorted()
		.join();
