import { dateOf, longDate } from '#base';
import type { Block, DocumentModel } from './document.ts';
import { closing } from './parts/closing.ts';
import { cover } from './parts/cover.ts';
import type { PlanInput } from './plan-input.ts';
import { PLAN_PARTS, type Part } from './plan-parts.ts';

/** The access improvement plan of one practice as a document; the same input gives the same document. */
export function planDocument(input: PlanInput): DocumentModel {
	const { assessment, options, date } = input;
	const parts: readonly Part[] = PLAN_PARTS.filter(({ id }) => options.parts.includes(id));
	const blocks = [
		...parts.flatMap((part) => blocksOf(part, input)),
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
		blocks: blocks.map((block, at) =>
			at === 0 && block.kind === 'heading' ? { ...block, newPage: true } : block
		)
	};
}

/** A part with its heading; when it has nothing to say, a draft says so and a final leaves it out. */
function blocksOf(part: Part, input: PlanInput): readonly Block[] {
	if (part.when && !part.when(input)) return [];
	const content = part.build(input);
	if (content.length === 0 && !input.options.draft) return [];
	const { title, heading = () => title, newPage, empty = 'Nothing was written here.' } = part;
	return [
		{ kind: 'heading', level: 1, text: heading(input), ...(newPage && { newPage }) },
		...(content.length > 0
			? content
			: [{ kind: 'paragraph', text: empty, tone: 'muted' } satisfies Block])
	];
}
