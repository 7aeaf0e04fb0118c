import { parseAssessment, type Assessment } from '#assessments';
import { systemOf } from '#collation';
import { loadBank } from '#questions';
import {
	boardReportDocument,
	declarationDocument,
	evidenceIndexDocument,
	networkDeclarationDocument,
	networkPlanDocument,
	networkWorkbook,
	planCalendar,
	planDocument,
	planWorkbook,
	questionnaireDocument,
	tidyTable,
	type DocumentModel,
	type Workbook
} from '#report';
import { parseNetwork } from '#networks';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/report/csv/write-csv.ts';
import { writeDocx } from '../../src/report/docx/write-docx.ts';
import { writeHtml } from '../../src/report/html/write-html.ts';
import { writeIcs } from '../../src/report/ics/write-ics.ts';
import { writePages } from '../../src/report/pdf/write-pdf.ts';
import { writeXlsx } from '../../src/report/xlsx/write-xlsx.ts';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { fileNamePart } from '../../src/ui/save-file.ts';
import { boardInput, typedSystem } from '../builders/board-report.ts';
import { HOSTILE_TEXTS, hostile } from '../builders/hostile-texts.ts';
import { everything, networkInput } from '../builders/network-report.ts';
import { exampleNetwork, exampleReceived } from '../builders/networks.ts';
import { testFonts } from '../builders/test-document.ts';
import { planInput, workedExample } from '../builders/worked-plan.ts';
import { readDocx, unzip } from '../read-docx.ts';
import { readPdf } from '../read-pdf.ts';
import { unpackPdf } from '../unpack-pdf.ts';

const bank = await loadBank();

/** The example practice with the text typed wherever one can be typed. */
const practiceWith = (shift: number): Assessment => hostile(workedExample(), shift);
const planOfOne = (shift: number) => planInput(practiceWith(shift), caip202425);

function networkOfTwo(shift: number) {
	const network = hostile(exampleNetwork(2, { populations: [] }), shift);
	const received = [0, 1].map((at) => {
		const file = exampleReceived(at);
		const { answers, plan } = practiceWith(shift);
		return hostile({ ...file, assessment: { ...file.assessment, answers, plan } }, shift);
	});
	return { network, received };
}

/** Every document of pages. */
const DOCUMENTS: Readonly<Record<string, (shift: number) => DocumentModel>> = {
	plan: (shift) => planDocument(planOfOne(shift)),
	declaration: (shift) => declarationDocument(planOfOne(shift)),
	questionnaire: (shift) => questionnaireDocument({ ...planOfOne(shift), filled: true }),
	'plan of a network': (shift) => networkPlanDocument(ofNetwork(shift)),
	'declaration of a network': (shift) => networkDeclarationDocument(ofNetwork(shift)),
	'evidence of a network': (shift) => evidenceIndexDocument(ofNetwork(shift)),
	'report to a board': (shift) =>
		boardReportDocument(boardInput({ system: hostile(typedSystem(), shift) }))
};

function ofNetwork(shift: number) {
	const { network, received } = networkOfTwo(shift);
	return { ...networkInput(network, received), options: everything };
}

/** Every workbook. */
function workbooksWith(shift: number): readonly Workbook[] {
	const { network, received } = networkOfTwo(shift);
	const view = systemOf({
		system: hostile(typedSystem(), shift),
		sources: [{ network, received }],
		scheme: caip202425,
		today: '2026-03-20'
	});
	const sections = bank.sections.map(({ id }) => id);
	return [
		planWorkbook(planOfOne(shift)),
		networkWorkbook(networkInput(network, received)),
		tidyTable(view, bank, {
			names: 'names',
			networks: true,
			texts: true,
			sections,
			date: '2026-03-20T09:00:00.000Z',
			app: '0.0.0'
		})
	];
}

/** Programs of a spreadsheet take a text for a formula by its first sign. */
const STARTS_A_FORMULA = /^\s*[=+\-@|＝＋－＠｜]|^[\t\r\n\0]/u;

