import type { Part } from '../part.ts';
import { basisPart } from './basis-part.ts';
import type { BoardContext } from './board-context.ts';
import { checklistPart } from './checklist-part.ts';
import { claimsPart } from './claims-part.ts';
import { projectedPart, usedPart } from './funding-part.ts';
import { interfacePart } from './interface-part.ts';
import { practicesPart } from './practices-part.ts';
import { registrationPart, websitesPart } from './rollout-parts.ts';
import { sectionsPart } from './sections-part.ts';
import { summaryPart } from './summary-part.ts';
import { listPart, writtenPart } from './written-part.ts';

/** The parts of a board report, in its order; a new part is one entry here. */
export const BOARD_PARTS = [
	{
		id: 'summary',
		title: 'In short',
		says: 'Your summary, and the counts that matter most',
		newPage: true,
		build: summaryPart
	},
	{
		id: 'plans',
		title: 'Local plans to improve access',
		says: 'As you write it',
		build: (context: BoardContext) => writtenPart(context, 'plans')
	},
	{
		id: 'used',
		title: 'Use of funding streams in 2023/24',
		says: 'Each stream with what was allocated and used',
		newPage: true,
		build: usedPart
	},
	{
		id: 'projected',
		title: 'Projected use in 2024/25',
		says: 'Each stream with what is allocated and projected',
		build: projectedPart
	},
	{
		id: 'claims',
		title: 'Claims of the improvement payment',
		says: 'Networks that declared each component, may declare it, or chose not to',
		heading: ({ scheme }: BoardContext) => `${scheme.title}: claims`,
		when: ({ scheme }: BoardContext) => scheme.kind === 'payment',
		newPage: true,
		empty: 'No network is on this device yet.',
		build: claimsPart
	},
	{
		id: 'sections',
		title: 'Progress by section',
		says: 'How ready the practices are, section by section',
		newPage: true,
		empty: 'No practice has answered yet.',
		build: sectionsPart
	},
	{
		id: 'interface',
		title: 'Work between practices and hospitals',
		says: 'The four areas, the trusts, and what practices raised',
		newPage: true,
		build: interfacePart
	},
	{
		id: 'websites',
		title: 'Website audits',
		says: 'Practices whose website was checked with the national tool',
		build: websitesPart
	},
	{
		id: 'registration',
		title: 'Online registration',
		says: 'Practices with the national service, beside the national mark',
		build: registrationPart
	},
	{
		id: 'checklist',
		title: 'Checklist',
		says: 'Every item with status and dates',
		newPage: true,
		build: checklistPart
	},
	{
		id: 'risks',
		title: 'Risks',
		says: 'As you write them',
		newPage: true,
		build: (context: BoardContext) => writtenPart(context, 'risks')
	},
	{
		id: 'next-steps',
		title: 'Next steps',
		says: 'As you write them, one a line',
		build: (context: BoardContext) => listPart(context, 'next-steps')
	},
	{
		id: 'basis',
		title: 'What this report rests on',
		says: 'Networks and practices, whose files have come, and of what dates',
		newPage: true,
		build: basisPart
	},
	{
		id: 'practices',
		title: 'Practices and their files',
		says: 'Every practice with the day of its file; aliases for those that asked not to be named',
		empty: 'No practice is on this device yet.',
		build: practicesPart
	}
] as const satisfies readonly Part<BoardContext>[];

/** The id of a part of a board report. */
export type BoardPart = (typeof BOARD_PARTS)[number]['id'];
