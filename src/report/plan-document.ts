import { dateOf, longDate } from '#base';
import type { DocumentModel } from './document.ts';
import { behindCover, partBlocks, type Part } from './part.ts';
import { closing } from './parts/closing.ts';
import { cover } from './parts/cover.ts';
import type { PlanInput } from './plan-input.ts';
import { PLAN_PARTS } from './plan-parts.ts';

/** The access improvement plan of one practice as a document; the same input gives the same document. */
export function planDocument(input: PlanInput): DocumentModel {
	const { assessment, options, date } = input;
	const parts: readonly Part[] = PLAN_PARTS.filter(({ id }) => options.parts.includes(id));
	const blocks = [
		...parts.flatMap((part) => partBlocks(part, input)),
		{ kind: 'heading', level: 1, text: 'Definitions and sources' } as const,
		...closing(input)
	];
	return {
		title: `Access improvement plan: ${assessment.profile.practice}`,
		subject: `Modern General Practice Access: baseline, ${input.result.scheme.title} status and actions`,
		language: 'en-GB',
		date,
		cover: cover(input),
		footer: `${assessment.profile.practice} · ${options.draft ? 'Draft' : 'Final'} · ${longDate(dateOf(date))}`,
		blocks: behindCover(blocks)
	};
}
