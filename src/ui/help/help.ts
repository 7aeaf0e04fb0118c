import type { HelpEntry, HelpPart } from './help-entry.ts';
import { everyoneHelp } from './help-everyone.ts';
import { networkHelp } from './help-network.ts';
import { practiceHelp } from './help-practice.ts';
import { systemHelp } from './help-system.ts';
import type { HelpTerm } from './help-terms.ts';

/** The whole help: one entry for each page, by whom they are for, and what crosses all pages. */
export const help: readonly HelpPart[] = [
	{
		id: 'for-practices',
		title: 'For a practice',
		for: 'For the practice manager and whoever fills in the answers.',
		entries: practiceHelp
	},
	{
		id: 'for-networks',
		title: 'For a network (PCN)',
		for: 'For the clinical director or the PCN’s manager.',
		entries: networkHelp
	},
	{
		id: 'for-systems',
		title: 'For a system (ICB): workshops and board report',
		for: 'For the ICB’s facilitator.',
		entries: systemHelp
	},
	{
		id: 'for-everyone',
		title: 'For everyone',
		for: 'Pages and matters that belong to all of them.',
		entries: everyoneHelp
	}
];

/** Every entry of the help by its topic. */
export const helpEntries: ReadonlyMap<string, HelpEntry> = new Map(
	help.flatMap(({ entries }) => entries).map((entry) => [entry.topic, entry])
);

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Whether every word that was typed is somewhere in the text; nothing typed is in every text. */
function mentions(text: string, typed: string): boolean {
	const held = plain(text);
	return plain(typed)
		.split(/\s+/u)
		.every((word) => held.includes(word));
}

/** The parts with only those entries that mention what was typed; parts without any are left out. */
export const helpMentioning = (typed: string): readonly HelpPart[] =>
	help
		.map((part) => ({
			...part,
			entries: part.entries.filter(({ title, what, how, wrong }) =>
				mentions([title, what, ...how, ...wrong].join(' '), typed)
			)
		}))
		.filter(({ entries }) => entries.length > 0);

/** The terms that mention what was typed. */
export const termsMentioning = (terms: readonly HelpTerm[], typed: string): readonly HelpTerm[] =>
	terms.filter(({ term, long = '', says }) => mentions(`${term} ${long} ${says}`, typed));
