import { ok } from '#base';
import { describe, expect, it } from 'vitest';
import { backupFile, noBackupOfInWords } from './save-backup.ts';

const MADE = new Date('2026-11-23T12:00:00.000Z');

describe('the file of a backup', () => {
	it('holds the text under the day it was made', async () => {
		const file = await backupFile('{"a":"ŵ"}', MADE);
		expect(file).toMatchObject(ok({ name: 'access-ready-backup-2026-11-23.accessready' }));
		expect(new TextDecoder().decode((file.ok && file.value?.bytes) || undefined)).toBe('{"a":"ŵ"}');
	});

	it('is none when it is larger than what is read again, by bytes and not by letters', async () => {
		expect(await backupFile('ŵŵ', MADE, undefined, 4)).toMatchObject({ ok: true });
		expect(await backupFile('ŵŵ', MADE, undefined, 3)).toEqual({
			ok: false,
			error: { kind: 'tooMuch' }
		});
	});

	it('is refused in words that say what to do instead', () => {
		expect(noBackupOfInWords({ kind: 'tooMuch' })).toMatch(/256 MB.*on its own/u);
		expect(noBackupOfInWords({ kind: 'full' })).toMatch(/out of space/u);
	});
});
