import { crc32 } from './crc32.ts';

/** What every code of ours begins with: a byte that no text begins with, then "AR". */
const MAGIC = [0xa5, 0x41, 0x52] as const;
const VERSION = 1;
const AT = { version: 3, transfer: 4, index: 12, total: 14, checksum: 16 } as const;

/** How many bytes of a frame come before its data. */
export const HEADER_BYTES = 20;
/** How many bytes of the content's digest name the transfer. */
export const TRANSFER_BYTES = 8;

/** One code's part of a transfer. */
export interface Frame {
	/** The first eight bytes of the SHA-256 of the whole content, as 16 hexadecimal digits. */
	readonly transfer: string;
	/** From 0. */
	readonly index: number;
	/** How many frames the transfer has, from 1. */
	readonly total: number;
	readonly data: Uint8Array;
}

/** Why bytes are no frame: not ours, made by a newer version, or ours and damaged. */
export type NoFrame = 'foreign' | 'newer' | 'unreadable';

/** The bytes of a frame, as docs/file-format.md describes them. */
export function writeFrame({ transfer, index, total, data }: Frame): Uint8Array {
	const bytes = new Uint8Array(HEADER_BYTES + data.length);
	const view = new DataView(bytes.buffer);
	bytes.set(MAGIC);
	view.setUint8(AT.version, VERSION);
	view.setBigUint64(AT.transfer, BigInt(`0x${transfer}`));
	view.setUint16(AT.index, index);
	view.setUint16(AT.total, total);
	bytes.set(data, HEADER_BYTES);
	view.setUint32(AT.checksum, checksumOf(bytes));
	return bytes;
}

/** Reads the bytes of one code. */
export function readFrame(bytes: Uint8Array): Frame | NoFrame {
	if (MAGIC.some((byte, at) => bytes[at] !== byte)) return 'foreign';
	if (bytes.length < HEADER_BYTES) return 'unreadable';
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(AT.checksum) !== checksumOf(bytes)) return 'unreadable';
	if (view.getUint8(AT.version) !== VERSION) return 'newer';
	const [index, total] = [view.getUint16(AT.index), view.getUint16(AT.total)];
	if (index >= total) return 'unreadable';
	const transfer = view.getBigUint64(AT.transfer).toString(16).padStart(16, '0');
	return { transfer, index, total, data: bytes.slice(HEADER_BYTES) };
}

/** Over everything but itself. */
const checksumOf = (bytes: Uint8Array): number =>
	crc32(bytes.subarray(0, AT.checksum), bytes.subarray(HEADER_BYTES));
