/** Hands a file to the browser's download; nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file by then; revoking at once would cancel it in some.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A part of a file name: letters, digits and hyphens only, never empty. */
export const fileNamePart = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-+|-+$/gu, '')
		.slice(0, 60)
		// The cut may have gone through a letter of two halves, or left a hyphen last.
		.replace(/[-\p{Surrogate}]$/u, '') || 'practice';
