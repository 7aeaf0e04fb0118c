import { dateOf, longDate } from '#base';
import type { PracticeLine } from '#collation';
import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';

/**
 * The practices with the day of their file. Who asked not to be named has not even its alias here: a
 * board report is public, and would tell who stands behind that alias in the data of analysts.
 */
export function practicesPart({ tables }: BoardContext): readonly Block[] {
	if (tables.practices.length === 0) return [];
	const names = new Map(tables.networks.map(({ id, name }) => [id, name]));
	return [
		{
			kind: 'paragraph',
			text: 'By network and name. A practice that asked not to be named stands here without a name. Nothing here says how well a practice does.'
		},
		{
			kind: 'table',
			caption: 'Practices and their files',
			columns: [
				{ title: 'Network', share: 34 },
				{ title: 'Practice', share: 38 },
				{ title: 'File', share: 28 }
			],
			rows: tables.practices.map((practice) => [
				{ text: names.get(practice.network) ?? practice.network },
				{
					text: nameInReport(practice)
				},
				{ text: fileInWords(practice) }
			])
		}
	];
}

const nameInReport = ({ unnamed, ods, shownName }: PracticeLine): string =>
	unnamed ? 'Not named' : ods === '' ? shownName : `${shownName} (${ods})`;

function fileInWords({ file, madeAt, old, weeks }: PracticeLine): string {
	if (file === 'missing' || madeAt === undefined) return 'No file';
	return [
		`${file === 'here' ? 'File' : 'Status only,'} of ${longDate(dateOf(new Date(madeAt)))}`,
		...(old && weeks !== undefined ? [`${String(weeks)} weeks old`] : [])
	].join(', ');
}
