import type { Settings } from '#assessments';
import { isMoment } from '#base';
import * as z from 'zod/mini';

const schema = z.object({
	device: z.string().check(z.minLength(1)),
	lastBackup: z.optional(z.string().check(z.refine(isMoment))),
	persisted: z.optional(z.boolean())
});

/** Reads what the device remembers; undefined when there is nothing, or nothing readable. */
export function readSettings(stored: unknown): Settings | undefined {
	const parsed = schema.safeParse(stored);
	return parsed.success ? parsed.data : undefined;
}
