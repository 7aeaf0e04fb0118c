import { periodInWords } from '#assessments';
import { longDate } from '#base';
import { CHECKLIST, TRACKED_WORDS, dueOf, stateOf, type ChecklistItem } from '#systems';
import type { Block, Cell } from '../document.ts';
import type { BoardContext } from './board-context.ts';
import { dayOf } from './board-input.ts';

/** Every item of the checklist with its status, dates and, if wanted, notes. */
export const checklistPart = (context: BoardContext): readonly Block[] => [
	table(context, 'checklist-2023', 'The twenty actions for ICBs of 2023'),
	table(context, 'letter-2024', 'The letter of April 2024')
];

const table = (context: BoardContext, list: ChecklistItem['list'], caption: string): Block => ({
	kind: 'table',
	caption: `${caption} ${context.citations.numbers([{ source: list, at: caption }])}`,
	columns: [
		{ title: 'Item', share: 35 },
		{ title: 'Status', share: 17 },
		{ title: 'Due', share: 21 },
		{ title: context.options.notes ? 'Reported, note and evidence' : 'Reported', share: 27 }
	],
	rows: CHECKLIST.filter((item) => item.list === list).map((item) => row(item, context))
});

function row(item: ChecklistItem, context: BoardContext): readonly Cell[] {
	const tracked = context.system.tracker[item.id];
	const due = dueOf(item, tracked, dayOf(context));
	const state = stateOf(tracked);
	const number = item.list === 'checklist-2023' ? `${String(Number(item.id.slice(4)))}. ` : '';
	return [
		{ text: `${number}${item.title}` },
		{ text: TRACKED_WORDS[state], ...(state === 'done' && { tone: 'met' as const }) },
		{
			text:
				due === undefined
					? 'No day named'
					: `${periodInWords(due.by)}${due.past ? ' (past)' : ''}${due.from === 'own' ? ', own date' : ''}`
		},
		{
			text: [
				...(tracked?.reportedOn.map((day) => `Reported on ${longDate(day)}`) ?? []),
				...(tracked?.reportNext === undefined
					? []
					: [`Next report ${longDate(tracked.reportNext)}`]),
				...(context.options.notes
					? [tracked?.note.trim() ?? '', tracked?.evidence.trim() ?? '']
					: [])
			]
				.filter((text) => text !== '')
				.join('\n')
		}
	];
}
