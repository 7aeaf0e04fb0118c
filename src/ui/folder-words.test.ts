import { expect, test } from 'vitest';
import { folderTroubleInWords, notWrittenOverInWords } from './folder-words.ts';

const unreadable = (kind: 'locked' | 'changed' | 'empty' | 'notJson' | 'notReadable' | 'notOurs') =>
	notWrittenOverInWords({ kind: 'unreadableThere', error: { kind } });

test('each trouble of a folder has a sentence of its own', () => {
	const said = (['notAllowed', 'gone', 'failed'] as const).map(folderTroubleInWords);
	expect(new Set(said).size).toBe(said.length);
});

test('a file that cannot be compared is not written over, each with what to do', () => {
	const newer = { kind: 'newer', version: 9 } as const;
	expect(notWrittenOverInWords({ kind: 'unreadableThere', error: newer })).toContain('Update');
	expect(unreadable('locked')).toContain('passphrase');
	for (const kind of ['changed', 'empty', 'notJson', 'notReadable'] as const)
		expect(unreadable(kind)).toContain('synchronising');
	expect(unreadable('notOurs')).toContain('none that Access Ready can read');
	expect(notWrittenOverInWords({ kind: 'otherThere' })).toContain('another assessment');
});
