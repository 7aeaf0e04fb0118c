import { plainWords } from './build-question.ts';
import { readingKey, type LocalScheme } from './local-scheme.ts';

/** What came, went or is no longer the same, by the names people know it by. */
export interface Difference {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
}

/** What replacing a local scheme by another of the same id would change. */
export interface LocalSchemeChanges {
	/** Title, publisher, dates and remarks, by the keys of the file. */
	readonly about: readonly ('title' | 'publisher' | 'from' | 'to' | 'remarks')[];
	/** By their titles. */
	readonly questions: Difference;
	readonly components: Difference;
	/** By name and title. */
	readonly criteria: Difference;
	/** By scheme and criterion. */
	readonly readings: Difference;
}

/** Each thing under the key that stays, with its name and everything that may change. */
type Things = ReadonlyMap<string, { readonly name: string; readonly content: string }>;

/** Compares two versions of a local scheme. */
export function compareLocalSchemes(before: LocalScheme, after: LocalScheme): LocalSchemeChanges {
	const about = (['title', 'publisher', 'from', 'to', 'remarks'] as const).filter(
		(key) => JSON.stringify(aboutOf(before)[key]) !== JSON.stringify(aboutOf(after)[key])
	);
	const difference = (things: (local: LocalScheme) => Things) =>
		differenceOf(things(before), things(after));
	return {
		about,
		questions: difference(questionsOf),
		components: difference(componentsOf),
		criteria: difference(criteriaOf),
		readings: difference(readingsOf)
	};
}

const aboutOf = ({ scheme }: LocalScheme) => ({ ...scheme, publisher: scheme.local?.publisher });

/** Without the code, which goes by the place in the file, and without words that are the app's. */
function questionsOf({ scheme, section }: LocalScheme): Things {
	const plain = plainWords(scheme.local?.publisher ?? '', scheme.title);
	return new Map(
		section.questions.map(({ code: _, why, good, ...question }) => {
			const said = [why, good].map((words, index) =>
				JSON.stringify(words) === JSON.stringify([plain.why, plain.good][index]) ? '' : words
			);
			const content = JSON.stringify([question, said]);
			return [question.id, { name: question.title, content }];
		})
	);
}

const componentsOf = ({ scheme }: LocalScheme): Things =>
	new Map(
		scheme.components.map(({ id, title }) => [id, { name: title, content: JSON.stringify(title) }])
	);

const criteriaOf = ({ scheme }: LocalScheme): Things =>
	new Map(
		scheme.components.flatMap((component) =>
			component.criteria.map((criterion) => [
				criterion.id,
				{
					name: `${criterion.id}: ${criterion.title}`,
					content: JSON.stringify([component.id, criterion])
				}
			])
		)
	);

const readingsOf = ({ readings }: LocalScheme): Things =>
	new Map(
		readings.map(({ publisher: _, ...reading }) => [
			readingKey(reading),
			{ name: readingKey(reading), content: JSON.stringify(reading) }
		])
	);

function differenceOf(before: Things, after: Things): Difference {
	const names = (things: Things, wanted: (key: string, content: string) => boolean) =>
		[...things].flatMap(([key, { name, content }]) => (wanted(key, content) ? [name] : []));
	return {
		added: names(after, (key) => !before.has(key)),
		removed: names(before, (key) => !after.has(key)),
		changed: names(after, (key, content) => before.has(key) && before.get(key)?.content !== content)
	};
}
