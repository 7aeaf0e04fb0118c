import type { Calendar } from '../calendar.ts';
import type { DocumentModel } from '../document.ts';
import type { FontUrls } from '../pdf/fonts.ts';
import type { Unprintable } from '../pdf/printable-model.ts';
import type { Sheet, Workbook } from '../workbook.ts';

/** What is to be written, and as what. */
export type FileJob =
	| { readonly format: 'pdf' | 'docx' | 'html'; readonly model: DocumentModel }
	| { readonly format: 'xlsx'; readonly workbook: Workbook }
	| { readonly format: 'csv'; readonly sheet: Sheet }
	| { readonly format: 'ics'; readonly calendar: Calendar };

/** What a writer needs from outside. */
export interface FileMeans {
	readonly fontUrls: FontUrls;
	/** Rejects when there is nothing at the address. */
	readonly fetchBytes: (url: string) => Promise<Uint8Array>;
	/** Told how far the work has come, from 0 to 1. */
	readonly onprogress: (share: number) => void;
}

/** A file that was written. */
export interface MadeFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** On how many pages it stands, where a format has pages of its own. */
	readonly pages?: number;
	/** Shown as a box in print and named at the end of the document; empty in every other format. */
	readonly unprintable: readonly Unprintable[];
}

/** Why there is no file; `detail` is for a log, not for a reader. */
export type FileError =
	| {
			readonly kind: 'fontsNotLoaded' | 'writerNotLoaded' | 'writingFailed' | 'workerFailed';
			readonly detail: string;
	  }
	| { readonly kind: 'cancelled' };

/** The file, or why there is none. */
export type FileAnswer =
	| { readonly ok: true; readonly value: MadeFile }
	| { readonly ok: false; readonly error: FileError };

type Write = (means: FileMeans) => MadeFile | Promise<MadeFile>;

/** Loads the writer of the format and nothing else, and writes; never rejects. */
export async function doFileJob(job: FileJob, means: FileMeans): Promise<FileAnswer> {
	let write: Write;
	try {
		write = await writerOf(job);
	} catch (error) {
		return failed('writerNotLoaded', error);
	}
	try {
		return { ok: true, value: await write(means) };
	} catch (error) {
		return failed(error instanceof NoFonts ? 'fontsNotLoaded' : 'writingFailed', error);
	}
}

/** Thrown within this file only, to tell a missing font from a broken document. */
class NoFonts extends Error {}

async function writerOf(job: FileJob): Promise<Write> {
	switch (job.format) {
		case 'pdf': {
			const [{ writePages }, { loadFonts }] = await Promise.all([
				import('../pdf/write-pdf.ts'),
				import('../pdf/fonts.ts')
			]);
			return async ({ fetchBytes, fontUrls, onprogress }) => {
				const fonts = await loadFonts(fetchBytes, fontUrls).catch((error: unknown) => {
					throw new NoFonts(String(error));
				});
				return writePages(job.model, fonts, onprogress);
			};
		}
		case 'docx': {
			const { writeDocx } = await import('../docx/write-docx.ts');
			return async () => file(await writeDocx(job.model));
		}
		case 'html': {
			const { writeHtml } = await import('../html/write-html.ts');
			return () => file(writeHtml(job.model));
		}
		case 'xlsx': {
			const { writeXlsx } = await import('../xlsx/write-xlsx.ts');
			return async () => file(await writeXlsx(job.workbook));
		}
		case 'csv': {
			const { writeCsv } = await import('../csv/write-csv.ts');
			return () => file(writeCsv(job.sheet));
		}
		case 'ics': {
			const { writeIcs } = await import('../ics/write-ics.ts');
			return () => file(writeIcs(job.calendar));
		}
	}
}

const file = (content: string | Uint8Array): MadeFile => ({
	bytes: new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content),
	unprintable: []
});

const failed = (
	kind: Exclude<FileError['kind'], 'cancelled'>,
	error: unknown
): { readonly ok: false; readonly error: FileError } => ({
	ok: false,
	error: { kind, detail: String(error) }
});
