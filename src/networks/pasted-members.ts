import { checkOds, type FieldError } from '#assessments';
import type { ListedPractice } from './read-members.ts';

/** A line that is no practice; `line` counts from 1. */
export interface PastedFault {
	readonly line: number;
	readonly text: string;
	readonly error:
		| FieldError
		| { readonly kind: 'nameMissing' }
		| { readonly kind: 'nameTooLong'; readonly most: number };
}

/** A list as typed or pasted. */
export interface PastedMembers {
	/** In the order of the lines; a line that says the same again is left out. */
	readonly practices: readonly ListedPractice[];
	readonly faults: readonly PastedFault[];
}

/** As long as a name in the record may be. */
const LONGEST_NAME = 300;

/**
 * Reads a list of practices, one a line, its ODS code after a comma or tab if there is one, or before
 * the name. A name may have commas in it: only what looks like a code is taken for one.
 */
export function parsePastedMembers(text: string): PastedMembers {
	const practices: ListedPractice[] = [];
	const faults: PastedFault[] = [];
	for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
		if (line.trim() === '') continue;
		const { name, code } = partsOf(line);
		const ods = checkOds(code);
		const fault = (error: PastedFault['error']) =>
			faults.push({ line: index + 1, text: line.trim(), error });
		if (!ods.ok) fault(ods.error);
		else if (name === '') fault({ kind: 'nameMissing' });
		else if (name.length > LONGEST_NAME) fault({ kind: 'nameTooLong', most: LONGEST_NAME });
		else if (!practices.some((one) => one.practice === name && one.ods === ods.value))
			practices.push({ practice: name, ods: ods.value });
	}
	return { practices, faults };
}

function partsOf(line: string): { readonly name: string; readonly code: string } {
	const parts = line.split(/[,\t]/u).map((part) => part.trim());
	const joined = (some: readonly string[]) => some.filter((part) => part !== '').join(', ');
	const [first = '', last = ''] = [parts[0], parts.at(-1)];
	if (looksLikeCode(last)) return { name: joined(parts.slice(0, -1)), code: last };
	if (looksLikeCode(first)) return { name: joined(parts.slice(1)), code: first };
	return { name: joined(parts), code: '' };
}

/** A letter and some digits, also too few or too many: a slip in a code is no part of a name. */
const looksLikeCode = (text: string): boolean => /^[a-z]\d{3,}$/iu.test(text);
