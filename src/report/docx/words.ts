import { type IParagraphOptions, type IRunOptions, Paragraph, Tab, TextRun } from 'docx';
import type { Tone } from '../document.ts';
import { PALETTE, toneColour } from '../palette.ts';
import { statusMark } from '../status-mark.ts';
import { hex } from './measures.ts';

/** How a run of words differs from the style of its paragraph. */
export type Look = Pick<IRunOptions, 'bold' | 'color' | 'size'>;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** True where the first letter belongs to a script that is read from the right. */
export function isRightToLeft(text: string): boolean {
	return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** The text as runs: a line feed becomes a break, a tab a tab. */
export function words(text: string, look: Look = {}): TextRun[] {
	const direction = isRightToLeft(text) ? { rightToLeft: true } : {};
	return text.split('\n').map((line, index) => {
		const children = line
			.split('\t')
			.flatMap((piece, place) => [
				...(place > 0 ? [new Tab()] : []),
				...(piece === '' ? [] : [piece])
			]);
		return new TextRun({ ...look, ...direction, ...(index > 0 ? { break: 1 } : {}), children });
	});
}

/** The text in the colour of its tone, after the mark of a status. */
export function tonedWords(text: string, tone: Tone = 'plain', look: Look = {}): TextRun[] {
	if (tone === 'plain') return words(text, look);
	const toned = { ...look, color: hex(PALETTE[toneColour(tone)]) };
	const mark = statusMark(tone);
	return [
		...(mark === '' ? [] : words(`${mark} `, { ...toned, bold: true })),
		...words(text, toned)
	];
}

/** A paragraph of one text in a style; it reads from the right where its first letter does. */
export function paragraph(
	text: string,
	style: string,
	options: IParagraphOptions & { readonly tone?: Tone; readonly look?: Look } = {}
): Paragraph {
	const { tone, look, ...rest } = options;
	const direction = isRightToLeft(text) ? { bidirectional: true } : {};
	return new Paragraph({ style, ...direction, children: tonedWords(text, tone, look), ...rest });
}
