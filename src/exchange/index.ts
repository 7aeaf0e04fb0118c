/**
 * exchange: assessments as a file, and a file as assessments. It knows the record, nothing of
 * storage or screens. Begin with `backup.ts`.
 */
export {
	type BackedUp,
	type Backup,
	type BackupError,
	type ToBackUp,
	backupOf,
	parseBackup
} from './backup.ts';