/** By each round a text comes to stand in very different places. */
const ROUNDS = [0, 13];
const EACH_DOCUMENT = ROUNDS.flatMap((shift) =>
	Object.entries(DOCUMENTS).map(([name, make]) => ({ name, shift, make }))
);
/** A calendar has few places for a text. */
const CALENDAR_ROUNDS = HOSTILE_TEXTS.map((_, shift) => shift);

it('each of the texts is one that a record may hold, and comes into a document of every kind', () => {
	for (const shift of ROUNDS) {
		expect(parseAssessment(practiceWith(shift)).ok).toBe(true);
		expect(parseNetwork(networkOfTwo(shift).network).ok).toBe(true);
	}
	const kinds = {
		documents: JSON.stringify(
			ROUNDS.map((shift) => Object.values(DOCUMENTS).map((make) => make(shift)))
		),
		workbooks: JSON.stringify(ROUNDS.map(workbooksWith)),
		calendars: JSON.stringify(CALENDAR_ROUNDS.map((shift) => planCalendar(planOfOne(shift))))
	};
	for (const [kind, said] of Object.entries(kinds)) {
		const missing = HOSTILE_TEXTS.filter(
			([, text]) => !said.includes(JSON.stringify(text.trim()).slice(1, -1))
		);
		expect([kind, ...missing.map(([what]) => what)]).toEqual([kind]);
	}
});

