import type { Format } from '#report';

/** The documents that can be made, in the order of use; `file` begins the name of their files. */
export const DOCUMENTS = [
	{
		id: 'plan',
		file: 'access-improvement-plan',
		title: 'Access improvement plan',
		says: 'Status, actions and figures; as a document, a spreadsheet or dates for the calendar.'
	},
	{
		id: 'declaration',
		file: 'declaration-sheet',
		title: 'Declaration sheet',
		says: 'One sheet for each component, for the PCN to complete and sign.'
	},
	{
		id: 'questionnaire',
		file: 'questionnaire',
		title: 'Questionnaire on paper',
		says: 'For a workshop without enough tablets; the codes help to type the answers in.'
	}
] as const;

/** One of the documents. */
export type DocumentId = (typeof DOCUMENTS)[number]['id'];

/** The formats a document can be made in. */
export const formatsOf = (document: DocumentId): readonly Format[] =>
	document === 'plan' ? ['pdf', 'docx', 'html', 'xlsx', 'csv', 'ics'] : ['pdf', 'docx', 'html'];
