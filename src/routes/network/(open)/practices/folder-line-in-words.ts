import { becameInWords, envelopeErrorInWords } from '#ui/envelope-words.ts';
import type { FolderLine } from '../../../shared-folder/folder-watch.ts';

/** How practices may be called now. */
export interface Naming {
	/** Names are hidden: whatever gives one away is left out. */
	readonly hidden: boolean;
	/** What stands for a practice whose name must not show, by its assessment's id; else undefined. */
	readonly aliasOf: (assessment: string) => string | undefined;
}

/** What came of a file in the folder: how the file is called, and what is said of it. */
export function folderLineInWords(
	line: FolderLine,
	{ hidden, aliasOf }: Naming
): { readonly file: string; readonly says: string } {
	const { name, holds, copyOf } = line;
	// People put their practice's name into the name of the file.
	const isMasked = hidden || holds.some((id) => aliasOf(id) !== undefined);
	const copy =
		copyOf === undefined
			? ''
			: ` It is another copy of ${isMasked ? 'a file that is there' : `“${copyOf}”`}: both are taken as one.`;
	const titleOf = (title: string, at: number, of: number): string => {
		if (!isMasked) return title;
		const id = of === holds.length ? holds[at] : undefined;
		return (id === undefined ? undefined : aliasOf(id)) ?? 'A practice';
	};
	return {
		file: isMasked ? 'A file' : name,
		says: `${resultInWords(line.result, titleOf)}${copy}`
	};
}

function resultInWords(
	result: FolderLine['result'],
	titleOf: (title: string, at: number, of: number) => string
): string {
	switch (result.kind) {
		case 'coming':
			return 'is still being written or synchronised.';
		case 'refused':
			return `${envelopeErrorInWords(result.error)}${
				result.error.kind === 'locked' ? ' Bring it in by hand on the page “Bring in”.' : ''
			}`;
		case 'notWritten':
			return 'could not be brought in; it will be tried again.';
		case 'takenOut':
			return 'is of a practice that was taken out here, so it does not come in by itself. To have the practice back, bring the file in by hand on the page “Bring in”.';
		case 'in':
			return result.outcomes
				.map(({ title, became }, at) =>
					becameInWords(titleOf(title, at, result.outcomes.length), became, 0)
				)
				.join(' ');
	}
}
