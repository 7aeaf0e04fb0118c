import type { Settings } from '#assessments';
import { isMoment } from '#base';
import * as z from 'zod/mini';

const schema = z.object({
	device: z.string().check(z.minLength(1)),
	lastBackup: z.optional(z.string().check(z.refine(isMoment))),
	backupLater: z.optional(z.unknown()),
	persisted: z.optional(z.boolean()),
	scheme: z.optional(z.unknown())
});

/** Reads what the device remembers; undefined when there is nothing, or nothing readable. */
export function readSettings(stored: unknown): Settings | undefined {
	const parsed = schema.safeParse(stored);
	if (!parsed.success) return undefined;
	const { scheme, backupLater, ...known } = parsed.data;
	// A choice that cannot be read is no choice; the device must keep its name.
	return {
		...known,
		...(typeof scheme === 'string' && { scheme }),
		...(typeof backupLater === 'string' && { backupLater })
	};
}
