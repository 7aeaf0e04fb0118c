import type { KeptLocalScheme } from '#assessments';
import * as z from 'zod/mini';

const localScheme = z.object({
	id: z.string(),
	text: z.string(),
	off: z.readonly(z.array(z.string()))
});

/** Reads the rows of local schemes; those that cannot be read are left out. */
export const readLocalSchemes = (rows: readonly unknown[]): readonly KeptLocalScheme[] =>
	rows.flatMap((row) => localScheme.safeParse(row).data ?? []);
