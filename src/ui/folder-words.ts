import type { ArrivalError } from './envelope-words.ts';

/** Why a folder cannot be used now, and what to do. */
export function folderTroubleInWords(trouble: 'notAllowed' | 'gone' | 'failed'): string {
	switch (trouble) {
		case 'notAllowed':
			return 'The browser wants to be asked again before this app may use the folder.';
		case 'gone':
			return 'The folder is not there any more, or its drive is not connected. Connect it, or choose the folder again.';
		case 'failed':
			return 'The folder could not be used. See that it is not full and that you may write there, then try again.';
	}
}

/** Why the file in the folder is not written over without asking, and what to do. */
export function notWrittenOverInWords(
	there:
		| { readonly kind: 'unreadableThere'; readonly error: ArrivalError }
		| { readonly kind: 'otherThere' }
): string {
	if (there.kind === 'otherThere')
		return 'The file of this name in the folder is of another assessment. Look who put it there before you write over it.';
	switch (there.error.kind) {
		case 'newer':
			return 'A newer version of Access Ready made the file in the folder, so it cannot be compared with yours. Update the app here, then save again.';
		case 'locked':
			return 'The file in the folder is locked, so it cannot be compared with yours. Bring it in with its passphrase on the page “Bring in”, then save again.';
		case 'changed':
		case 'empty':
		case 'notJson':
		case 'notReadable':
			return 'The file in the folder cannot be read whole. It may still be synchronising: wait a minute, then save again.';
		default:
			return 'The file in the folder is none that Access Ready can read, so it cannot be compared with yours. Look who put it there before you write over it.';
	}
}

/** Said where the browser cannot do it. */
export const NO_FOLDERS =
	'This browser cannot work with folders. Edge and Chrome on a computer can; here, save a file and put it into the folder yourself.';
