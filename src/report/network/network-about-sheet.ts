import { longDate } from '#base';
import { sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import type { NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';

/** What the workbook is, whose it is, by which rules, and what was left out. */
export const networkAboutSheet = (context: NetworkContext): Sheet => {
	const { network, collation, practices, options, app } = context;
	return sheetOf<readonly [string, string]>(
		'About',
		[text('What', 24, ([what]) => what), text('Value', 80, ([, value]) => value)],
		[
			['Network', network.name],
			...(network.example ? [['Example', 'Made up, to look around in'] as const] : []),
			['PCN code', network.code || 'Not given'],
			['Integrated care board', network.icb || 'Not given'],
			['Judged by', collation.scheme.title],
			['Date', longDate(dayOf(context))],
			['Made with', `Access Ready ${app}`],
			['Names of practices', options.hidden ? 'Left out: aliases stand instead' : 'As typed'],
			[
				'Names of owners',
				options.names
					? 'As typed, where the practice shared them'
					: 'Left out: the suggested roles stand instead'
			],
			['Notes', options.notes ? 'In the tables' : 'Left out'],
			...(practices.some(({ stated }) => stated)
				? [
						[
							'Detail not shared',
							'The status of each component is as the network stated it; criteria, answers and plans are not known'
						] as const
					]
				: []),
			[
				'What this is',
				'The practices’ own answers and plans, as they handed them over. Status is worked out from the answers; a practice without a file counts as not known yet. Sums are a maximum, if the commissioner accepts. Figures have periods and sources of their own: do not add them up or rank by them. Access Ready is not an official NHS product; changes made here do not go back into the app.'
			]
		]
	);
};
