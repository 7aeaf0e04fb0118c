/**
 * exchange: assessments as a file, and a file as assessments. It knows the record, nothing of
 * storage or screens. Begin with `backup.ts`.
 */
export { type Backup, type BackupError, backupOf, parseBackup } from './backup.ts';
