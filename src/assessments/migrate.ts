import { invariant } from '#base';

/** Takes a record from one format to the next; pure, and never changed once released. */
export type Step = (record: object) => object;

/** The steps, each under the format it starts from. */
export const steps: Readonly<Record<number, Step>> = {
	// Figures may hold other periods too; what there was before is still right.
	1: (record) => ({ ...record, version: 2 }),
	// Plan edits may hold more; what there was before is still right.
	2: (record) => ({ ...record, version: 3 }),
	// Title and profile may say when they changed; what there was before is still right.
	3: (record) => ({ ...record, version: 4 })
};

/** A record of format `from` as format `to`, step by step; there is a step from every older format. */
export function migrate(
	record: object,
	from: number,
	to: number,
	steps: Readonly<Record<number, Step>>
): object {
	let current = record;
	for (let version = from; version < to; version += 1) {
		const step = steps[version];
		invariant(step, `no step from format ${String(version)}`);
		current = step(current);
	}
	return current;
}
