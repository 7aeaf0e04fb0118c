/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text as a PDF string in hexadecimal: UTF-16, big end first, with its byte order mark. */
export function hexString(text: string): string {
	let digits = 'FEFF';
	const whole = wellFormed(text);
	for (let at = 0; at < whole.length; at++) {
		digits += whole.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	}
	return `<${digits}>`;
}

/** A text as a PDF string: plain where it is ASCII, in hexadecimal elsewhere. */
export function textString(text: string): string {
	if (!/^[\x20-\x7e]*$/u.test(text)) return hexString(text);
	return `(${text.replace(/[\\()]/gu, '\\$&')})`;
}

/**
 * A text for jsPDF's own writing of strings, which keeps bytes as they are: a reader takes the byte
 * 0D for a line's end. Letters with that byte are taken apart (č into c and its mark) or replaced.
 */
export function infoString(text: string): string {
	const plain = wellFormed(text).replace(/\p{Cc}+/gu, ' ');
	const hasLineEnd = (sign: string) =>
		Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at)).some(
			(unit) => unit >> 8 === 0x0d || (unit & 0xff) === 0x0d
		);
	return Array.from(plain, (sign) => {
		if (!hasLineEnd(sign)) return sign;
		const apart = sign.normalize('NFD');
		if (!hasLineEnd(apart)) return apart;
		// A sign without a shape of its own, such as a joiner, leaves no gap.
		return /\p{Cf}/u.test(sign) ? '' : '\ufffd';
	}).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands between the tags of an XML document. */
export function xmlText(text: string): string {
	return wellFormed(text)
		.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
		.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
}
