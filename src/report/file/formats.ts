/** What a file can be, each with the end of its name and its media type. */
export const FORMATS = {
	pdf: { extension: 'pdf', type: 'application/pdf' },
	docx: {
		extension: 'docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	},
	html: { extension: 'html', type: 'text/html;charset=utf-8' },
	xlsx: {
		extension: 'xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	},
	csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
	ics: { extension: 'ics', type: 'text/calendar;charset=utf-8' }
} as const;

/** The name of a format. */
export type Format = keyof typeof FORMATS;
