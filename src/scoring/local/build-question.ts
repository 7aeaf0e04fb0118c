import type { Input, Question } from '#questions';
import type { FileQuestion } from './local-scheme-schema.ts';

/** What is said of a question when the file says nothing. */
export const plainWords = (publisher: string, scheme: string): Pick<Question, 'why' | 'good'> => ({
	why: `Asked by ${publisher} for “${scheme}”.`,
	good: {
		enough: `What ${publisher} asks for is in place. Ask them if in doubt.`,
		better: 'It is written down, somebody looks after it, and it is looked at again.'
	}
});

/** A whole question from what the file says of it; what the file leaves out is said in plain words. */
export function buildQuestion(
	question: FileQuestion,
	about: {
		readonly id: string;
		/** Its place in the file, from 0. */
		readonly index: number;
		readonly publisher: string;
		readonly scheme: string;
		/** True when a criterion decides by it: then "not applicable" is no answer. */
		readonly decides: boolean;
	}
): Question {
	const { title, hint, audience, why, good, evidence, action } = question;
	const plain = plainWords(about.publisher, about.scheme);
	return {
		id: about.id,
		code: `LOC-${String(about.index + 1).padStart(2, '0')}`,
		audience: audience ?? 'practice',
		title,
		...(hint !== undefined && { hint }),
		input: buildInput(question.input, about.decides),
		followUps: [],
		why: why ?? plain.why,
		good: good ?? plain.good,
		evidence: evidence ?? ['Whatever shows it: a note, a report or a screenshot'],
		due: [],
		sources: [],
		covers: [],
		action: {
			what: action?.what ?? `Put in place what this asks: ${title}`,
			findOut: action?.findOut ?? `Find out: ${title}`,
			measure: action?.measure ?? 'The question can be answered, and the answer shown',
			owner: action?.owner ?? 'Practice manager',
			weeks: action?.weeks ?? 8
		}
	};
}

/** The input as the app asks it; what the file leaves out gets its default. */
export function buildInput(input: FileQuestion['input'], decides: boolean): Input {
	switch (input.kind) {
		case 'choice':
			return { kind: 'choice', notApplicable: decides ? 'refused' : 'withReason' };
		case 'numbers': {
			const { perThousand, usualSources, fields, ...rest } = input;
			return {
				...rest,
				...(perThousand && { perThousand }),
				fields: fields.map(({ min, decimals, expectsAtLeast, ...field }) => ({
					...field,
					min: min ?? 0,
					decimals: decimals ?? 0,
					...(expectsAtLeast !== undefined && { expectsAtLeast })
				})),
				usualSources: usualSources ?? []
			};
		}
		case 'date':
			return { kind: 'date', when: input.when ?? 'any' };
		case 'several':
		case 'text':
			return input;
	}
}
