import type { FieldError, ReadError, StoreError } from '#assessments';
import { longDate } from '#base';

/** Every sentence about something that went wrong; each says what to do. */
export function fieldErrorInWords(error: FieldError, label: string): string {
	switch (error.kind) {
		case 'notANumber':
			return `${label} must be a number, like 1250`;
		case 'notWhole':
			return `${label} must be a whole number, without a decimal point`;
		case 'tooManyDecimals':
			return `${label} can have ${String(error.decimals)} digit${error.decimals === 1 ? '' : 's'} after the point`;
		case 'outOfRange':
			return `${label} must be between ${error.min.toLocaleString('en-GB')} and ${error.max.toLocaleString('en-GB')}`;
		case 'notADate':
			return `${label} must be a date in the calendar`;
		case 'dateOutOfRange':
			return `${label} must be between ${longDate(error.from)} and ${longDate(error.to)}`;
		case 'inFuture':
			return `${label} must be today or in the past`;
		case 'odsForm':
			return `${label} must be one letter and five digits, like A12345. Leave it empty if you don’t have it to hand`;
		case 'odsPseudo':
			return `${label} is a code that stands for “no practice”. Use your own practice’s code`;
	}
}

/** Why something was not kept, and what to do. */
export function storeErrorInWords(error: StoreError): string {
	switch (error.kind) {
		case 'full':
			return 'This device is out of space. Free some space, then try again.';
		case 'unavailable':
			return 'This browser does not let the app keep anything, as in a private window. Open the app in a normal window.';
		case 'blocked':
			return 'Another version of the app is, or was, in use on this device. Close every Access Ready tab and open it again; if that does not help, update the app.';
		case 'gone':
			return 'It was cleared from this browser, or removed in another window. “Try again” writes back what this page shows.';
		case 'failed':
			return `The browser’s storage failed (${error.because}). Try again; if it goes on, save a backup.`;
	}
}

/** When a part of the app that is fetched later did not come. */
export const PART_MISSING =
	'A part of the app could not be loaded. When there is a network, reload the page and try again.';

/** Why a kept record cannot be opened. */
export function readErrorInWords(error: ReadError): string {
	return error.kind === 'newer'
		? 'It was made by a newer version of Access Ready. Update the app to open it.'
		: `It is damaged${error.at === '' ? '' : ` at “${error.at}”`}. It is kept as it is: download it before you do anything else.`;
}

/** A moment as `14:02`, with the date when it was not today. */
export function clockTime(moment: Date, today: Date): string {
	const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
	return moment.toDateString() === today.toDateString()
		? time
		: `${time} on ${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
}

/** How long ago a day was: `today`, `yesterday`, `3 days ago`. */
export function daysAgo(then: Date, now: Date): string {
	const days = Math.max(0, Math.round((midnight(now) - midnight(then)) / 86_400_000));
	return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${String(days)} days ago`;
}

const midnight = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0);
