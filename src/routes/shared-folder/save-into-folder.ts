import { canonicalText, fillWithheld, mergeAssessments, type Assessment } from '#assessments';
import { err, ok, type Result } from '#base';
import type { Enclosed, Envelope } from '#exchange';
import type { ArrivalError } from '#ui/envelope-words.ts';
import { troubleOf, type Folder, type FolderFile, type FolderTrouble } from './folder.ts';

/** What stood in the way of saving. */
export type NotSaved =
	| { readonly kind: 'trouble'; readonly trouble: FolderTrouble }
	/** The file there has answers that are later than those here: another device saved it. */
	| { readonly kind: 'newerThere'; readonly enclosed: Enclosed; readonly differences: number }
	/** What the file there holds is not known: it may be newer, locked, or half synchronised. */
	| { readonly kind: 'unreadableThere'; readonly error: ArrivalError }
	/** The file there is of another assessment, which is not here to be compared. */
	| { readonly kind: 'otherThere' };

/** Reads a file as an envelope. */
export type ReadFile = (file: File) => Promise<Result<Envelope, ArrivalError>>;

/**
 * Whether the file of this name in the folder may be written over: there is none, or it says nothing
 * that is later than here. Else why not; only the user may decide then.
 */
export async function mayWriteOver(
	folder: Folder,
	name: string,
	mine: Assessment,
	read: ReadFile
): Promise<Result<undefined, NotSaved>> {
	let file: File;
	try {
		file = await (await folder.getFileHandle(name)).getFile();
	} catch (error) {
		const trouble = troubleOf(error);
		// Most often there is no such file yet; a folder that is gone shows itself when written to.
		return trouble === 'gone' ? ok(undefined) : err({ kind: 'trouble', trouble });
	}
	const envelope = await read(file);
	if (!envelope.ok) return err({ kind: 'unreadableThere', error: envelope.error });
	const enclosed = envelope.value.enclosed.find(({ assessment }) => assessment.id === mine.id);
	if (!enclosed) return err({ kind: 'otherThere' });
	const differences = laterThere(mine, enclosed);
	return differences === 0 ? ok(undefined) : err({ kind: 'newerThere', enclosed, differences });
}

/** How many answers and actions would change here if the file were brought in. */
function laterThere(mine: Assessment, { assessment, leftOut }: Enclosed): number {
	const merged = mergeAssessments(mine, fillWithheld(assessment, mine, leftOut)).assessment;
	const changed = (here: Readonly<Record<string, unknown>>, after: typeof here) =>
		Object.entries(after).filter(([key, record]) => {
			const own = new Map(Object.entries(here)).get(key);
			return canonicalText(own) !== canonicalText(record);
		}).length;
	return changed(mine.answers, merged.answers) + changed(mine.plan, merged.plan);
}

/** Writes the file, whole or not at all: the browser lays it in place when it is closed. */
export async function saveIntoFolder(
	folder: Folder,
	name: string,
	text: string
): Promise<Result<void, NotSaved>> {
	try {
		const handle: FolderFile = await folder.getFileHandle(name, { create: true });
		const writable = await handle.createWritable();
		try {
			await writable.write(text);
			await writable.close();
		} catch (error) {
			await writable.abort().catch(() => undefined);
			throw error;
		}
		return ok(undefined);
	} catch (error) {
		return err({ kind: 'trouble', trouble: troubleOf(error) });
	}
}
