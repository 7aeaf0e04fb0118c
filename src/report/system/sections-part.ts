import type { SectionCell } from '#collation';
import type { Block } from '../document.ts';
import { percent } from '../parts/percent.ts';
import type { BoardContext } from './board-context.ts';
import { NOT_KNOWN, inWords } from './figure-words.ts';

/** How ready the practices are section by section, as a chart and in figures. */
export function sectionsPart({ tables }: BoardContext): readonly Block[] {
	const { sections, all } = tables.sections;
	const rows = sections.flatMap(({ title }, at) => {
		const cell = all[at];
		return cell ? [{ title, cell }] : [];
	});
	if (rows.every(({ cell }) => cell.share === undefined)) return [];
	return [
		{
			kind: 'paragraph',
			text: `Readiness is a yardstick of this tool and no official figure: of each practice, Yes counts 1, Partly a half and No nothing, and what does not apply or is open is left out. What stands here is the mean over the practices that answered, out of ${inWords(tables.basis.practices)} with a file. Sections that ask networks only are not here. It is how things stand in these files, not what has changed since an earlier report.`
		},
		{
			kind: 'chart',
			chart: {
				type: 'bars',
				caption: 'Readiness by section',
				alt: `Mean readiness by section: ${rows.map(({ title, cell }) => `${title} ${shareInWords(cell)}`).join('; ')}.`,
				bars: rows.map(({ title, cell }) => ({
					label: title,
					...(cell.share !== undefined && { value: cell.share }),
					says: shareInWords(cell)
				}))
			}
		},
		{
			kind: 'table',
			caption: 'Readiness by section in figures',
			columns: [
				{ title: 'Section', share: 56 },
				{ title: 'Mean readiness', share: 22 },
				{ title: 'Practices that answered', share: 22 }
			],
			rows: rows.map(({ title, cell }) => [
				{ text: title },
				{ text: shareInWords(cell) },
				{ text: inWords(cell.practices) }
			])
		}
	];
}

const shareInWords = ({ share }: SectionCell): string =>
	share === undefined ? NOT_KNOWN : percent(share);
