import type { Assessment } from '#assessments';
import type { Received } from '#networks';
import type { Bank } from '#questions';
import { factsOf, type Facts } from './practice-facts.ts';
import type { SystemPractice, SystemView } from './system-view.ts';

/** A practice whose file is here, with what is counted of it. */
export interface CountedFile {
	readonly practice: SystemPractice;
	readonly received: Received;
	readonly assessment: Assessment;
	readonly facts: Facts;
}

/** The practices of a view whose file is here, in its order. */
export function filesOf({ practices }: SystemView, bank: Bank): readonly CountedFile[] {
	const files: CountedFile[] = [];
	for (const practice of practices) {
		if (practice.file.kind !== 'here') continue;
		const { received } = practice.file;
		const { assessment } = received;
		files.push({ practice, received, assessment, facts: factsOf(bank, assessment) });
	}
	return files;
}
