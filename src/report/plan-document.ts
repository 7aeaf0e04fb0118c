import { dateOf, longDate } from '#base';
import type { DocumentModel } from './document.ts';
import { actionPlan } from './parts/action-plan.ts';
import { answersBySection } from './parts/answers.ts';
import { baseline } from './parts/baseline.ts';
import { closing, signOff } from './parts/closing.ts';
import { componentStatus } from './parts/component-status.ts';
import { cover } from './parts/cover.ts';
import { metrics } from './parts/metrics.ts';
import { summary } from './parts/summary.ts';
import { whoWeAre } from './parts/who-we-are.ts';
import type { PlanInput } from './plan-input.ts';

/** The access improvement plan of one practice as a document; the same input gives the same document. */
export function planDocument(input: PlanInput): DocumentModel {
	const { assessment, draft, date } = input;
	const title = `Access improvement plan: ${assessment.profile.practice}`;
	return {
		title,
		subject: `Modern General Practice Access: baseline, ${input.result.scheme.title} status and actions`,
		language: 'en-GB',
		date,
		cover: cover(input),
		footer: `${assessment.profile.practice} · ${draft ? 'Draft' : 'Final'} · ${longDate(dateOf(date))}`,
		blocks: [
			...summary(input),
			...whoWeAre(input),
			...baseline(input),
			...componentStatus(input),
			...actionPlan(input),
			...metrics(input),
			...answersBySection(input),
			...signOff(),
			...closing(input)
		]
	};
}
