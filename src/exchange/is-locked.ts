const BINARY = 'age-encryption.org/';
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** True when it begins as a file encrypted by age does, as bytes or as text to be pasted. */
export function isLocked(input: Uint8Array | string): boolean {
	const beginning =
		typeof input === 'string'
			? input.slice(0, 1000)
			: new TextDecoder('latin1').decode(input.subarray(0, 1000));
	return beginning.startsWith(BINARY) || beginning.trimStart().startsWith(ARMOUR);
}
