import {
	parseAssessment,
	parseChange,
	parseSnapshot,
	type Assessment,
	type Beside,
	type ReadError
} from '#assessments';
import { err, ok, type IsoTime, type Result } from '#base';
import * as z from 'zod/mini';
import { reservedIn } from './reserved-in.ts';

/** What stood under `format` in the backups before there were envelopes. */
export const BACKUP_FORMAT = 'access-ready-backup';
/** 1 held the assessments alone; 2 holds beside each its snapshots and its history. */
const VERSION = 2;

const schema = z.object({
	format: z.literal(BACKUP_FORMAT),
	version: z.int(),
	assessments: z.array(z.unknown())
});
const entrySchema = z.object({
	assessment: z.unknown(),
	snapshots: z.array(z.unknown()),
	changes: z.array(z.unknown())
});

/** What goes into a backup, as it is kept, whether it can be read or not. */
export interface ToBackUp {
	readonly assessment: unknown;
	readonly snapshots: readonly unknown[];
	readonly changes: readonly unknown[];
}

/** An assessment out of a backup, with all that belongs to it and can be read. */
export interface BackedUp extends Beside {
	readonly assessment: Assessment;
	/** Why snapshots of it cannot be read. */
	readonly unreadable: readonly ReadError[];
}

/** What an old backup file held: the assessments that can be read, and why others cannot. */
export interface Backup {
	readonly entries: readonly BackedUp[];
	readonly unreadable: readonly ReadError[];
}

/** Why a file as a whole is no backup of ours. */
export type BackupError =
	| { readonly kind: 'notJson' }
	| { readonly kind: 'notOurs' }
	| { readonly kind: 'newer'; readonly version: number };

/** The text of a backup file: everything given, as it is kept. */
export const backupOf = (assessments: readonly ToBackUp[], madeAt: IsoTime, app: string): string =>
	JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, madeAt, app, assessments }, null, '\t');

/** Reads a backup file; one assessment or snapshot that cannot be read does not stop the others. */
export function parseBackup(text: string): Result<Backup, BackupError> {
	try {
		return readBackup(JSON.parse(text));
	} catch {
		return err({ kind: 'notJson' });
	}
}

/** Reads what a backup file held, versions 1 and 2. */
export function readBackup(
	content: unknown
): Result<Backup, Exclude<BackupError, { kind: 'notJson' }>> {
	const parsed = schema.safeParse(content);
	if (!parsed.success) return err({ kind: 'notOurs' });
	const { version, assessments } = parsed.data;
	if (version > VERSION) return err({ kind: 'newer', version });
	const results = assessments.map(version === 1 ? readAlone : readEntry);
	return ok({ entries: valuesOf(results), unreadable: errorsOf(results) });
}

function readEntry(entry: unknown): Result<BackedUp, ReadError> {
	const reserved = reservedIn(entry);
	if (reserved) return err(reserved);
	const parsed = entrySchema.safeParse(entry);
	if (!parsed.success) return err({ kind: 'broken', at: '', because: 'not a record' });
	const assessment = parseAssessment(parsed.data.assessment);
	if (!assessment.ok) return assessment;
	const snapshots = parsed.data.snapshots.map(parseSnapshot);
	return ok({
		assessment: assessment.value,
		snapshots: valuesOf(snapshots),
		changes: valuesOf(parsed.data.changes.map(parseChange)),
		unreadable: errorsOf(snapshots)
	});
}

const readAlone = (assessment: unknown): Result<BackedUp, ReadError> =>
	readEntry({ assessment, snapshots: [], changes: [] });

/** What could be read. */
export const valuesOf = <T>(results: readonly Result<T, ReadError>[]): readonly T[] =>
	results.flatMap((result) => (result.ok ? [result.value] : []));

/** Why the rest could not. */
export const errorsOf = (results: readonly Result<unknown, ReadError>[]): readonly ReadError[] =>
	results.flatMap((result) => (result.ok ? [] : [result.error]));
