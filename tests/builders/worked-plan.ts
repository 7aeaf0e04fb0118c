import type { Assessment, PlanEdit } from '#assessments';
import { example } from '#assessments/example';
import { planOf } from '#plan';
import { loadBank } from '#questions';
import {
	PLAN_PARTS,
	planDocument,
	type Block,
	type PlanInput,
	type PlanOptions,
	type PlanPart
} from '#report';
import { compareAssessments, judge, type Scheme } from '#scoring';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { answer, chose } from './answers.ts';

const bank = await loadBank();
const AT = '2026-03-02T09:00:00.000Z';

/** Everything a plan can be made with: a draft with names, notes and all parts. */
export const allOptions: PlanOptions = {
	draft: true,
	names: true,
	notes: true,
	parts: PLAN_PARTS.map(({ id }) => id)
};

/** What the documents of a record are made from, on a fixed date. */
export const planInput = (
	assessment: Assessment,
	scheme: Scheme,
	rest: Partial<PlanInput> = {}
): PlanInput => {
	const result = judge(scheme, assessment.answers);
	return {
		assessment,
		bank,
		result,
		actions: planOf(bank, result, assessment),
		options: allOptions,
		date: new Date('2026-03-20T09:00:00.000Z'),
		app: '0.0.0',
		...rest
	};
};

/** The blocks of the plan of a record. */
export const planBlocks = (
	assessment: Assessment,
	rest: Partial<PlanInput> = {},
	scheme: Scheme = caip202425
): readonly Block[] => planDocument(planInput(assessment, scheme, rest)).blocks;

/** With these parts alone. */
export const only = (...parts: readonly PlanPart[]) => ({ options: { ...allOptions, parts } });

/** A change of the plan on one action. */
export const planEdit = (
	action: string,
	change: Partial<PlanEdit>
): readonly [string, PlanEdit] => [action, { action, changedAt: AT, device: 'tablet', ...change }];

const written = (id: string, text: string) => [id, answer(id, { kind: 'text', text })] as const;

/** The example practice after some weeks of work on its plan. */
export function workedExample(): Assessment {
	const begun = example(AT);
	return {
		...begun,
		profile: { ...begun.profile, ods: 'A81001', icb: 'Example ICB (made up)' },
		answers: {
			...begun.answers,
			'telephony.cloud': answer('telephony.cloud', chose('yes'), {
				evidence: 'Contract with the supplier, folder “Phones”'
			}),
			'services.directory-training': answer('services.directory-training', chose('yes')),
			'network.funding': answer('network.funding', {
				kind: 'numbers',
				figures: { 'adjusted-population': 50_000 },
				period: '2024-01-01',
				from: 'Payment statement'
			}),
			'support.requested': answer('support.requested', {
				kind: 'several',
				chosen: ['navigation-training']
			}),
			...Object.fromEntries([
				written('support.requested.problem', 'Two of six staff are trained.'),
				written('plan.engagement', 'The patient group meets in May and in October.'),
				written('plan.risks', 'The phone contract ends in autumn.\nThe deputy manager leaves.'),
				written('case.training.cost', 'Four days of cover.')
			])
		},
		plan: Object.fromEntries([
			planEdit('online.core-hours', {
				owner: 'Named Person',
				start: '2026-04-01',
				due: '2026-05-29',
				baseline: 'Closes at 16:00',
				target: 'Open until 18:30',
				priority: 1,
				effort: 'M',
				impact: 'high',
				status: 'underWay',
				support: ['digital-tools'],
				note: 'The partners agreed on 9 March.'
			}),
			planEdit('navigation.outcome-on-the-day', { chosen: true }),
			planEdit('navigation.single-view', {
				mergedInto: 'navigation.outcome-on-the-day',
				note: 'One list first.'
			}),
			planEdit('services.directory-training', {
				chosen: true,
				status: 'done',
				doneOn: '2026-03-16',
				owner: 'Alex Field'
			}),
			planEdit('website.benchmark', { hidden: 'The website is being replaced.' }),
			planEdit('own.poster', {
				what: 'Put up a poster about the phone queue',
				theme: 'telephony',
				owner: 'Reception',
				due: '2026-03-10'
			}),
			planEdit('own.blank', { what: '', owner: ' ' })
		])
	};
}

/** The worked example beside a snapshot of the example as it began. */
export function sinceBaseline(now: Assessment, scheme: Scheme): NonNullable<PlanInput['since']> {
	const begun = example('2026-01-05T09:00:00.000Z');
	const then: Assessment = {
		...begun,
		answers: {
			...begun.answers,
			'telephony.call-back': answer('telephony.call-back', chose('no')),
			'navigation.training': answer('navigation.training', {
				kind: 'numbers',
				figures: { staff: 1 },
				period: '2024-06-30',
				from: 'Training log'
			}),
			'online.core-hours': { ...begun.answers['online.core-hours']!, note: '' }
		}
	};
	return {
		name: 'Baseline',
		date: '2026-01-05',
		comparison: compareAssessments(bank, scheme, then, now)
	};
}
