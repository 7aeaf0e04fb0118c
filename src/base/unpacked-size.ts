const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const [END_LENGTH, LONGEST_COMMENT, ENTRY_LENGTH] = [22, 65_535, 46];
/** What stands where the record for very large files (ZIP64) has the size or number. */
const ELSEWHERE = 0xff_ff_ff_ff;
const MANY = 0xff_ff;
/** What so few bytes unpack to is no danger. */
const HARMLESS = 64;

/**
 * The sum of the sizes that the directory of a packed file (ZIP) declares, in bytes; undefined when it
 * is no packed file, or when an entry does not declare how much it unpacks to, as it must in a file
 * of more than 4 GB. Only for a reader that unpacks no more of an entry than it declares.
 * Source: PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return undefined;
	const entries = view.getUint16(end + 10, true);
	const length = view.getUint32(end + 12, true);
	// Then a reader would go by another directory than this one.
	if (entries === MANY || length === ELSEWHERE) return undefined;
	let at = view.getUint32(end + 16, true);
	let sum = 0;
	for (let left = entries; left > 0; left -= 1) {
		if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
		const sizesFollow = (view.getUint16(at + 8, true) & 8) !== 0;
		const packed = view.getUint32(at + 20, true);
		const unpacked = view.getUint32(at + 24, true);
		if (packed === ELSEWHERE || unpacked === ELSEWHERE) return undefined;
		if (packed === 0 ? unpacked > 0 || sizesFollow : unpacked === 0 && packed > HARMLESS)
			return undefined;
		sum += unpacked;
		at +=
			ENTRY_LENGTH +
			[28, 30, 32].reduce((more, field) => more + view.getUint16(at + field, true), 0);
	}
	return sum;
}

function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}
