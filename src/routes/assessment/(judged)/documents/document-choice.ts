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

/** The formats as people know them, and what each is good for. */
export const FORMAT_WORDS: Readonly<
	Record<Format, { readonly title: string; readonly says: string }>
> = {
	pdf: { title: 'PDF', says: 'for boards and signatures; tagged for screen readers' },
	docx: { title: 'Word', says: 'to edit further' },
	html: { title: 'Web page', says: 'to print, or to read with a screen reader' },
	xlsx: { title: 'Excel', says: 'answers, status, plan and measures, a sheet each' },
	csv: { title: 'CSV', says: 'one table, for other programs' },
	ics: { title: 'Calendar', says: 'due dates with reminders' }
};

/** The formats a document can be made in. */
export const formatsOf = (document: DocumentId): readonly Format[] =>
	document === 'plan' ? ['pdf', 'docx', 'html', 'xlsx', 'csv', 'ics'] : ['pdf', 'docx', 'html'];

/** True for the formats that are pages to read, so that parts and stage can be chosen. */
export const isPages = (format: Format): boolean =>
	format === 'pdf' || format === 'docx' || format === 'html';
