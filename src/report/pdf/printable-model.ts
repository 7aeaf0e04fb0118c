import type { Block, Chart, Cover, DocumentModel, FormItem } from '../document.ts';
import type { Originals } from './originals.ts';
import { type Missing, printable } from './printable.ts';

/** A sign the font lacks, and how often it stands in the document. */
export interface Unprintable {
	/** What a reader sees as one sign; it may be several code points. */
	readonly char: string;
	readonly count: number;
}

/**
 * The same model in text that can be set, markers standing for what the font lacks; and what that
 * is, the most frequent first. Alternative texts stay as they are: they are told, never printed.
 */
export function printableModel(
	model: DocumentModel,
	originals: Originals
): { readonly model: DocumentModel; readonly unprintable: readonly Unprintable[] } {
	const missing: Missing = new Map();
	const put = (text: string) => printable(text, originals, missing);
	const whole: DocumentModel = {
		...model,
		footer: put(model.footer),
		// Without a cover the title is printed too, and not only told to the reader's program.
		...(model.cover
			? { cover: coverWith(model.cover, put) }
			: { title: put(model.title), stamp: put(model.stamp ?? '') }),
		blocks: model.blocks.map((block) => blockWith(block, put))
	};
	const unprintable = Array.from(missing, ([char, count]) => ({ char, count }));
	return { model: whole, unprintable: unprintable.sort((a, b) => b.count - a.count) };
}

type Put = (text: string) => string;

function coverWith(cover: Cover, put: Put): Cover {
	return {
		title: put(cover.title),
		subtitle: put(cover.subtitle),
		stamp: put(cover.stamp),
		facts: cover.facts.map((fact) => ({ term: put(fact.term), value: put(fact.value) })),
		notice: put(cover.notice)
	};
}

function blockWith(block: Block, put: Put): Block {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return { ...block, text: put(block.text) };
		case 'list':
			return { ...block, items: block.items.map(put) };
		case 'facts':
			return {
				...block,
				facts: block.facts.map((fact) => ({ term: put(fact.term), value: put(fact.value) }))
			};
		case 'statuses':
			return {
				...block,
				items: block.items.map((item) => ({
					...item,
					title: put(item.title),
					status: put(item.status),
					says: put(item.says)
				}))
			};
		case 'table':
			return {
				...block,
				caption: put(block.caption),
				columns: block.columns.map((column) => ({ ...column, title: put(column.title) })),
				rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: put(cell.text) })))
			};
		case 'chart':
			return { ...block, chart: chartWith(block.chart, put) };
		case 'form':
			return { ...block, items: block.items.map((item) => itemWith(item, put)) };
		case 'signatures':
			return { ...block, roles: block.roles.map(put) };
	}
}

function chartWith(chart: Chart, put: Put): Chart {
	const labelled = <T extends { readonly label: string }>(list: readonly T[]): readonly T[] =>
		list.map((one) => ({ ...one, label: put(one.label) }));
	const said = <T extends { readonly label: string; readonly says: string }>(
		list: readonly T[]
	): readonly T[] => labelled(list).map((one) => ({ ...one, says: put(one.says) }));
	const caption = put(chart.caption);
	switch (chart.type) {
		case 'bars':
			return { ...chart, caption, bars: said(chart.bars) };
		case 'parts':
			return { ...chart, caption, parts: labelled(chart.parts), bars: labelled(chart.bars) };
		case 'columns':
			return { ...chart, caption, series: chart.series.map(put), groups: labelled(chart.groups) };
		case 'line':
			return { ...chart, caption, points: said(chart.points) };
	}
}

function itemWith(item: FormItem, put: Put): FormItem {
	return {
		code: put(item.code),
		id: put(item.id),
		title: put(item.title),
		hint: put(item.hint),
		boxes: item.boxes.map((box) => ({ ...box, label: put(box.label) })),
		lines: item.lines.map((line) => ({ label: put(line.label), text: put(line.text) }))
	};
}
