/** The first of January 1980 at midnight, the earliest time of a zip entry. */
const TIME = 0;
const DATE = 0x21;
/** The end record of a zip file without a remark, in bytes. */
const END = 22;

/**
 * Gives every entry of a zip file the same time, in place: the library stamps them with the clock
 * and time zone of the device. The file must have no remark at its end, as the library writes it.
 */
export function pinTimes(zip: Uint8Array): void {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const pin = (at: number) => {
		view.setUint16(at, TIME, true);
		view.setUint16(at + 2, DATE, true);
	};
	const end = zip.byteLength - END;
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		pin(entry + 12);
		pin(view.getUint32(entry + 42, true) + 10);
		const [name, extra, remark] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
		entry += 46 + (name ?? 0) + (extra ?? 0) + (remark ?? 0);
	}
}
