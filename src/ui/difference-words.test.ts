import {
	emptyProfile,
	mergeAssessments,
	type Assessment,
	type Difference,
	type PlanEdit
} from '#assessments';
import { askedIn, loadBank } from '#questions';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT, answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { differenceInWords } from './difference-words.ts';

const asked = askedIn(await loadBank());
const LATER = '2026-03-03T10:16:00.000Z';
const inWords = (difference: Difference) => differenceInWords(difference, (id) => asked.get(id));

/** The first thing that two copies have differently, in words. */
function differing(mine: Partial<Assessment>, theirs: Partial<Assessment>) {
	const [first] = mergeAssessments(assessment({}, mine), assessment({}, theirs)).differences;
	return inWords(first!);
}
const answers = (
	id: string,
	...rest: Parameters<typeof answer> extends [string, ...infer R] ? R : never
) => ({
	answers: { [id]: answer(id, ...rest) }
});
const text = (words: string) => ({ kind: 'text', text: words }) as const;
const plans = (id: string, mine: Partial<PlanEdit>, theirs: Partial<PlanEdit>) =>
	differing(
		{ plan: planEdits({ [id]: mine }) },
		{ plan: planEdits({ [id]: { changedAt: LATER, ...theirs } }) }
	);

describe('a difference in words', () => {
	it('of an answer names the question, what each side says, and when each was changed', () => {
		const words = differing(
			answers('telephony.call-back', chose('yes')),
			answers('telephony.call-back', chose('partly'), { changedAt: LATER })
		);
		expect(words).toMatchObject({
			code: 'TEL-03',
			title: asked.get('telephony.call-back')!.asked.title,
			says: { mine: ['Yes'], theirs: ['Partly'] }
		});
		expect(words.changed?.mine).toMatch(/^2 March 2026, \d\d:\d\d$/u);
		expect(words.changed?.theirs).toMatch(/^3 March 2026, \d\d:\d\d$/u);
	});

	it('tells of note and evidence only what is not the same', () => {
		const words = differing(
			answers('telephony.call-back', chose('yes'), { note: 'Both sites', evidence: 'Contract' }),
			answers('telephony.call-back', chose('yes'), { evidence: 'Contract', changedAt: LATER })
		);
		expect(words.says).toEqual({ mine: ['Yes', 'Note: Both sites'], theirs: ['Yes', 'No note'] });
		const evidence = differing(
			answers('telephony.call-back', chose('yes'), { evidence: 'Contract' }),
			answers('telephony.call-back', chose('yes'), { changedAt: LATER })
		);
		expect(evidence.says).toEqual({
			mine: ['Yes', 'Evidence: Contract'],
			theirs: ['Yes', 'No evidence named']
		});
	});

	it.each([
		['plan.risks', 'Plan: Risks'],
		['case.training.cost', /^Case for “.+”: Cost$/u],
		['case.gone.cost', 'Case for “gone”: Cost'],
		['local.icb.one', 'A question that is not on this device']
	])('of the text %s says where it stands', (id, title) => {
		const words = differing(
			answers(id, text('Staff leave')),
			answers(id, text('Money'), { changedAt: LATER })
		);
		expect(words.code).toBe('');
		expect(words.title).toEqual(
			typeof title === 'string' ? title : (expect.stringMatching(title) as string)
		);
		expect(words.says).toEqual({ mine: ['Staff leave'], theirs: ['Money'] });
	});

	it('of what was ticked for an offer names the criteria', () => {
		const several = (...chosen: string[]) => ({ kind: 'several', chosen }) as const;
		const id = 'case.resilience.criteria';
		const words = differing(
			answers(id, several('vacancies', 'gone')),
			answers(id, several(), { note: 'x', changedAt: LATER })
		);
		expect(words.title).toContain('What applies');
		expect(words.says.mine[0]).toBe('Posts that stand empty; gone');
		expect(words.says.theirs[0]).toBe('Nothing ticked');
	});

	it('of an answer to a question that is not here shows what can be shown', () => {
		const figures = { kind: 'numbers', figures: { calls: 1 }, period: '2026', from: '' } as const;
		const words = differing(
			answers('local.icb.one', figures),
			answers('local.icb.one', chose('yes'), { changedAt: LATER })
		);
		expect(words.says).toEqual({ mine: ['Another answer'], theirs: ['Yes'] });
	});

	it('of title and profile shows what each side has', () => {
		const header = { headerChangedAt: GIVEN_AT };
		expect(differing({ title: 'Spring' }, { title: 'Autumn', ...header })).toEqual({
			code: '',
			title: 'What the assessment is called',
			says: { mine: ['Spring'], theirs: ['Autumn'] }
		});
		const profile = emptyProfile('Mill Lane Surgery');
		expect(
			differing({ profile }, { profile: { ...profile, ods: 'A81001', listSize: 9800 }, ...header })
		).toEqual({
			code: '',
			title: 'Practice details',
			says: {
				mine: ['ODS code: not given', 'Registered patients: not given'],
				theirs: ['ODS code: A81001', 'Registered patients: 9800']
			}
		});
	});
});

