import { dateOf } from '#base';
import { basisInWords, basisOf, type SystemView } from '#collation';
import type { Bank } from '#questions';
import { sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { TIDY_NAME_WORDS, type TidyOptions } from './tidy-options.ts';
import type { TidyRow } from './tidy-rows.ts';

type Fact = readonly [string, string];

/** What the table is, of whom, by which rules, and what was left out. */
export function tidyAboutSheet(
	view: SystemView,
	bank: Bank,
	rows: readonly TidyRow[],
	options: TidyOptions
): Sheet {
	const { system, scheme } = view;
	const left = bank.sections.filter(({ id }) => !options.sections.includes(id));
	const unnamed = view.practices.filter(({ member }) => member.unnamed).length;
	const notAgreed = rows.filter(({ answer }) => answer.code === 'notAgreed').length;
	const names = TIDY_NAME_WORDS[options.names];
	return sheetOf<Fact>(
		'About',
		[text('what', 28, ([what]) => what), text('value', 90, ([, value]) => value)],
		[
			['System', system.name],
			...(system.example ? [['Example', 'Made up, to look around in'] as const] : []),
			['Made on', dateOf(new Date(options.date))],
			['Made with', `Access Ready ${options.app}`],
			['Status judged by', scheme.title],
			['Practices', basisInWords(basisOf(view))],
			['Rows', rows.length.toLocaleString('en-GB')],
			['Looked at', options.filter ?? 'All practices'],
			['Sections left out', left.length === 0 ? 'None' : left.map(({ title }) => title).join('; ')],
			['Practices are called by', `${names.title}: ${names.says}`],
			['Asked not to be named', `${String(unnamed)}: under an alias, without a code`],
			[
				'Did not agree that its detail goes on',
				`${String(notAgreed)}: one row that says so, and no answers`
			],
			['Networks', options.networks ? 'By name and code' : 'By a number in this file'],
			[
				'What practices wrote themselves',
				options.texts
					? 'Goes in, but for practices that asked not to be named'
					: 'Left out: text answers, reasons, own words for a source'
			],
			['Always left out', 'Notes, references to evidence, plans, and names of staff'],
			[
				'Licence of national figures',
				'Figures from national publications: contains public sector information licensed under the Open Government Licence v3.0.'
			],
			[
				'What this is',
				'The practices’ own answers, as they handed them over. Status is worked out from the answers; what is not answered is not known, which is not a no. The table is for finding where help is needed, not for ranking practices. Access Ready is not an official NHS product.'
			]
		]
	);
}
