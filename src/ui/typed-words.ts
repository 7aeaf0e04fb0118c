import type { TypedError } from '#assessments';

/** What is wrong with a line copied from paper, and what to do. */
export function typedErrorInWords(error: TypedError): string {
	switch (error.kind) {
		case 'form':
			return 'Type a code and an answer with a space between, such as TEL-03 y';
		case 'noSuchCode':
			return `There is no question ${error.code}; look at the code on the paper again`;
		case 'noSuchAnswer':
			return `“${error.typed}” is no answer to ${error.question.code}: type y, p, n, d, or na and a reason`;
		case 'refused':
			return `${error.question.code} cannot be “not applicable”: type y, p, n or d`;
		case 'reasonMissing':
			return `Say why ${error.question.code} does not apply, after na`;
		case 'notAChoice':
			return `${error.question.code} asks for more than a letter: open it in the list below`;
	}
}
