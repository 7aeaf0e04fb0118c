import type { EnvelopeError, EnvelopeKind } from '#exchange';

/** Why something that came in cannot be read. */
export type ArrivalError =
	| EnvelopeError
	/** The browser does not hand the file out. */
	| { readonly kind: 'notReadable' }
	/** What opens encrypted files does not run here. */
	| { readonly kind: 'lockFailed' };

/** Why a file was not brought in, and what to do. */
export function envelopeErrorInWords(error: ArrivalError): string {
	switch (error.kind) {
		case 'notReadable':
			return 'The browser could not read the file. It may have been moved, or is not on this device yet. Choose it again.';
		case 'empty':
			return 'The file is empty. It may not have come over whole. Ask for it again.';
		case 'tooLarge':
			return `The file is too large to be one of ours: ${megabytes(error.bytes)}, where the most is ${megabytes(error.most)}. Choose the file that Access Ready saved.`;
		case 'notJson':
			return 'The file is cut off or damaged. Ask for it again.';
		case 'tooDeep':
			return 'The file is built like none of ours, so it was not read. Choose the file that Access Ready saved.';
		case 'notOurs':
			return 'Access Ready did not make this file. Choose one that ends in .accessready, or a backup of an earlier version.';
		case 'newer':
			return `A newer version of Access Ready made it (its format is number ${String(error.version)}). Update the app here, then bring it in again.`;
		case 'changed':
			return 'The file was changed after it was made, or was damaged on the way. Ask for it again; if you trust where it comes from, you can read it nevertheless.';
		case 'locked':
			return 'The file is locked. Type the passphrase it was locked with.';
		case 'wrongPassphrase':
			return 'That is not the passphrase. Check capital letters and spaces, and try again.';
		case 'lockFailed':
			return 'The browser could not unlock the file; it may be short of memory. Close other pages and programs, and try again.';
		case 'damagedLock':
			return 'The file is locked and damaged, or was locked in another way than by a passphrase. Ask for it again.';
	}
}

const KINDS: Readonly<Record<EnvelopeKind, string>> = {
	practice: 'From a practice',
	network: 'From a network',
	backup: 'A backup'
};

/** What an envelope holds, in one line; `titles` are those of its assessments. */
export function holdsInWords(held: {
	readonly kind: EnvelopeKind;
	readonly titles: readonly string[];
	readonly networks: readonly string[];
	readonly unreadable: number;
}): string {
	const parts = [
		named(held.titles, 'assessment', 'assessments'),
		named(held.networks, 'network', 'networks'),
		held.unreadable > 0 &&
			`${countOf(held.unreadable, 'part', 'parts')} that cannot be read and will be left out`
	].filter((part) => part !== false);
	return `${KINDS[held.kind]}: ${parts.length === 0 ? 'nothing that can be brought in' : parts.join('; ')}.`;
}

/** What became of an assessment that was brought in, or why it was not. */
export type Became =
	| 'added'
	/** Added to a network in which the practice was not listed. */
	| 'unlisted'
	| 'same'
	| 'merged'
	| 'newer'
	| 'older'
	/** Not brought into a network: it is the own assessment of whoever made the backup. */
	| 'ofOwner'
	/** Not brought into a network: another one had received it. */
	| 'ofOtherNetwork'
	/** Not brought in: what is here of it cannot be read, and stays. */
	| 'unreadableHere';

/** What became of one assessment; `differences` is how many things the copies had differently. */
export function becameInWords(title: string, became: Became, differences: number): string {
	const name = `“${title}”`;
	switch (became) {
		case 'added':
			return `${name}: added.`;
		case 'unlisted':
			return `${name}: added as a practice you had not listed. Look whether it is listed under another name.`;
		case 'same':
			return differences === 0
				? `${name}: nothing new. The same is here already.`
				: `${name}: nothing was changed. Your answers are the later ones; here is what differs.`;
		case 'merged':
			return differences === 0
				? `${name}: merged. What only one copy had was kept.`
				: `${name}: merged with ${countOf(differences, 'difference', 'differences')}. The later answer was taken each time.`;
		case 'newer':
			return `${name}: newer than what was here. It has been brought up to date.`;
		case 'older':
			return `${name}: made earlier than the file that is here. Only what was missing here was taken from it.`;
		case 'ofOwner':
			return `${name}: not brought in, as no network had received it. Choose the file again to bring it into your own assessments.`;
		case 'ofOtherNetwork':
			return `${name}: not brought in, as another network had received it. “Restore” on the page “This device” brings it back to that one.`;
		case 'unreadableHere':
			return `${name}: not brought in, as what is here of it cannot be read. That stays as it is.`;
	}
}

/** That it was undone. */
export const takenBackInWords = (title: string, became: Became): string =>
	became === 'added'
		? `“${title}”: taken back. It is put aside, and not on the list any more.`
		: `“${title}”: taken back. What was here before stands again, except where you have typed something else since.`;

/** That a file was not brought in, or what of it was; `done` is how many things of it were. */
export const notInWords = (done: number): string =>
	done === 0
		? 'Nothing of it was brought in.'
		: `Only a part of it was brought in: ${countOf(done, 'thing is', 'things are')} on this device and named below, the rest is not.`;

/** `1 file`, `1,000 files`. */
export const countOf = (count: number, one: string, many: string): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** A few names, or how many there are. */
function named(names: readonly string[], one: string, many: string): string | false {
	if (names.length === 0) return false;
	return names.length <= 3
		? names.map((name) => `“${name}”`).join(', ')
		: countOf(names.length, one, many);
}

/** Rounded so that what is above a limit never reads like the limit. */
const megabytes = (bytes: number): string =>
	`${(Math.ceil(bytes / 100_000) / 10).toLocaleString('en-GB')} MB`;