describe.each(EACH_DOCUMENT)('hostile text in the $name, round $shift,', ({ shift, make }) => {
	it('makes no element, script, handler, style or address in a web page', () => {
		const model = make(shift);
		const page = parseHTML(writeHtml(model)).document;
		const active =
			'script, img, iframe, object, embed, link, base, form, input, button, video, audio';
		expect([...page.querySelectorAll(active)].map(({ outerHTML }) => outerHTML)).toEqual([]);
		for (const element of page.querySelectorAll('*'))
			for (const { name, value } of element.attributes) {
				expect(name).not.toMatch(/^on|^style$|^src|^action$|^formaction$/u);
				if (name.endsWith('href')) expect(value).toMatch(/^#[a-z0-9-]+$/u);
			}
		expect(page.querySelectorAll('style')).toHaveLength(1);
		expect([...page.querySelectorAll('[http-equiv]')].map((meta) => meta.outerHTML)).toEqual([
			expect.stringContaining('Content-Security-Policy')
		]);
	});

	it('makes no action, link or file in a PDF', async () => {
		const model = make(shift);
		const { bytes } = writePages(model, testFonts);
		const objects = [...unpackPdf(bytes).values()];
		const said = objects.map(({ body }) => withoutStrings(body)).join('\n');
		expect(said).not.toMatch(
			/\/(?:JS|JavaScript|AA|Launch|URI|SubmitForm|ImportData|GoToR|GoToE|Named|Rendition|RichMedia|EmbeddedFiles?|Filespec|AcroForm|XFA)\b/u
		);
		expect(said.match(/\/Type\s*\/Catalog/gu)).toHaveLength(1);
		// The reader finds every link to lead to a page of the same file, or throws.
		const read = await readPdf(bytes);
		expect(read.pages.length).toBeGreaterThan(0);
		expect(read.links.every(({ to }) => to >= 1 && to <= read.pages.length)).toBe(true);
	});

	it('makes no field, link, object or part in a Word file', async () => {
		const model = make(shift);
		const { parts, body } = readDocx(await writeDocx(model, () => Promise.resolve(undefined)));
		for (const [name, part] of parts) {
			expect(name).not.toMatch(/vba|activeX|embeddings|afchunk/iu);
			if (name.endsWith('.rels')) expect(part).not.toContain('TargetMode="External"');
		}
		const fields = [...body.getElementsByTagName('w:instrText')].map((one) => one.textContent);
		expect(fields.filter((field) => !/^\s*(?:TOC|PAGEREF|PAGE|NUMPAGES)\b/u.test(field))).toEqual(
			[]
		);
		for (const name of ['w:fldSimple', 'w:altChunk', 'w:object', 'o:OLEObject', 'w:control'])
			expect(body.getElementsByTagName(name)).toHaveLength(0);
		for (const link of body.getElementsByTagName('w:hyperlink')) {
			expect(link.getAttribute('w:anchor')).not.toBe('');
			expect(link.getAttribute('r:id')).toBeNull();
		}
	});
});

describe.each(ROUNDS)('hostile text in workbooks, round %i,', (shift) => {
	it('makes no formula, link or outside reference in an Excel file', async () => {
		for (const workbook of workbooksWith(shift)) {
			const parts = unzip(await writeXlsx(workbook));
			for (const [name, bytes] of parts) {
				const part = bytes.toString('utf8');
				expect(name).not.toMatch(/vba|externalLink|connections|query|embeddings|macro/iu);
				expect(part).not.toMatch(
					/<(?:\w+:)?(?:f|hyperlink|oleObject|ddeLink|webPublishing)[\s>/]/u
				);
				expect(part).not.toContain('TargetMode="External"');
				// Lists of words to choose from are texts between quotation marks.
				for (const [, formula = ''] of part.matchAll(/<formula\d>([^<]*)</gu))
					expect(formula).toMatch(/^(?:"|&quot;)[\p{L}\p{N} ,’'-]*(?:"|&quot;)$/u);
			}
			const names = /<definedNames>.*<\/definedNames>/su.exec(
				parts.get('xl/workbook.xml')?.toString('utf8') ?? ''
			)?.[0];
			for (const [, name = ''] of (names ?? '').matchAll(/ name="([^"]*)"/gu))
				expect(name).toMatch(/^_xlnm\./u);
		}
	});

	it('starts no formula in a CSV file, and no row or field of its own', () => {
		for (const { sheets } of workbooksWith(shift))
			for (const sheet of sheets) {
				const rows: string[][] = parse(writeCsv(sheet), { bom: true });
				expect(rows).toHaveLength(sheet.rows.length + 1);
				rows.forEach((row, at) => {
					expect(row).toHaveLength(sheet.columns.length);
					row.forEach((field, column) => {
						const isNumber = at > 0 && typeof sheet.rows[at - 1]?.[column] === 'number';
						if (!isNumber) expect(field).not.toMatch(STARTS_A_FORMULA);
					});
				});
			}
	});
});

it.each(CALENDAR_ROUNDS)(
	'makes no entry, property or attachment in a calendar: round %i',
	(shift) => {
		const calendar = planCalendar(planOfOne(shift));
		const file = writeIcs(calendar);
		const read = new ICAL.Component(ICAL.parse(file) as unknown[]);
		const events = read.getAllSubcomponents('vevent');
		expect(calendar.events.length).toBeGreaterThan(0);
		expect(events).toHaveLength(calendar.events.length);
		const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name));
		expect([...new Set(names)].toSorted()).toEqual([
			'description',
			'dtend',
			'dtstamp',
			'dtstart',
			'sequence',
			'summary',
			'transp',
			'uid',
			'x-microsoft-cdo-alldayevent',
			'x-microsoft-msncalendar-alldayevent'
		]);
		for (const event of events)
			for (const alarm of event.getAllSubcomponents())
				expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
	}
);

it.each([...HOSTILE_TEXTS, ['a long name in signs of two halves', '𠮷'.repeat(61)] as const])(
	'%s becomes a plain part of a file name',
	(_, text) => {
		const part = fileNamePart(text);
		expect(part).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
		expect(part.length).toBeLessThanOrEqual(60);
	}
);

/** An object of a PDF without its texts, which may say anything. */
function withoutStrings(body: string): string {
	return body.replaceAll(/\((?:\\.|[^\\()])*\)|<(?!<)[0-9A-Fa-f\s]*>/gsu, '()');
}
