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

/** Said where the browser cannot do it. */
export const NO_FOLDERS =
	'This browser cannot work with folders. Edge and Chrome on a computer can; here, save a file and put it into the folder yourself.';
