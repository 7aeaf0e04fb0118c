import { CheckBox, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { FormItem } from '../document.ts';
import { PALETTE } from '../palette.ts';
import { hex } from './measures.ts';
import { paragraph, words } from './words.ts';

const MUTED = hex(PALETTE.muted);
/** A font with both boxes. */
const SYMBOLS = 'Segoe UI Symbol';
/** Boxes with at most this many characters of labels stand side by side. */
const ONE_LINE = 70;

/** One question: code, title, id, hint, boxes that can be ticked in Word, and lines to write on. */
export function formParts({ code, id, title, hint, boxes, lines }: FormItem): Paragraph[] {
	const length = boxes.reduce((sum, { label }) => sum + label.length + 4, 0);
	const together = length <= ONE_LINE;
	const boxRows = together && boxes.length > 0 ? [boxes] : boxes.map((box) => [box]);
	return [
		new Paragraph({
			style: 'Question',
			children: [
				...words(code, { bold: true, color: hex(PALETTE.brand) }),
				gap(),
				...words(title, { bold: true }),
				gap(),
				...words(id, { size: 15, color: MUTED })
			]
		}),
		...(hint === '' ? [] : [paragraph(hint, 'Muted', { keepNext: true })]),
		...boxRows.map(
			(row) =>
				new Paragraph({
					style: 'Boxes',
					keepLines: true,
					children: row.flatMap((box, index) => [...(index > 0 ? [gap(6)] : []), ...boxRuns(box)])
				})
		),
		...lines.map(
			({ label, text }) =>
				new Paragraph({
					style: 'WritingLine',
					children: [...words(label, { size: 17, color: MUTED }), gap(), ...words(text)]
				})
		)
	];
}

function boxRuns({ label, ticked }: FormItem['boxes'][number]): ParagraphChild[] {
	const box = new CheckBox({
		checked: ticked,
		checkedState: { value: '2611', font: SYMBOLS },
		uncheckedState: { value: '2610', font: SYMBOLS }
	});
	return [box, gap(), ...words(label)];
}

/** Spaces that are kept. */
function gap(count = 1): TextRun {
	return new TextRun(' '.repeat(count));
}
