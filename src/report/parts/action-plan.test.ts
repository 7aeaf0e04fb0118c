import type { Assessment } from '#assessments';
import { example } from '#assessments/example';
import { loadBank, questionsOf } from '#questions';
import type { PlanInput } from '#report';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { captions, charts, headings, items, rows, texts } from '../../../tests/builders/blocks.ts';
import { allOptions, only, planBlocks, planEdit } from '../../../tests/builders/worked-plan.ts';

const bank = await loadBank();
const final = { options: { ...allOptions, draft: false } };

describe('the action plan', () => {
	const withEdits = (...edits: readonly (readonly [string, object])[]): Assessment => {
		const record = example('2026-03-02T09:00:00.000Z');
		return { ...record, plan: Object.fromEntries(edits.map(([id, edit]) => planEdit(id, edit))) };
	};

	it('stands by theme, and in one table as soon as the user gave an action its place', () => {
		const themed = planBlocks(withEdits(['website.charter', {}]), only('action-plan'));
		expect(captions(themed)).toContain('Actions: Online requests');
		const record = withEdits(
			['navigation.preferred-clinician', { place: 1 }],
			['online.core-hours', { place: 2 }]
		);
		const own = planBlocks(record, only('action-plan'));
		expect(texts(own)[0]).toMatch(/^The actions stand in the practice’s own order\./u);
		expect(rows(own, 'Actions in this plan').map((row) => row[1]?.split('\n')[1])).toEqual([
			'NAV-04: Not known yet. Blocks N3.',
			'ONL-01: Partly. Blocks O1.'
		]);
	});

	it('keeps what is hidden for drafts, and the reason for those with notes', () => {
		const record = withEdits(['website.benchmark', { hidden: 'It is being replaced.' }]);
		const hiddenIn = (rest: Partial<PlanInput>) =>
			items(planBlocks(record, rest)).filter((item) => item.startsWith('WEB-01'));
		expect(hiddenIn(only('action-plan'))[0]).toMatch(/ No\. Hidden: It is being replaced\.$/u);
		const options = { ...allOptions, notes: false };
		expect(hiddenIn({ options })[0]).toMatch(/ No\. Hidden\.$/u);
		expect(hiddenIn(final)).toEqual([]);
	});

	it('lists own actions that were left out, with what was merged into them', () => {
		const record = withEdits(
			['own.poster', { what: 'A poster', chosen: false }],
			['own.leaflet', { what: 'A leaflet', mergedInto: 'own.poster' }],
			['website.benchmark', { mergedInto: 'own.poster' }]
		);
		const benchmark = questionsOf(bank).find(({ id }) => id === 'website.benchmark')!;
		expect(items(planBlocks(record, only('action-plan')))).toContain(
			`Own action: A poster (with WEB-01 ${benchmark.action.what}; A leaflet)`
		);
	});

	it('has no list of what was left out, and no gap that is closed, when every gap is taken up or closed', () => {
		const record = assessment(
			{ 'website.charter': 'no', 'website.findable': 'yes' },
			{
				plan: Object.fromEntries([
					planEdit('website.charter', { chosen: true }),
					planEdit('website.findable', { chosen: false, note: 'Seen to.' })
				])
			}
		);
		expect(headings(planBlocks(record, only('action-plan')), 2)).toEqual([
			'Website and communication',
			'The plan by month'
		]);
	});

	it('says by month what is done where nothing is due', () => {
		const record = assessment(
			{},
			{
				plan: Object.fromEntries([
					planEdit('own.poster', { what: 'A poster', status: 'done', doneOn: '2026-02-03' })
				])
			}
		);
		expect(charts(planBlocks(record, only('action-plan')))[0]?.alt).toBe(
			'Actions due and done by month: 0 due, 1 done.'
		);
	});

	it('says so when no action has been chosen', () => {
		const blocks = planBlocks(assessment({ 'website.charter': 'no' }), only('action-plan'));
		expect(texts(blocks)).toContain('No action has been chosen.');
		expect(items(blocks)[0]).toMatch(/^WEB-03 .+ No$/u);
	});

	it('says of a duty that begins later from when it is one', () => {
		const record = withEdits(['navigation.outcome-on-the-day', { chosen: true }]);
		const said = (on: string) =>
			rows(
				planBlocks(record, { ...only('action-plan'), date: new Date(`${on}T09:00:00Z`) }),
				'Actions: Care navigation, assessment and response'
			)
				.flat()
				.join();
		expect(said('2026-03-20')).toContain('Contract duty from 1 April 2026.');
		expect(said('2026-04-20')).toContain('Contract duty since 1 April 2026.');
	});
});
