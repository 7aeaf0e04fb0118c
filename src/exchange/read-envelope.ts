import type { ReadError } from '#assessments';
import { err, isMoment, ok, type Result } from '#base';
import { BACKUP_FORMAT, errorsOf, readBackup, valuesOf } from './backup.ts';
import { digestOf } from './digest-of.ts';
import { ENVELOPE_VERSION, FORMAT, outside } from './envelope-format.ts';
import type { Envelope, EnvelopeError } from './envelope.ts';
import { enclosedOf, readEnclosed, readNetwork, readScheme } from './read-enclosed.ts';
import { readJson } from './read-json.ts';
import { reservedIn } from './reserved-in.ts';

/** How a file is to be read. */
export interface Reading {
	/** Read it although its digest does not fit; only after the user has said so. */
	readonly evenIfChanged?: boolean | undefined;
}

/**
 * Reads an envelope of any version, and a backup from before there were envelopes. It never throws
 * and rejects; a part that cannot be read stops no other. What is derived is not looked at.
 */
export async function readEnvelope(
	input: Uint8Array | string,
	{ evenIfChanged = false }: Reading = {}
): Promise<Result<Envelope, EnvelopeError>> {
	const json = readJson(input);
	if (!json.ok) return json;
	const content = json.value;
	if (typeof content !== 'object' || content === null || !('format' in content))
		return err({ kind: 'notOurs' });
	if (content.format === BACKUP_FORMAT) return readOldBackup(content);
	const version = 'version' in content ? content.version : undefined;
	if (content.format !== FORMAT || !isVersion(version)) return err({ kind: 'notOurs' });
	if (version > ENVELOPE_VERSION) return err({ kind: 'newer', version });
	const digest = 'digest' in content ? content.digest : undefined;
	if (!evenIfChanged && digest !== (await digestOf(content))) return err({ kind: 'changed' });
	return readInside(content);
}

const isVersion = (version: unknown): version is number =>
	typeof version === 'number' && Number.isInteger(version) && version > 0;

async function readInside(content: object): Promise<Result<Envelope, EnvelopeError>> {
	const parsed = outside.safeParse(content);
	if (!parsed.success) return err({ kind: 'notOurs' });
	const { kind, madeAt, app } = parsed.data;
	const isBackup = kind === 'backup';
	const systems = await readSystems((isBackup && parsed.data.systems) || []);
	const workshops = await readWorkshops((isBackup && parsed.data.workshops) || []);
	const assessments = parsed.data.assessments.map(readEnclosed);
	const enclosed = valuesOf(assessments);
	const read = enclosed.map(({ assessment }) => assessment);
	const networks = parsed.data.networks.map((network) => readNetwork(network, read));
	const schemes = parsed.data.schemes.map(readScheme);
	return ok({
		kind,
		madeAt,
		app,
		enclosed,
		networks: valuesOf(networks),
		schemes: valuesOf(schemes),
		systems: valuesOf(systems),
		workshops: valuesOf(workshops),
		unreadable: [assessments, networks, schemes, systems, workshops].flatMap(
			(results: readonly Result<unknown, ReadError>[]) => errorsOf(results)
		)
	});
}

/** What reads them is loaded with the first: nearly no file has any. */
async function readSystems(rows: readonly unknown[]) {
	if (rows.length === 0) return [];
	const { parseSystem } = await import('#systems');
	return rows.map((row) => withoutReserved(row, parseSystem));
}

async function readWorkshops(rows: readonly unknown[]) {
	if (rows.length === 0) return [];
	const { parseWorkshop } = await import('#workshops');
	return rows.map((row) => withoutReserved(row, parseWorkshop));
}

function withoutReserved<T>(
	row: unknown,
	parse: (row: unknown) => Result<T, ReadError>
): Result<T, ReadError> {
	const reserved = reservedIn(row);
	return reserved ? err(reserved) : parse(row);
}

function readOldBackup(content: object): Result<Envelope, EnvelopeError> {
	const backup = readBackup(content);
	if (!backup.ok) return backup;
	const said = (key: string): string => {
		const value: unknown = new Map(Object.entries(content)).get(key);
		return typeof value === 'string' ? value : '';
	};
	// It was written for readers and never checked; without it the file counts as older than any other.
	const madeAt = isMoment(said('madeAt')) ? said('madeAt') : new Date(0).toISOString();
	return ok({
		kind: 'backup',
		madeAt,
		app: said('app'),
		enclosed: backup.value.entries.map((entry) => enclosedOf(entry, madeAt)),
		networks: [],
		schemes: [],
		systems: [],
		workshops: [],
		unreadable: backup.value.unreadable
	});
}
