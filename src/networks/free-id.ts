import type { Network } from './network.ts';

/** An id for a new practice: the wanted one, with a number after it where another practice has it. */
export function freeId({ members }: Pick<Network, 'members'>, wanted: string): string {
	const taken = new Set(members.map(({ id }) => id));
	let free = wanted;
	for (let number = 2; taken.has(free); number += 1)
		free = `${wanted.slice(0, 290)}.${String(number)}`;
	return free;
}
