import pdfMake from 'pdfmake';
import { answerWith } from './answer-with.js';
import { CELL_PADDING, COLOURS, INTER_LINE, MARGINS, STYLES } from './look.js';

/** @param {keyof typeof STYLES} name @param {Record<string, unknown>} more */
const style = (name, more = {}) => {
	const { size, leading, above, below } = STYLES[name];
	return {
		fontSize: size,
		lineHeight: leading / INTER_LINE,
		margin: [0, above, 0, below],
		...more
	};
};
const styles = {
	title: style('title', { bold: true, color: COLOURS.brand }),
	heading1: style('heading1', { bold: true, color: COLOURS.brand }),
	heading2: style('heading2', { bold: true, color: COLOURS.brand }),
	heading3: style('heading3', { bold: true }),
	body: style('body'),
	caption: style('caption', { bold: true }),
	cell: style('cell'),
	head: style('cell', { bold: true, color: COLOURS.brand }),
	small: style('small', { color: COLOURS.muted })
};
const layout = {
	hLineWidth: () => 0.5,
	vLineWidth: () => 0,
	hLineColor: () => COLOURS.rule,
	paddingLeft: () => CELL_PADDING.left,
	paddingRight: () => CELL_PADDING.right,
	paddingTop: () => CELL_PADDING.top,
	paddingBottom: () => CELL_PADDING.bottom
};

/** @param {import('../../src/report/document.ts').Block} block */
function nodeOf(block) {
	switch (block.kind) {
		case 'heading':
			return {
				text: block.text,
				style: `heading${block.level}`,
				headlineLevel: block.level,
				outline: true
			};
		case 'paragraph':
			return { text: block.text, style: 'body' };
		case 'list':
			return { ul: [...block.items], style: 'body' };
		case 'table': {
			const total = block.columns.reduce((sum, { share }) => sum + share, 0);
			return [
				{ text: block.caption, style: 'caption', headlineLevel: 9 },
				{
					layout,
					style: 'cell',
					table: {
						headerRows: 1,
						dontBreakRows: true,
						widths: block.columns.map(({ share }) => `${(100 * share) / total}%`),
						body: [
							block.columns.map(({ title }) => ({ text: title, style: 'head' })),
							...block.rows.map((row) => row.map(({ text }) => text))
						]
					}
				}
			];
		}
		default:
			throw new Error(`not part of the bench: ${block.kind}`);
	}
}

answerWith(async (model, fonts) => {
	pdfMake.addVirtualFileSystem({
		'inter-regular.ttf': { data: fonts.regular, encoding: 'binary' },
		'inter-bold.ttf': { data: fonts.bold, encoding: 'binary' }
	});
	pdfMake.addFonts({ Inter: { normal: 'inter-regular.ttf', bold: 'inter-bold.ttf' } });
	const { left, top, right, bottom } = MARGINS;
	const made = pdfMake.createPdf({
		pageSize: 'A4',
		pageMargins: [left, top, right, bottom],
		info: { title: model.title, subject: model.subject, creationDate: model.date },
		language: model.language,
		displayTitle: true,
		version: '1.7',
		compress: true,
		defaultStyle: { font: 'Inter', color: COLOURS.ink },
		styles,
		content: [{ text: model.title, style: 'title' }, ...model.blocks.flatMap(nodeOf)],
		footer: (/** @type {number} */ page, /** @type {number} */ pages) => ({
			columns: [model.footer, { text: `Page ${page} of ${pages}`, alignment: 'right' }],
			style: 'small',
			margin: [left, bottom / 2, right, 0]
		}),
		pageBreakBefore: (/** @type {any} */ node, /** @type {any} */ others) =>
			node.headlineLevel !== undefined && others.getFollowingNodesOnPage().length === 0
	});
	return new Uint8Array(await made.getBuffer());
});
