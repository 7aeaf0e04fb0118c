import { Unzip, UnzipInflate } from 'fflate';

/** Takes one member of a packed file piece by piece; `last` comes with the last piece. */
export type MemberTaker = (bytes: Uint8Array, last: boolean) => void;

/** Takes the bytes of a packed file piece by piece. */
export interface Unpacking {
	/** False when the bytes are no packed file. */
	push(bytes: Uint8Array): boolean;
	/** False when a member was cut short, or there was none. */
	end(): boolean;
}

/** A piece unpacks to a thousand times its size at most; so nothing large comes at once. */
const PIECE = 65_536;

/** Unpacks a ZIP file as it comes; each member goes to what `onmember` gives for its name. */
export function unpacking(onmember: (name: string) => MemberTaker): Unpacking {
	let members = 0;
	let open = 0;
	let damaged = false;
	const unzip = new Unzip((member) => {
		const take = onmember(member.name);
		members += 1;
		open += 1;
		member.ondata = (error, bytes, last) => {
			// Said by the library, although its types do not: with an error there are no bytes.
			if ((error as unknown) !== null) damaged = true;
			else take(bytes, last);
			if (last) open -= 1;
		};
		member.start();
	});
	unzip.register(UnzipInflate);
	const push = (bytes: Uint8Array, last: boolean) => {
		try {
			unzip.push(bytes, last);
		} catch {
			damaged = true;
		}
		return !damaged;
	};
	return {
		push(bytes) {
			for (let at = 0; at < bytes.length; at += PIECE)
				if (!push(bytes.subarray(at, at + PIECE), false)) return false;
			return true;
		},
		end: () => push(new Uint8Array(), true) && open === 0 && members > 0
	};
}
