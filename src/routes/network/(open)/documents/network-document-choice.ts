import type * as Report from '#report';
import type { FileJob, Format, NetworkReportInput } from '#report';

/** The documents a network can make, in the order of use; `file` begins the name of their files. */
export const NETWORK_DOCUMENTS = [
	{
		id: 'declaration',
		file: 'network-declaration-sheet',
		title: 'Declaration sheet',
		says: 'A sheet for each component over all practices, to sign.'
	},
	{
		id: 'evidence',
		file: 'evidence-index',
		title: 'Evidence index',
		says: 'Where each practice keeps its evidence, for when a payment is verified.'
	},
	{
		id: 'plan',
		file: 'network-access-improvement-plan',
		title: 'Network access improvement plan',
		says: 'Built from the practices’ plans; as a document, a spreadsheet or a table.'
	}
] as const;

/** One of the documents. */
export type NetworkDocumentId = (typeof NETWORK_DOCUMENTS)[number]['id'];

/** The formats a document can be made in. */
export const networkFormatsOf = (document: NetworkDocumentId): readonly Format[] =>
	document === 'plan' ? ['pdf', 'docx', 'html', 'xlsx', 'csv'] : ['pdf', 'docx', 'html'];

/** What was chosen on the page. */
export interface NetworkDocumentChoice {
	readonly document: NetworkDocumentId;
	readonly format: Format;
	/** For CSV: the name of the table. */
	readonly sheet: string;
	readonly input: NetworkReportInput;
}

/** The job of making what was chosen. */
export function networkJobFor(report: typeof Report, choice: NetworkDocumentChoice): FileJob {
	const { document, format, sheet: wanted, input } = choice;
	switch (format) {
		case 'pdf':
		case 'docx':
		case 'html':
			return { format, model: modelOf(report, document, input) };
		case 'xlsx':
			return { format, workbook: report.networkWorkbook(input) };
		case 'csv': {
			const sheet = report.networkWorkbook(input).sheets.find(({ name }) => name === wanted);
			if (!sheet) throw new Error(`no sheet ${wanted}`);
			return { format, sheet };
		}
		case 'ics':
			throw new Error('a network has no calendar');
	}
}

function modelOf(report: typeof Report, document: NetworkDocumentId, input: NetworkReportInput) {
	switch (document) {
		case 'declaration':
			return report.networkDeclarationDocument(input);
		case 'evidence':
			return report.evidenceIndexDocument(input);
		case 'plan':
			return report.networkPlanDocument(input);
	}
}
