import { err, type IsoTime, type Result } from '#base';
import type { Enclosed, Envelope } from '#exchange';
import type { BringInError } from '#session/bring-in';
import type { ArrivalError } from '#ui/envelope-words.ts';
import type { NotTaken, Outcome } from '../bring-in/arrivals.ts';
import { troubleOf, type Folder, type FolderFile, type FolderTrouble } from './folder.ts';

/** What came of one file in the folder. */
export interface FolderLine {
	readonly name: string;
	readonly result:
		| { readonly kind: 'in'; readonly outcomes: readonly Outcome[] }
		/** All it holds was taken out here, and nothing later has come since. */
		| { readonly kind: 'takenOut' }
		/** It is still being written, or still on its way. */
		| { readonly kind: 'coming' }
		| { readonly kind: 'refused'; readonly error: ArrivalError }
		| { readonly kind: 'notWritten'; readonly error: BringInError };
	/** The ids of the assessments it holds; none while it could not be read. */
	readonly holds: readonly string[];
	/** Another file here that holds the same assessment: a conflict copy, or an older file. */
	readonly copyOf?: string;
}

/** What a look into the folder has shown. */
export type Look =
	| { readonly state: 'looked'; readonly files: number; readonly news: boolean }
	| { readonly state: 'trouble'; readonly trouble: FolderTrouble };

/** What the watch does with files. */
export interface WatchWork {
	readonly read: (file: File) => Promise<Result<Envelope, ArrivalError>>;
	/**
	 * What the user took out of the place, by the assessment's id, with when the copy that was here had
	 * been made: a file of then or before does not come in by itself. Called as `place` is.
	 */
	readonly takenOut: () => Promise<ReadonlyMap<string, IsoTime>>;
	/** Called once a look, before the first file that is new. */
	readonly place: () => Promise<
		Result<
			{
				take(
					envelope: Envelope,
					from: { readonly route: 'folder'; readonly name: string }
				): Promise<Result<readonly Outcome[], NotTaken>>;
			},
			BringInError
		>
	>;
}

/** Errors of a file that may only be half written. */
const MAYBE_PARTIAL = new Set<ArrivalError['kind']>(['empty', 'notJson', 'changed', 'notReadable']);

interface Seen {
	/** Size and time of the last change. */
	readonly stamp: string;
	/** Looked at for good: it is read again only when it changes. */
	readonly settled: boolean;
}

/**
 * Watches a folder for files of practices. Each look takes in what is new or changed since the last;
 * a file that cannot be read is reported once it has stopped changing. A file that goes away takes
 * nothing with it.
 */
export class FolderWatch {
	readonly #folder: Folder;
	readonly #extension: string;
	readonly #work: WatchWork;
	readonly #seen = new Map<string, Seen>();
	readonly #lines = new Map<string, FolderLine>();
	/** Which file held an assessment first. */
	readonly #holders = new Map<string, string>();

	constructor(folder: Folder, extension: string, work: WatchWork) {
		this.#folder = folder;
		this.#extension = extension;
		this.#work = work;
	}

