import type { KeptLocalScheme } from '#assessments';
import { loadBank, type Section } from '#questions';
import { readLocalSchemes } from '#scoring/local';

/** The sections of the local schemes on this device that ask something. */
export async function localSections(kept: readonly KeptLocalScheme[]): Promise<readonly Section[]> {
	const { schemes } = readLocalSchemes(kept, await loadBank());
	return schemes.map(({ section }) => section).filter(({ questions }) => questions.length > 0);
}
