import {
	AlignmentType,
	BorderStyle,
	type IParagraphStyleOptions,
	type IStylesOptions,
	LevelFormat,
	LineRuleType
} from 'docx';
import { PALETTE } from '../palette.ts';
import { hex, twips } from './measures.ts';

/** A font every office program has or replaces by one of the same widths. */
const FONT = 'Arial';
const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(PALETTE.rule), space: 4 };

const style = (
	id: string,
	name: string,
	run: IParagraphStyleOptions['run'],
	paragraph: IParagraphStyleOptions['paragraph']
): IParagraphStyleOptions => ({
	id,
	name,
	basedOn: 'Normal',
	quickFormat: true,
	run: run ?? {},
	paragraph: paragraph ?? {}
});

const heading = (size: number, before: number, after: number, colour: string) => ({
	run: { size: size * 2, bold: true, color: hex(colour) },
	paragraph: {
		keepNext: true,
		keepLines: true,
		spacing: { before: before * 20, after: after * 20 }
	}
});

/** The styles of every document, by the names an office program lists; the language is the model's. */
export function stylesOf(language: string): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font: { ascii: FONT, hAnsi: FONT, cs: FONT },
					size: 20,
					color: hex(PALETTE.ink),
					language: { value: language }
				},
				paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
			},
			title: {
				run: { size: 60, bold: true, color: hex(PALETTE.brand) },
				paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule: LineRuleType.AUTO } }
			},
			heading1: heading(20, 24, 10, PALETTE.brand),
			heading2: heading(14, 18, 6, PALETTE.brand),
			heading3: heading(11, 12, 4, PALETTE.ink),
			listParagraph: { paragraph: { spacing: { after: 60 } } },
			caption: {
				run: { size: 19, bold: true, italics: false, color: hex(PALETTE.ink) },
				paragraph: { keepNext: true, spacing: { before: 160, after: 80 } }
			}
		},
		paragraphStyles: [
			style('Subtitle', 'Subtitle', { size: 30, color: hex(PALETTE.muted) }, {}),
			style(
				'Stamp',
				'Stamp',
				{ bold: true, size: 22, color: hex(PALETTE.onBrand) },
				{
					spacing: { after: 240 },
					shading: { fill: hex(PALETTE.brand) },
					// The room around the word.
					border: {
						left: { style: BorderStyle.SINGLE, size: 48, color: hex(PALETTE.brand) },
						right: { style: BorderStyle.SINGLE, size: 48, color: hex(PALETTE.brand) },
						top: { style: BorderStyle.SINGLE, size: 48, color: hex(PALETTE.brand) },
						bottom: { style: BorderStyle.SINGLE, size: 48, color: hex(PALETTE.brand) }
					}
				}
			),
			style('Muted', 'Muted', { color: hex(PALETTE.muted) }, {}),
			style(
				'Notice',
				'Notice',
				{ size: 17, color: hex(PALETTE.muted) },
				{ spacing: { before: 480 }, border: { top: rule } }
			),
			style(
				'Cell',
				'Cell',
				{ size: 18 },
				{ spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }
			),
			style('Fact', 'Fact', {}, { spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }),
			style(
				'CellHead',
				'Cell head',
				{ size: 18, bold: true, color: hex(PALETTE.brand) },
				{ spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO } }
			),
			style(
				'Status',
				'Status',
				{},
				{ spacing: { after: 0, line: 300, lineRule: LineRuleType.AUTO } }
			),
			style(
				'Picture',
				'Picture',
				{},
				{ spacing: { before: 0, after: 200, line: 240, lineRule: LineRuleType.AUTO } }
			),
			style(
				'Question',
				'Question',
				{},
				{ keepNext: true, keepLines: true, spacing: { before: 240, after: 40 } }
			),
			style('Boxes', 'Boxes', {}, { spacing: { after: 40 } }),
			style(
				'WritingLine',
				'Writing line',
				{},
				{
					spacing: { before: 160, after: 40 },
					border: { bottom: { ...rule, color: hex(PALETTE.strongRule), space: 1 } }
				}
			),
			style('Role', 'Role', { bold: true }, { keepNext: true, spacing: { before: 160, after: 0 } }),
			style('ContentsTitle', 'Contents title', heading(20, 0, 10, PALETTE.brand).run, {
				keepNext: true,
				spacing: { after: 200 }
			}),
			style('TOC1', 'toc 1', { bold: true }, { spacing: { before: 80, after: 40 } }),
			style('TOC2', 'toc 2', {}, { spacing: { after: 40 }, indent: { left: twips(6) } }),
			style(
				'Spacer',
				'Spacer',
				{ size: 8 },
				{ spacing: { after: 0, line: 160, lineRule: LineRuleType.AUTO } }
			),
			style(
				'Footer',
				'footer',
				{ size: 17, color: hex(PALETTE.muted) },
				{ spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }
			)
		]
	};
}

/** The name of the list with bullets. */
export const BULLETS = 'bullets';

/** The lists a document may have. */
export const NUMBERING = {
	config: [
		{
			reference: BULLETS,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '•',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: twips(6), hanging: twips(5) } } }
				}
			]
		}
	]
};
