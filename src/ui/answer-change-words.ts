import type { Answer, Changed } from '#assessments';

/** A change of an answer. */
export type AnswerChanged = Extract<Changed, { kind: 'answer' }>;
type Part = 'value' | 'note' | 'evidence' | 'review';

const PARTS: Readonly<Record<Part, string>> = {
	value: 'answer to',
	note: 'note on',
	evidence: 'evidence for',
	review: 'mark on'
};
const NOTHING = { value: null, note: '', evidence: '', review: false } as const;

/** The parts of an answer that a change was about. */
export const changedParts = ({ before = NOTHING, after = NOTHING }: Sides): readonly Part[] =>
	(Object.keys(PARTS) as Part[]).filter(
		(part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])
	);
type Sides = { [S in 'before' | 'after']?: Pick<Answer, Part> | undefined };

/** What a change was about, to stand after "Undo": `note on TEL-03`. */
export function answerChangeInWords(change: AnswerChanged, code: string): string {
	const [part] = changedParts(change);
	return `${part === undefined ? 'confirming' : PARTS[part]} ${code}`;
}
