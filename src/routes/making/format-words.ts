import type { Format } from '#report';

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

/** True for the formats that are pages to read, so that parts and stage can be chosen. */
export const isPages = (format: Format): boolean =>
	format === 'pdf' || format === 'docx' || format === 'html';
