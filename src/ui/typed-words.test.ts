import type { TypedError } from '#assessments';
import { loadBank, questionsOf } from '#questions';
import { expect, test } from 'vitest';
import { typedErrorInWords } from './typed-words.ts';

const [question] = questionsOf(await loadBank());

test('every mistake has a sentence of its own that says what to do', () => {
	const errors: readonly TypedError[] = [
		{ kind: 'form' },
		{ kind: 'noSuchCode', code: 'XYZ-01' },
		{ kind: 'noSuchAnswer', question: question!, typed: 'maybe' },
		{ kind: 'refused', question: question! },
		{ kind: 'reasonMissing', question: question! },
		{ kind: 'notAChoice', question: question! }
	];
	const sentences = errors.map(typedErrorInWords);
	expect(new Set(sentences).size).toBe(errors.length);
	for (const sentence of sentences) expect(sentence).toMatch(/type|look|say|open/iu);
});