	/** What came of each file that is or was in the folder, by name. */
	get lines(): readonly FolderLine[] {
		return [...this.#lines.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
	}

	/** Looks once; never throws. */
	async look(): Promise<Look> {
		try {
			if ((await this.#folder.queryPermission({ mode: 'read' })) !== 'granted')
				return { state: 'trouble', trouble: 'notAllowed' };
			const files = await this.#files();
			this.#forget(files);
			let place: Awaited<ReturnType<WatchWork['place']>> | undefined;
			let takenOut: Awaited<ReturnType<WatchWork['takenOut']>> | undefined;
			let news = false;
			const once = {
				place: async () => (place ??= await this.#work.place()),
				takenOut: async () => (takenOut ??= await this.#work.takenOut())
			};
			for (const handle of files) {
				const line = await this.#lookAt(handle, once);
				if (!line) continue;
				this.#lines.set(line.name, line);
				news ||= line.result.kind === 'in' && line.result.outcomes.some(isNew);
			}
			return { state: 'looked', files: files.length, news };
		} catch (error) {
			return { state: 'trouble', trouble: troubleOf(error) };
		}
	}

	async #files(): Promise<readonly FolderFile[]> {
		const files: FolderFile[] = [];
		for await (const entry of this.#folder.values())
			if (entry.kind === 'file' && entry.name.toLowerCase().endsWith(this.#extension))
				files.push(entry);
		return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	}

	/** What is no longer there would be new if it came back; what it brought stays. */
	#forget(files: readonly FolderFile[]): void {
		const there = new Set(files.map(({ name }) => name));
		for (const name of this.#seen.keys()) if (!there.has(name)) this.#seen.delete(name);
		for (const [id, name] of this.#holders) if (!there.has(name)) this.#holders.delete(id);
		for (const [name, { result }] of this.#lines)
			if (!there.has(name) && result.kind !== 'in') this.#lines.delete(name);
	}

	/** Undefined when there is nothing new to say of the file. */
	async #lookAt(
		handle: FolderFile,
		once: Pick<WatchWork, 'place' | 'takenOut'>
	): Promise<FolderLine | undefined> {
		const { name } = handle;
		let file: File;
		try {
			file = await handle.getFile();
		} catch (error) {
			if (troubleOf(error) === 'notAllowed') throw error;
			// Moved away since the folder was listed, or held by whatever synchronises it.
			return { name, result: { kind: 'coming' }, holds: [] };
		}
		const stamp = `${String(file.size)} ${String(file.lastModified)}`;
		const before = this.#seen.get(name);
		if (before?.settled === true && before.stamp === stamp) return undefined;
		const read = await this.#work.read(file);
		if (!read.ok) {
			const still = before?.stamp === stamp;
			const wait = MAYBE_PARTIAL.has(read.error.kind) && !still;
			this.#seen.set(name, { stamp, settled: !wait });
			const result = wait
				? ({ kind: 'coming' } as const)
				: ({ kind: 'refused', error: read.error } as const);
			return { name, result, holds: [] };
		}
		const holds = read.value.enclosed.map(({ assessment }) => assessment.id);
		const opened = await once.place();
		const takenOut = await once.takenOut();
		const enclosed = read.value.enclosed.filter((one) => !isTakenOut(one, takenOut));
		if (enclosed.length === 0 && holds.length > 0 && read.value.networks.length === 0) {
			this.#seen.set(name, { stamp, settled: true });
			return { name, result: { kind: 'takenOut' }, holds };
		}
		const taken = opened.ok
			? await opened.value.take({ ...read.value, enclosed }, { route: 'folder', name })
			: err({ because: opened.error });
		// What could not be written is tried again at the next look.
		this.#seen.set(name, { stamp, settled: taken.ok });
		const copyOf = this.#holder(read.value, name);
		return {
			name,
			result: taken.ok
				? { kind: 'in', outcomes: taken.value }
				: { kind: 'notWritten', error: taken.error.because },
			holds,
			...(copyOf !== undefined && { copyOf })
		};
	}

	/** Another file that holds one of these assessments. */
	#holder({ enclosed }: Envelope, name: string): string | undefined {
		let other: string | undefined;
		for (const { assessment } of enclosed) {
			const first = this.#holders.get(assessment.id);
			if (first === undefined) this.#holders.set(assessment.id, name);
			else if (first !== name) other = first;
		}
		return other;
	}
}

const isTakenOut = (
	{ assessment, madeAt }: Enclosed,
	takenOut: ReadonlyMap<string, IsoTime>
): boolean => {
	const of = takenOut.get(assessment.id);
	return of !== undefined && Date.parse(madeAt) <= Date.parse(of);
};

const isNew = ({ became }: Outcome): boolean => became !== 'same';
