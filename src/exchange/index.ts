/**
 * exchange: what is kept as a file, and a file as what is kept. It knows the records, nothing of
 * storage or screens. Begin with `envelope.ts`, then `fields.ts`, which says what leaves the device,
 * `write-envelope.ts` and `read-envelope.ts`. Three parts have entrances of their own, since each brings
 * a library along: `#exchange/lock` (passphrases), `#exchange/qr` and `#exchange/spreadsheet`.
 */
export type {
	Derived,
	Enclosed,
	EnclosedNetwork,
	EnclosedScheme,
	Envelope,
	EnvelopeError,
	EnvelopeKind,
	Reception,
	WithoutDetail
} from './envelope.ts';
export {
	ENVELOPE_EXTENSION,
	ENVELOPE_TYPE,
	ENVELOPE_VERSION,
	LIMITS as ENVELOPE_LIMITS
} from './envelope-format.ts';
export { FIELDS, type Field, type Fields, type Leaves, type Shape } from './fields.ts';
export { type Shared, type Sharing, type Whole, shareOf } from './share.ts';
export {
	type EnvelopeContent,
	type NetworkToShare,
	type ToShare,
	writeEnvelope
} from './write-envelope.ts';
export { type Reading, readEnvelope } from './read-envelope.ts';
export { tooMuchIn } from './read-json.ts';
export { isLocked } from './is-locked.ts';
export {
	type BackedUp,
	type Backup,
	type BackupError,
	type ToBackUp,
	backupOf,
	parseBackup
} from './backup.ts';
export type {
	ReadAnswer,
	ReadSheet,
	SheetError,
	SheetFault,
	SheetFaultReason
} from './spreadsheet/read-sheet.ts';
