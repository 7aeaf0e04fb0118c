import { askedBy, type Asked, type Bank } from '#questions';
import type { LeafKey } from './problem.ts';

/** What the writer of a rule must know of a question. */
export interface IdRow {
	/** The code on screen; a follow-up has that of its question. */
	readonly code: string;
	readonly id: string;
	readonly title: string;
	/** The key a rule reads it with; absent for dates and texts, which no rule can read. */
	readonly key?: LeafKey;
	/** The figures, options or routes a rule may name. */
	readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** Everything that is asked, follow-ups included, by section and in order. */
export const idList = (
	bank: Bank
): readonly { readonly title: string; readonly rows: readonly IdRow[] }[] =>
	bank.sections.map(({ title, questions }) => ({
		title,
		rows: questions.flatMap((question) =>
			askedBy(question).map((asked) => rowOf(question.code, asked))
		)
	}));

function rowOf(code: string, { id, title, input }: Asked): IdRow {
	const row = { code, id, title };
	switch (input.kind) {
		case 'choice':
			return { ...row, key: 'is', parts: [] };
		case 'numbers':
			return { ...row, key: 'figure', parts: input.fields };
		case 'several':
			return { ...row, key: 'includes', parts: input.options };
		case 'hours':
			return { ...row, key: 'coreHours', parts: input.routes };
		case 'date':
		case 'text':
			return { ...row, parts: [] };
	}
}
