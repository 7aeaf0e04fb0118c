import type { Assessment } from '#assessments';
import { folderTroubleInWords, notWrittenOverInWords } from '#ui/folder-words.ts';
import type { EnvelopeFile } from '../../../envelope-files.ts';
import type { Folder } from '../../../shared-folder/folder.ts';
import {
	mayWriteOver,
	saveIntoFolder,
	type NotSaved,
	type ReadFile
} from '../../../shared-folder/save-into-folder.ts';
import type { Filed } from './take-home-files.ts';

/** What became of the files that were to be laid into a folder. */
export interface LaidDown {
	/** The ids of the practices whose files are there. */
	readonly saved: readonly string[];
	/** The others, by the file's name, with the reason in words. */
	readonly refused: readonly { readonly name: string; readonly because: string }[];
}

/**
 * Writes each practice's file into the folder; one that cannot be written stops no other. A file of
 * that name that holds something else is not written over.
 */
export async function layDown(
	folder: Folder,
	homes: readonly Filed[],
	files: readonly EnvelopeFile[],
	read: ReadFile
): Promise<LaidDown> {
	const saved: string[] = [];
	const refused: { name: string; because: string }[] = [];
	for (const [at, home] of homes.entries()) {
		const file = files[at];
		if (!file) continue;
		const may = await mayWriteOver(folder, file.name, takenHome(home), read);
		const text = new TextDecoder().decode(file.bytes);
		const done = may.ok ? await saveIntoFolder(folder, file.name, text) : may;
		if (done.ok) saved.push(home.member.id);
		else refused.push({ name: file.name, because: whyNot(done.error) });
	}
	return { saved, refused };
}

/** What the file says, to be held against the one that is there. */
const takenHome = ({ received: { assessment }, actions }: Filed): Assessment => ({
	...assessment,
	plan: { ...assessment.plan, ...actions }
});

function whyNot(error: NotSaved): string {
	switch (error.kind) {
		case 'trouble':
			return folderTroubleInWords(error.trouble);
		case 'newerThere':
			return 'The file of this name in the folder holds something that this one does not. See whose it is, and take it out of the folder first.';
		case 'unreadableThere':
		case 'otherThere':
			return notWrittenOverInWords(error);
	}
}
