import type { FormItem } from '../document.ts';
import { QUESTION } from './form-area.ts';
import type { Page } from './page.ts';
import { flow } from './text.ts';
import { STYLES, lineHeight } from './typography.ts';

/** The least height of a line that somebody writes on. */
const WRITING = 8;
/** A longer label stands above its line. */
const LABEL_MAX = 84;
const ABOVE = 1.6;

type Line = FormItem['lines'][number];

interface LaidLine {
	/** Above the line when it is too long to stand before it. */
	readonly above: readonly string[];
	readonly before: string;
	readonly indent: number;
	readonly text: readonly string[];
}

function layLine(page: Page, { label, text }: Line): LaidLine {
	const width = page.widthOf(label, STYLES.small);
	const isShort = width <= LABEL_MAX && !label.includes('\n');
	const indent = isShort && label !== '' ? width + 2.5 : 0;
	return {
		above: isShort ? [] : page.lines(label, QUESTION.width, STYLES.small),
		before: isShort ? label : '',
		indent,
		text: text.trim() === '' ? [''] : page.lines(text, QUESTION.width - indent, STYLES.body)
	};
}

/** Prints a line to write on, with what is there already. */
export function drawLine(page: Page, line: Line): void {
	const laid = layLine(page, line);
	page.need(ABOVE + laid.above.length * lineHeight(STYLES.small) + WRITING);
	const tag = page.tags.add('P');
	if (laid.above.length > 0) page.y += ABOVE;
	flow(page, tag, laid.above, QUESTION.left, STYLES.small);
	laid.text.forEach((text, index) => {
		const height = index === 0 ? WRITING : lineHeight(STYLES.body) + 1;
		page.need(height);
		// Words stand a little above the line, as written ones do.
		const baseline = page.y + height - 1.5;
		if (index === 0 && laid.before.trim() !== '') {
			page.tags.mark(tag, () => {
				page.word(`${laid.before} `, QUESTION.left, baseline, STYLES.small);
			});
		}
		if (text.trim() !== '') {
			page.tags.mark(tag, () => {
				page.word(text, QUESTION.left + laid.indent, baseline, STYLES.body);
			});
		}
		page.y += height;
		page.tags.artifact(() => {
			page.rule(
				QUESTION.left + laid.indent,
				page.y,
				QUESTION.width - laid.indent,
				'strongRule',
				0.25
			);
		});
	});
	page.y += 0.8;
}

/** The height of a line to write on, in millimetres. */
export function lineToWriteHeight(page: Page, line: Line): number {
	const { above, text } = layLine(page, line);
	const label = above.length > 0 ? ABOVE + above.length * lineHeight(STYLES.small) : 0;
	return label + WRITING + (text.length - 1) * (lineHeight(STYLES.body) + 1) + 0.8;
}