describe('a plan edit in words', () => {
	it('names the action, and of each part only what is not the same', () => {
		expect(
			plans(
				'telephony.call-back',
				{ owner: 'Deputy', due: '2026-05-01', note: 'Agreed' },
				{ owner: 'Reception', note: 'Agreed', status: 'underWay' }
			)
		).toMatchObject({
			code: 'TEL-03',
			title: `Action: ${asked.get('telephony.call-back')!.question.title}`,
			says: {
				mine: ['Not started', 'Owner: Deputy', 'Due: 1 May 2026'],
				theirs: ['Under way', 'Owner: Reception', 'Due: as suggested']
			}
		});
	});

	it('calls an own action by what is to be done', () => {
		expect(plans('own.one', { what: 'Print posters' }, { what: '', owner: 'Ann' }).title).toBe(
			'Action: Print posters'
		);
		expect(plans('own.one', { owner: 'Ann' }, { owner: 'Ben' }).title).toBe('Action: your own');
	});

	it.each<[Partial<PlanEdit>, string, string]>([
		[{ removed: true }, 'Taken away', 'Kept'],
		[{ hidden: 'Not ours' }, 'Hidden: Not ours', 'Not hidden'],
		[{ hidden: '' }, 'Hidden', 'Not hidden'],
		[{ chosen: true }, 'In the plan', 'Not decided'],
		[{ chosen: false }, 'Left out of the plan', 'Not decided'],
		[{ mergedInto: 'telephony.queue' }, 'Merged into TEL-02', 'On its own'],
		[{ mergedInto: 'own.two' }, 'Merged into another action', 'On its own'],
		[{ what: 'Switch it on' }, 'What to do: Switch it on', 'What to do: as suggested'],
		[{ doneOn: '2026-05-01' }, 'Done on: 1 May 2026', 'Done on: none'],
		[{ start: '2026-05-01' }, 'Start: 1 May 2026', 'Start: none'],
		[{ measure: 'Calls' }, 'Measured by: Calls', 'Measured by: as suggested'],
		[{ baseline: '12%' }, 'Baseline: 12%', 'Baseline: none'],
		[{ target: '6%' }, 'Target: 6%', 'Target: none'],
		[{ support: ['gone'] }, 'Support wanted: gone', 'Support wanted: none'],
		[{ priority: 1 }, 'P1', 'No priority'],
		[{ effort: 'S' }, 'Effort: small', 'Effort: not judged'],
		[{ impact: 'high' }, 'Impact: high', 'Impact: not judged'],
		[{ theme: 'telephony' }, 'Belongs to: telephony', 'Belongs to: no section'],
		[{ note: 'Agreed' }, 'Note: Agreed', 'Note: none']
	])('says %j', (edit, mine, theirs) => {
		const words = plans('telephony.call-back', { owner: 'Ann', ...edit }, { owner: 'Ben' });
		expect(words.says.mine).toContain(mine);
		expect(words.says.theirs).toContain(theirs);
	});
});
