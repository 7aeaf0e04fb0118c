import { answerInWords } from '#assessments';
import type { Asked } from '#questions';
import { changedParts, type AnswerChanged } from './answer-change-words.ts';

/** What a change did, a sentence for each part of the answer; without any, it was confirmed. */
export function answerChangeSentences(
	asked: Pick<Asked, 'input'>,
	change: AnswerChanged
): readonly string[] {
	const { before, after } = change;
	const now = answerInWords(asked, after);
	const parts = changedParts(change);
	if (parts.length === 0) return [`Still true: ${now}`];
	return parts.map((part) => {
		if (part === 'value') return valueSentence(answerInWords(asked, before), now, change);
		if (part === 'review') return after?.review === true ? 'Marked for review' : 'Mark taken away';
		return textSentence(part === 'note' ? 'Note' : 'Evidence', after?.[part] ?? '');
	});
}

function valueSentence(was: string, now: string, { before, after }: AnswerChanged): string {
	if (!before?.value) return `Answered: ${now}`;
	if (!after?.value) return `Answer cleared; it was: ${was}`;
	return was === now ? `Answer changed: ${now}` : `Answer changed from “${was}” to “${now}”`;
}

/** As much of a text as a list can bear. */
const SHOWN = 300;

function textSentence(name: string, text: string): string {
	if (text === '') return `${name} taken away`;
	// The end of a letter pair is never left behind.
	const shown = text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/u, '');
	return `${name}: “${shown}${shown.length < text.length ? '…' : ''}”`;
}
