import type { CameraError } from './camera.ts';

/** What may be wrong with a code, or with all of them together. */
export type ScanTrouble =
	'foreign' | 'other' | 'newer' | 'damaged' | 'tooLarge' | 'notRead' | 'cannotUnpack';

/** Why a code was not taken, and what to do. */
export function scanTroubleInWords(trouble: ScanTrouble): string {
	switch (trouble) {
		case 'foreign':
			return 'That is not one of our codes. Point the camera at the code that Access Ready shows on the other device.';
		case 'other':
			return 'That code belongs to another hand-over than the parts scanned so far. If the other device shows something new, start again.';
		case 'newer':
			return 'That code was made by a newer version of Access Ready. Update the app on this device, then scan again.';
		case 'damaged':
			return 'The parts did not fit together, so nothing was brought in. Scan them again from the start.';
		case 'tooLarge':
			return 'The codes hold more than this app reads, so nothing was brought in. Ask for a file instead.';
		case 'notRead':
			return 'This browser cannot read codes. Ask for a file instead.';
		case 'cannotUnpack':
			return 'This browser is too old to unpack what the codes hold. Ask for a file instead, or update the browser.';
	}
}

/** Why there is no camera, and what to do. */
export function cameraErrorInWords(error: CameraError | 'lost'): string {
	switch (error) {
		case 'refused':
			return 'The camera is not allowed for this site. Allow it in the browser’s settings for this site and try again, or ask for a file instead.';
		case 'none':
			return 'No camera was found on this device. Ask for a file instead.';
		case 'busy':
			return 'Another app may be using the camera. Close it and try again, or ask for a file instead.';
		case 'unsupported':
			return 'This browser does not let the app use a camera here. Ask for a file instead.';
		case 'lost':
			return 'The camera has stopped. Start it again to go on: the parts scanned so far are kept.';
	}
}

const NAMED = 8;

/** `part 2`, `parts 2, 5 and 7`; of many, the first eight and how many more. */
export function partsInWords(parts: readonly number[]): string {
	if (parts.length === 1) return `part ${String(parts[0])}`;
	const named = parts.slice(0, NAMED).map(String);
	const more = parts.length - NAMED;
	const last = more > 0 ? `${String(more)} more` : named.pop();
	return `parts ${named.join(', ')} and ${String(last)}`;
}
