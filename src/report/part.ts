import type { Block } from './document.ts';
import type { PlanInput } from './plan-input.ts';

/** A part of a document that can be left out. */
export interface Part<Input = PlanInput> {
	readonly id: string;
	/** As screen and document call it. */
	readonly title: string;
	/** What stands in it, in a few words. */
	readonly says: string;
	/** Its heading, where that is more than the title. */
	readonly heading?: (input: Input) => string;
	readonly newPage?: true;
	/** What a draft says when there is nothing to say. */
	readonly empty?: string;
	/** When it can stand in a document at all; always when left out. */
	readonly when?: (input: Input) => boolean;
	/** What stands below its heading; nothing when there is nothing to say. */
	readonly build: (input: Input) => readonly Block[];
}

/** A part with its heading; when it has nothing to say, a draft says so and a final leaves it out. */
export function partBlocks<Input extends { readonly options: { readonly draft: boolean } }>(
	part: Part<Input>,
	input: Input
): readonly Block[] {
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

/** The blocks of a document behind a cover: the first heading begins a page. */
export const behindCover = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block, at) =>
		at === 0 && block.kind === 'heading' ? { ...block, newPage: true } : block
	);
