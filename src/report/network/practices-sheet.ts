import { dateOf } from '#base';
import { STATUS_WORDS } from '#scoring';
import { date, number, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { ROUTE_WORDS, leftOutInWords } from './file-words.ts';
import type { NetworkContext } from './network-context.ts';
import { madeOn, type Practice } from './practices.ts';

/** Every member practice: the state of its file, what it left out, and its status by component. */
export const practicesSheet = ({ practices, collation, options }: NetworkContext): Sheet =>
	sheetOf<Practice>(
		'Practices',
		[
			text('Practice', 32, ({ name }) => name),
			text('ODS code', 10, ({ row }) => (options.hidden ? undefined : row.member.ods)),
			text('File', 12, ({ here }) => (!here ? 'Missing' : here.old ? 'Old' : 'Here')),
			date('File of', madeOn),
			number('Weeks old', ({ row }) => (row.file.kind === 'here' ? row.file.weeks : undefined)),
			date('Came on', ({ here }) => here && dateOf(new Date(here.received.receivedAt))),
			text('Came', 20, ({ here }) => here && ROUTE_WORDS[here.received.route]),
			text('Left out by the practice', 40, leftOutInWords),
			text(
				'Detail may go to the ICB',
				14,
				({ here }) => here && (here.received.onward ? 'Yes' : 'No')
			),
			number('Registered patients', ({ here }) => here?.assessment.profile.listSize),
			...collation.scheme.components.map(({ id, title }) =>
				text<Practice>(title, 20, ({ here, row }) =>
					here ? STATUS_WORDS[row.components[id] ?? 'notKnown'] : 'No file'
				)
			)
		],
		practices
	);
