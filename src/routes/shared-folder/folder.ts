/** A file in a folder the user chose; the part of `FileSystemFileHandle` that we use. */
export interface FolderFile {
	readonly kind: 'file';
	readonly name: string;
	getFile(): Promise<File>;
	createWritable(): Promise<{
		write(content: string): Promise<void>;
		close(): Promise<void>;
		abort(): Promise<void>;
	}>;
}

/** A folder the user chose; the part of `FileSystemDirectoryHandle` that we use. */
export interface Folder {
	readonly name: string;
	values(): AsyncIterable<FolderFile | { readonly kind: 'directory'; readonly name: string }>;
	getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderFile>;
	queryPermission(what: { readonly mode: FolderMode }): Promise<PermissionState>;
	/** Needs a click. */
	requestPermission(what: { readonly mode: FolderMode }): Promise<PermissionState>;
}

/** What is to be done in a folder. */
export type FolderMode = 'read' | 'readwrite';

/** Why a folder cannot be used now. */
export type FolderTrouble =
	/** The browser wants to be asked again. */
	| 'notAllowed'
	/** It is not there any more, or not connected. */
	| 'gone'
	/** Anything else, e.g. a full disk. */
	| 'failed';

type Pickers = typeof globalThis & {
	readonly showDirectoryPicker?: (options: {
		readonly id: string;
		readonly mode: FolderMode;
	}) => Promise<FileSystemDirectoryHandle>;
};

/** Whether this browser lets the user choose a folder. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the user choose a folder; undefined when they did not. Needs a click. */
export async function pickFolder(mode: FolderMode): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await (globalThis as Pickers).showDirectoryPicker?.({ id: 'access-ready', mode });
	} catch {
		return undefined;
	}
}

/** A handle as the folder that it is; the compiler does not know all of it yet. */
export const asFolder = (handle: FileSystemDirectoryHandle): Folder => handle as unknown as Folder;

/** Why something went wrong in a folder. */
export function troubleOf(error: unknown): FolderTrouble {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'notAllowed';
	return name === 'NotFoundError' ? 'gone' : 'failed';
}
