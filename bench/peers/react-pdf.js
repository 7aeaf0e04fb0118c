import { Document, Font, Page, StyleSheet, Text, View, pdf } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { answerWith } from './answer-with.js';
import { CELL_PADDING, COLOURS, MARGINS, STYLES } from './look.js';

/** @param {keyof typeof STYLES} name @param {Record<string, unknown>} more */
const style = (name, more = {}) => {
	const { size, leading, above, below } = STYLES[name];
	return { fontSize: size, lineHeight: leading, marginTop: above, marginBottom: below, ...more };
};
const styles = StyleSheet.create({
	page: {
		fontFamily: 'Inter',
		color: COLOURS.ink,
		paddingLeft: MARGINS.left,
		paddingTop: MARGINS.top,
		paddingRight: MARGINS.right,
		paddingBottom: MARGINS.bottom
	},
	title: style('title', { fontWeight: 700, color: COLOURS.brand }),
	heading1: style('heading1', { fontWeight: 700, color: COLOURS.brand }),
	heading2: style('heading2', { fontWeight: 700, color: COLOURS.brand }),
	heading3: style('heading3', { fontWeight: 700 }),
	body: style('body'),
	item: { flexDirection: 'row', ...style('body', { marginBottom: 0 }) },
	bullet: { width: 12 },
	itemText: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
	caption: style('caption', { fontWeight: 700 }),
	row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: COLOURS.rule },
	cell: {
		fontSize: STYLES.cell.size,
		paddingLeft: CELL_PADDING.left,
		paddingTop: CELL_PADDING.top,
		paddingRight: CELL_PADDING.right,
		paddingBottom: CELL_PADDING.bottom
	},
	head: { fontWeight: 700, color: COLOURS.brand },
	inRow: { lineHeight: STYLES.cell.leading },
	// No line height on what is fixed: the library multiplies it anew on every page.
	footer: {
		fontSize: STYLES.small.size,
		color: COLOURS.muted,
		position: 'absolute',
		left: MARGINS.left,
		right: MARGINS.right,
		bottom: MARGINS.bottom / 2,
		flexDirection: 'row',
		justifyContent: 'space-between'
	}
});

/** @param {import('../../src/report/document.ts').Block} block @param {number} key */
function nodeOf(block, key) {
	switch (block.kind) {
		case 'heading':
			return h(
				Text,
				{ key, style: styles[`heading${block.level}`], bookmark: block.text },
				block.text
			);
		case 'paragraph':
			return h(Text, { key, style: styles.body }, block.text);
		case 'list':
			return h(
				View,
				{ key, style: { marginBottom: STYLES.body.below } },
				block.items.map((item, at) =>
					h(View, { key: at, style: styles.item }, [
						h(Text, { key: 'mark', style: styles.bullet }, '•'),
						h(Text, { key: 'text', style: styles.itemText }, item)
					])
				)
			);
		case 'table': {
			const total = block.columns.reduce((sum, { share }) => sum + share, 0);
			const widths = block.columns.map(({ share }) => ({ width: `${(100 * share) / total}%` }));
			/** @param {readonly string[]} texts @param {object[]} more */
			const cells = (texts, ...more) =>
				texts.map((text, at) =>
					h(Text, { key: at, style: [styles.cell, widths[at], ...more] }, text)
				);
			return h(View, { key }, [
				h(Text, { key: 'caption', style: styles.caption }, block.caption),
				h(
					View,
					{ key: 'head', style: styles.row, wrap: false, fixed: true },
					cells(
						block.columns.map(({ title }) => title),
						styles.head
					)
				),
				...block.rows.map((row, at) =>
					h(
						View,
						{ key: at, style: styles.row, wrap: false },
						cells(
							row.map(({ text }) => text),
							styles.inRow
						)
					)
				)
			]);
		}
		default:
			throw new Error(`not part of the bench: ${block.kind}`);
	}
}

/** @param {import('../../src/report/document.ts').DocumentModel} model */
const documentOf = (model) =>
	h(
		Document,
		{
			title: model.title,
			subject: model.subject,
			language: model.language,
			creationDate: model.date,
			pdfVersion: '1.7'
		},
		h(Page, { size: 'A4', style: styles.page }, [
			h(Text, { key: 'title', style: styles.title }, model.title),
			...model.blocks.map(nodeOf),
			h(View, { key: 'footer', style: styles.footer, fixed: true }, [
				h(Text, { key: 'says' }, model.footer),
				h(Text, {
					key: 'page',
					render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`
				})
			])
		])
	);

// It can take a font only from an address; an address of this kind is read without a request.
/** @param {Uint8Array} bytes */
const addressOf = (bytes) => URL.createObjectURL(new Blob([bytes], { type: 'font/ttf' }));
let isRegistered = false;

answerWith(async (model, fonts) => {
	if (!isRegistered) {
		Font.register({
			family: 'Inter',
			fonts: [
				{ src: addressOf(fonts.regular), fontWeight: 400 },
				{ src: addressOf(fonts.bold), fontWeight: 700 }
			]
		});
		// The others do not hyphenate either.
		Font.registerHyphenationCallback((word) => [word]);
		isRegistered = true;
	}
	const blob = await pdf(documentOf(model)).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
});
