import type { Part } from './part.ts';
import { actionPlan } from './parts/action-plan.ts';
import { answersBySection } from './parts/answers.ts';
import { baseline } from './parts/baseline.ts';
import { signOff } from './parts/closing.ts';
import { componentStatus } from './parts/component-status.ts';
import { metrics } from './parts/metrics.ts';
import { progressSince } from './parts/progress.ts';
import { summary } from './parts/summary.ts';
import { support } from './parts/support.ts';
import { whoWeAre } from './parts/who-we-are.ts';
import { engagement, funding, risks } from './parts/written.ts';

/** The parts of the plan, in its order; a new part is one entry here. */
export const PLAN_PARTS = [
	{
		id: 'summary',
		title: 'Summary',
		says: 'Status, counts and what comes first, on a page',
		newPage: true,
		build: summary
	},
	{
		id: 'who-we-are',
		title: 'Who we are',
		says: 'The practice, its list size and its systems',
		build: whoWeAre
	},
	{
		id: 'baseline',
		title: 'Where we stand by section',
		says: 'Readiness by section, as a chart and a table',
		build: baseline
	},
	{
		id: 'component-status',
		title: 'Component status',
		says: 'Every criterion with the answers that decide it',
		heading: ({ result }) => `${result.scheme.title}: component status`,
		newPage: true,
		build: componentStatus
	},
	{
		id: 'action-plan',
		title: 'Action plan',
		says: 'What to do, who, by when and how it is measured',
		newPage: true,
		empty: 'No gap has been found and no action has been added.',
		build: actionPlan
	},
	{
		id: 'progress',
		title: 'Progress',
		says: 'What has changed since a snapshot',
		when: ({ since }) => since !== undefined,
		build: progressSince
	},
	{
		id: 'metrics',
		title: 'Metrics',
		says: 'Every figure with period and source, targets, and lines over time',
		empty: 'No figure has been given yet.',
		build: metrics
	},
	{
		id: 'engagement',
		title: 'Patient engagement and equality',
		says: 'How patients are involved and who might be left behind, as you wrote it',
		build: engagement
	},
	{
		id: 'support',
		title: 'Support and funding wanted',
		says: 'The offers wanted for actions, and the cases you wrote',
		empty: 'No support has been marked as wanted.',
		build: support
	},
	{
		id: 'risks',
		title: 'Risks and dependencies',
		says: 'What may go wrong and what the plan depends on, as you wrote it',
		build: risks
	},
	{
		id: 'funding',
		title: 'How the funding is shared out',
		says: 'As you wrote it',
		build: funding
	},
	{
		id: 'answers',
		title: 'The answers in full',
		says: 'Every question with its answer, note and evidence',
		newPage: true,
		build: answersBySection
	},
	{
		id: 'sign-off',
		title: 'Sign-off',
		says: 'Lines to sign on',
		build: signOff
	}
] as const satisfies readonly Part[];

/** The id of a part of the plan. */
export type PlanPart = (typeof PLAN_PARTS)[number]['id'];
