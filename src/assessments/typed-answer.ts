import { err, ok, type Result } from '#base';
import { questionsOf, type Bank, type Choice, type Question } from '#questions';
import type { AnswerValue } from './record.ts';

/** Why a line copied from paper is no answer. */
export type TypedError =
	/** Nothing, or not a code and an answer. */
	| { readonly kind: 'form' }
	| { readonly kind: 'noSuchCode'; readonly code: string }
	| { readonly kind: 'noSuchAnswer'; readonly question: Question; readonly typed: string }
	/** "Not applicable" is no answer to this question. */
	| { readonly kind: 'refused'; readonly question: Question }
	/** "Not applicable" needs a reason. */
	| { readonly kind: 'reasonMissing'; readonly question: Question }
	/** Its answer is more than a choice: it has to be typed on its own page. */
	| { readonly kind: 'notAChoice'; readonly question: Question };

/** A line that was understood. */
export interface TypedAnswer {
	readonly question: Question;
	readonly value: AnswerValue;
}

/** What may be typed for each choice; the first is the one to recommend. */
export const TYPED_CHOICES: Readonly<Record<Choice, readonly string[]>> = {
	yes: ['y', 'yes'],
	partly: ['p', 'partly'],
	no: ['n', 'no'],
	notApplicable: ['na', 'n/a'],
	notKnown: ['d', '?', 'dk']
};

/**
 * Reads an answer as it is copied from paper: the code with or without hyphen, noughts and capitals,
 * then a letter: `TEL-03 y`, `tel3 p`, `web 1 na branch site only`.
 */
export function readTyped(line: string, bank: Bank): Result<TypedAnswer, TypedError> {
	const match = /^\s*([a-z]{3})[\s-]*0*(\d{1,2})[\s:]+(\S+)\s*(.*)$/isu.exec(line);
	if (!match) return err({ kind: 'form' });
	const [, letters = '', number = '', typed = '', rest = ''] = match;
	const code = `${letters.toUpperCase()}-${number.padStart(2, '0')}`;
	const question = questionsOf(bank).find((candidate) => candidate.code === code);
	if (!question) return err({ kind: 'noSuchCode', code });
	if (question.input.kind !== 'choice') return err({ kind: 'notAChoice', question });
	const choice = choiceTyped(typed);
	if (!choice) return err({ kind: 'noSuchAnswer', question, typed });
	if (choice !== 'notApplicable') return ok({ question, value: { kind: 'choice', choice } });
	if (question.input.notApplicable === 'refused') return err({ kind: 'refused', question });
	const reason = rest.trim();
	return reason === ''
		? err({ kind: 'reasonMissing', question })
		: ok({ question, value: { kind: 'choice', choice, reason } });
}

const choiceTyped = (typed: string): Choice | undefined =>
	(Object.keys(TYPED_CHOICES) as Choice[]).find((choice) =>
		TYPED_CHOICES[choice].includes(typed.toLowerCase())
	);
