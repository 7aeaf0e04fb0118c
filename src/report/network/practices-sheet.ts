import { dateOf } from '#base';
import { ROUTE_WORDS } from '#networks';
import { STATUS_WORDS } from '#scoring';
import { date, number, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { leftOutInWords } from './file-words.ts';
import type { NetworkContext } from './network-context.ts';
import { madeOn, type Practice } from './practices.ts';

/** Every member practice: the state of its file, what it left out, and its status by component. */
export const practicesSheet = ({ practices, collation, options }: NetworkContext): Sheet =>
	sheetOf<Practice>(
		'Practices',
		[
			text('Practice', 32, ({ name }) => name),
			text('ODS code', 10, ({ row }) => (options.hidden ? undefined : row.member.ods)),
			text('File', 12, fileState),
			date('File of', madeOn),
			number('Weeks old', ({ row }) => (row.file.kind === 'missing' ? undefined : row.file.weeks)),
			date('Came on', ({ here }) => here && dateOf(new Date(here.received.receivedAt))),
			date('Status stated on', ({ stated }) => stated && dateOf(new Date(stated.statedAt))),
			text('Came', 20, ({ here }) => here && ROUTE_WORDS[here.received.route]),
			text('Left out by the practice', 40, leftOutInWords),
			text('Detail may go to the ICB', 14, ({ here, stated }) =>
				stated ? 'No' : here && (here.received.onward ? 'Yes' : 'No')
			),
			number('Registered patients', ({ here }) => here?.assessment.profile.listSize),
			...collation.scheme.components.map(({ id, title }) =>
				text<Practice>(title, 20, ({ row }) =>
					row.file.kind === 'missing' ? 'No file' : STATUS_WORDS[row.components[id] ?? 'notKnown']
				)
			)
		],
		practices
	);

/** One word to filter by. */
function fileState({ here, stated }: Practice): string {
	if (stated) return 'Status only';
	return !here ? 'Missing' : here.old ? 'Old' : 'Here';
}
