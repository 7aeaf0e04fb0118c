/** A file made of bytes, as the share sheet wants it. */
export const fileFor = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string): File =>
	new File([bytes], name, { type });

/** True when the device has a share sheet that takes a file of this kind. */
export const canShare = (extension: string, type: string): boolean =>
	'canShare' in navigator &&
	navigator.canShare({ files: [fileFor(`file.${extension}`, new Uint8Array(), type)] });

/** Hands a file to the share sheet; false when nobody took it. */
export async function shareFile(file: File): Promise<boolean> {
	try {
		await navigator.share({ files: [file], title: file.name });
		return true;
	} catch {
		return false;
	}
}
