import type { Edition } from '#assessments';

/** Something that was called otherwise. */
export interface Reworded {
	/** The id of a question or follow-up, or `<scheme>/<criterion>`. */
	readonly id: string;
	readonly before: string;
	readonly after: string;
}

/** Something that stands in one edition only. */
export interface Named {
	/** The id of a question or follow-up, or `<scheme>/<criterion>`. */
	readonly id: string;
	/** The wording of the question, or the title of the criterion. */
	readonly words: string;
}

/** What lies between two lists of the same kind. */
interface Differences {
	readonly added: readonly Named[];
	readonly gone: readonly Named[];
	readonly reworded: readonly Reworded[];
}

/** What is asked, and by which rules, in one edition and not in the other. */
export interface EditionChanges {
	readonly questions: Differences;
	readonly criteria: Differences & {
		/** Those that ask for something else, or decide something else; with both titles. */
		readonly ruled: readonly Reworded[];
	};
	/** True when nothing above holds anything. */
	readonly none: boolean;
}

/** What has changed in the questions and rules from one edition to another, in the order of the ids. */
export function editionChanges(before: Edition, after: Edition): EditionChanges {
	const questions = differences(
		new Map(entries(before.questions)),
		new Map(entries(after.questions))
	);
	const [old, now] = [new Map(entries(before.criteria)), new Map(entries(after.criteria))];
	const criteria = differences(titles(old), titles(now));
	const ruled = [...old].flatMap(([id, { title, rule }]) => {
		const other = now.get(id);
		return other && other.rule !== rule ? [{ id, before: title, after: other.title }] : [];
	});
	return {
		questions,
		criteria: { ...criteria, ruled },
		none: isNone(questions) && isNone(criteria) && ruled.length === 0
	};
}

const isNone = ({ added, gone, reworded }: Differences): boolean =>
	added.length + gone.length + reworded.length === 0;

/** By id, so that two editions are told in the same order whichever comes first. */
const entries = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
	Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));

const titles = (
	criteria: ReadonlyMap<string, { readonly title: string }>
): ReadonlyMap<string, string> =>
	new Map([...criteria].map(([id, { title }]) => [id, title] as const));

function differences(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>
): Differences {
	const onlyIn = (own: typeof before, other: typeof before): readonly Named[] =>
		[...own].flatMap(([id, words]) => (other.has(id) ? [] : [{ id, words }]));
	return {
		added: onlyIn(after, before),
		gone: onlyIn(before, after),
		reworded: [...before].flatMap(([id, words]) => {
			const now = after.get(id);
			return now === undefined || now === words ? [] : [{ id, before: words, after: now }];
		})
	};
}
