import { parseAssessment, type Assessment, type ReadError } from '#assessments';
import { err, ok, type IsoTime, type Result } from '#base';
import * as z from 'zod/mini';

const FORMAT = 'access-ready-backup';
const VERSION = 1;

const schema = z.object({
	format: z.literal(FORMAT),
	version: z.int(),
	assessments: z.array(z.unknown())
});

/** What a backup file held: the assessments that can be read, and why others cannot. */
export interface Backup {
	readonly assessments: readonly Assessment[];
	readonly unreadable: readonly ReadError[];
}

/** Why a file as a whole is no backup of ours. */
export type BackupError =
	| { readonly kind: 'notJson' }
	| { readonly kind: 'notOurs' }
	| { readonly kind: 'newer'; readonly version: number };

/** The text of a backup file: everything given, as it is kept, whether it can be read or not. */
export const backupOf = (assessments: readonly unknown[], madeAt: IsoTime, app: string): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, madeAt, app, assessments }, null, '\t');

/** Reads a backup file; one assessment that cannot be read does not stop the others. */
export function parseBackup(text: string): Result<Backup, BackupError> {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return err({ kind: 'notJson' });
	}
	const parsed = schema.safeParse(content);
	if (!parsed.success) return err({ kind: 'notOurs' });
	if (parsed.data.version > VERSION) return err({ kind: 'newer', version: parsed.data.version });
	const results = parsed.data.assessments.map(parseAssessment);
	return ok({
		assessments: results.flatMap((result) => (result.ok ? [result.value] : [])),
		unreadable: results.flatMap((result) => (result.ok ? [] : [result.error]))
	});
}
