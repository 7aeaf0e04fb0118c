import { dateOf, longDate } from '#base';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { sheetOf, text } from './sheet.ts';

/** What the workbook is, whose it is, by which rules, and what was left out. */
export function aboutSheet({ assessment, result, options, date, app }: PlanInput): Sheet {
	const { profile, example } = assessment;
	return sheetOf<readonly [string, string]>(
		'About',
		[text('What', 24, ([what]) => what), text('Value', 80, ([, value]) => value)],
		[
			['Practice', profile.practice],
			...(example ? [['Example', 'Made up, to look around in'] as const] : []),
			['ODS code', profile.ods || 'Not given'],
			['Primary care network', profile.network || 'Not given'],
			['Integrated care board', profile.icb || 'Not given'],
			['Registered patients', profile.listSize?.toLocaleString('en-GB') ?? 'Not given'],
			['Judged by', result.scheme.title],
			['Date', longDate(dateOf(date))],
			['Made with', `Access Ready ${app}`],
			[
				'Names of owners',
				options.names ? 'As typed' : 'Left out: the suggested roles stand instead'
			],
			['Notes and evidence', options.notes ? 'In the tables' : 'Left out'],
			[
				'What this is',
				'A copy of the practice’s own answers and plan. Status is worked out from the answers. Access Ready is not an official NHS product. What is changed on the sheet “Fill in” can be read back into the app, under Documents; changes on other sheets cannot.'
			]
		]
	);
}
