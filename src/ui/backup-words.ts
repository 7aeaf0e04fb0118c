import { countOf } from './envelope-words.ts';

/** What has changed since the last backup, and that one is due. */
export function backupDueInWords({
	answers,
	records,
	files
}: {
	/** Answers and actions. */
	readonly answers: number;
	/** Networks and the like. */
	readonly records: number;
	/** Files of practices. */
	readonly files: number;
}): string {
	const parts = [
		answers > 0 && countOf(answers, 'answer or action', 'answers and actions'),
		records > 0 && countOf(records, 'network', 'networks'),
		files > 0 && countOf(files, 'file of a practice', 'files of practices')
	].filter((part) => part !== false);
	const last = parts.length > 1 ? ` and ${parts.pop() ?? ''}` : '';
	const one = answers + records + files === 1;
	return `${parts.join(', ')}${last} ${one ? 'has' : 'have'} changed or come here since the last backup. A backup takes a few seconds.`;
}
