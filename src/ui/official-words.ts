import { periodInWords } from '#assessments';
import type { Beside, OfficialError } from '#official';

/** Why nothing came of a file, and what to do. */
export function officialErrorInWords(
	error: OfficialError | { readonly kind: 'readingFailed' | 'cancelled' }
): string {
	switch (error.kind) {
		case 'empty':
			return 'There is nothing in this file.';
		case 'unknownLayout':
			return 'This is none of the published files we know.';
		case 'notText':
			return 'This file is neither CSV nor packed CSV nor an Excel workbook. Choose the file as it was published.';
		case 'damaged':
			return 'This file is damaged or was cut short. Download it once more.';
		case 'workbookTooLarge':
			return `This workbook has ${bytesInWords(error.size)}; ${bytesInWords(error.most)} is the most that can be read. Choose the CSV file of the publication.`;
		case 'noCode':
			return 'There is no practice code to look for. Add it to the practice details.';
		case 'readingFailed':
			return 'The file could not be read. Choose it again; if it was moved meanwhile, put it back.';
		case 'cancelled':
			return 'Cancelled. Nothing was taken from this file.';
	}
}

/** `830 bytes`, `12.5 MB`: in millions, as file managers count. */
export const bytesInWords = (bytes: number): string =>
	bytes < 100_000
		? `${bytes.toLocaleString('en-GB')} bytes`
		: `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;

/** `1 row`, `12 rows`. */
export const rowsInWords = (rows: number): string =>
	`${rows.toLocaleString('en-GB')} row${rows === 1 ? '' : 's'}`;

const WINDOWS = {
	peak: 'from 08:00 to 10:00',
	restOfCore: 'from 10:00 to 18:30',
	outside: 'outside core hours'
} as const;

/** What a file says beside the figures that are proposed, in a sentence. */
export function besideInWords(
	beside: Beside,
	profile: { readonly network: string; readonly listSize?: number | undefined }
): string {
	switch (beside.kind) {
		case 'patients': {
			const own =
				profile.listSize === undefined
					? 'the practice details hold no number'
					: `the practice details say ${profile.listSize.toLocaleString('en-GB')}`;
			return `${periodInWords(beside.period)}: ${beside.patients.toLocaleString('en-GB')} registered patients; ${own}.`;
		}
		case 'longWaits':
			return `${periodInWords(beside.period)}, ${WINDOWS[beside.window]}: of ${beside.of.toLocaleString('en-GB')} answered calls, ${beside.over.toLocaleString('en-GB')} waited over five minutes.`;
		case 'noData':
			return `${periodInWords(beside.period)}: the file says that no data came for you, so its noughts are not proposed.`;
		case 'membership': {
			const name = beside.practice === '' ? beside.ods : `${beside.practice} (${beside.ods})`;
			if (!beside.network)
				return `${name}: the file names no present network for it, or more than one.`;
			const own =
				profile.network === ''
					? 'the practice details name none'
					: `the practice details say ${profile.network}`;
			return `${name} belongs to ${beside.network.name} (${beside.network.code}); ${own}.`;
		}
	}
}
