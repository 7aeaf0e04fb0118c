import { expect, test } from 'vitest';
import { backupDueInWords } from './backup-words.ts';

const none = { answers: 0, records: 0, files: 0 };

test('what a backup would keep is named, each with how much there is', () => {
	expect(backupDueInWords({ ...none, answers: 24 })).toMatch(/^24 answers and actions have /u);
	expect(backupDueInWords({ ...none, files: 1 })).toMatch(/^1 file of a practice has /u);
	expect(backupDueInWords({ ...none, records: 1, files: 6 })).toMatch(
		/^1 network and 6 files of practices have /u
	);
	expect(backupDueInWords({ answers: 1, records: 2, files: 6 })).toMatch(
		/^1 answer or action, 2 networks and 6 files of practices have /u
	);
});
