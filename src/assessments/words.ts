import type { Choice } from '#questions';

/** The choices as screen, paper and file call them. */
export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
	yes: 'Yes',
	partly: 'Partly',
	no: 'No',
	notApplicable: 'Not applicable',
	notKnown: 'Don’t know yet'
};
