const END = 0x06054b50;
const MEMBER = 0x02014b50;
/** The end of the list stands last, but for a remark of at most 65,535 bytes. */
const LONGEST_END = 22 + 65_535;

/**
 * To how many bytes a ZIP file says that it unpacks, by the list of its members; infinite where that
 * is not said here (ZIP64), undefined when there is no such list.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return undefined;
	const members = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let size = 0;
	for (let member = 0; member < members; member += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== MEMBER) return Infinity;
		const own = view.getUint32(at + 24, true);
		size += own === 0xffff_ffff ? Infinity : own;
		at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
	}
	return size;
}

function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - LONGEST_END);
	for (let at = view.byteLength - 22; at >= first; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}
