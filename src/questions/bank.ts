import type { FollowUp, Question } from './schema.ts';
import { sections, type SectionId, type SectionInfo } from './sections.ts';

/** A section with its questions; a local scheme brings one of its own, under an id of its own. */
export interface Section<Id extends string = string> extends Omit<SectionInfo, 'load' | 'id'> {
	readonly id: Id;
	readonly questions: readonly Question[];
}

/** All sections, in order. Handed to the pure rooms as an argument. */
export interface Bank {
	readonly sections: readonly Section[];
}

/** Whatever can be answered: a question or one of its follow-ups. */
export type Asked = Pick<Question, 'id' | 'title' | 'hint' | 'input'>;

/** Loads one section; the caller knows the id is one of ours. */
export async function loadSection(id: SectionId): Promise<Section<SectionId>> {
	const info = sections.find((section) => section.id === id);
	if (!info) throw new Error(`no section ${id}`);
	const { load, ...rest } = info;
	return { ...rest, questions: await load() };
}

/** Loads the whole bank, each section being a chunk of its own. */
export async function loadBank(): Promise<{ readonly sections: readonly Section<SectionId>[] }> {
	return { sections: await Promise.all(sections.map(({ id }) => loadSection(id))) };
}

/** Every question of the bank, in order. */
export const questionsOf = (bank: Bank): readonly Question[] =>
	bank.sections.flatMap((section) => section.questions);

/** A question and its follow-ups, in the order they are asked. */
export const askedBy = (question: Question): readonly (Question | FollowUp)[] => [
	question,
	...question.followUps
];

/** Everything that can be answered, by its id, with the question it belongs to. */
export const askedIn = (
	bank: Bank
): ReadonlyMap<string, { readonly asked: Asked; readonly question: Question }> =>
	new Map(
		questionsOf(bank).flatMap((question) =>
			askedBy(question).map((asked) => [asked.id, { asked, question }] as const)
		)
	);

/** True for the id of a question itself, and for those of its follow-ups. */
export const isAskedBy = (asked: string, question: string): boolean =>
	asked === question || asked.startsWith(`${question}.`);
