import type { Block, Chart } from '#report';

/** The words of the headings of a level. */
export const headings = (blocks: readonly Block[], level = 1): readonly string[] =>
	blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === level ? [block.text] : []
	);

/** The words of the paragraphs. */
export const texts = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** The items of all lists. */
export const items = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

/** The captions of the tables. */
export const captions = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));

/** The words of a table by its caption, row by row; none where there is no such table. */
export const rows = (blocks: readonly Block[], caption: string): readonly (readonly string[])[] =>
	blocks.flatMap((block) =>
		block.kind === 'table' && block.caption === caption
			? block.rows.map((row) => row.map(({ text }) => text))
			: []
	);

/** The values that stand beside a term. */
export const values = (blocks: readonly Block[], term: string): readonly string[] =>
	blocks.flatMap((block) =>
		block.kind === 'facts'
			? block.facts.flatMap((fact) => (fact.term === term ? [fact.value] : []))
			: []
	);

/** The charts. */
export const charts = (blocks: readonly Block[]): readonly Chart[] =>
	blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
