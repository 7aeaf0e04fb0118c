import type { Assessment } from '#assessments';
import { loadBank } from '#questions';
import { PLAN_PARTS } from '#report';
import { schemes, type Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { bestAnswers } from '../../tests/builders/best-answers.ts';
import { charts, headings, items, rows, texts, values } from '../../tests/builders/blocks.ts';
import {
	allOptions,
	only,
	planBlocks,
	planEdit,
	workedExample
} from '../../tests/builders/worked-plan.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { contract202627 } from '../scoring/schemes/contract-2026-27.ts';

const bank = await loadBank();
const final = { options: { ...allOptions, draft: false } };

describe('the parts of a plan', () => {
	it('have ids and titles of their own', () => {
		expect(new Set(PLAN_PARTS.map(({ id }) => id)).size).toBe(PLAN_PARTS.length);
		expect(new Set(PLAN_PARTS.map(({ title }) => title)).size).toBe(PLAN_PARTS.length);
	});

	it('stand in the order of the document, whatever order they are chosen in', () => {
		expect(
			headings(planBlocks(workedExample(), only('metrics', 'who-we-are', 'sign-off')))
		).toEqual(['Who we are', 'Metrics', 'Sign-off', 'Definitions and sources']);
	});

	it('begin on a page after the cover, whichever comes first', () => {
		for (const { id } of PLAN_PARTS)
			expect(planBlocks(workedExample(), only(id))[0]).toMatchObject({
				kind: 'heading',
				newPage: true
			});
		expect(planBlocks(workedExample(), only())).toMatchObject([
			{ text: 'Definitions and sources', newPage: true },
			{ kind: 'facts' },
			{ kind: 'list' },
			{ kind: 'paragraph' }
		]);
	});

	it('that have nothing to say say so in a draft and are not in a final plan', () => {
		const blank = assessment({}, {});
		const empty = {
			'Action plan': 'No gap has been found and no action has been added.',
			Metrics: 'No figure has been given yet.',
			'Patient engagement and equality': 'Nothing was written here.',
			'Support and funding wanted': 'No support has been marked as wanted.',
			'Risks and dependencies': 'Nothing was written here.',
			'How the funding is shared out': 'Nothing was written here.'
		};
		const draft = planBlocks(blank);
		for (const [title, says] of Object.entries(empty)) {
			const at = draft.findIndex((block) => block.kind === 'heading' && block.text === title);
			expect(draft[at + 1]).toMatchObject({ kind: 'paragraph', text: says });
		}
		expect(headings(planBlocks(blank, final))).toEqual([
			'Summary',
			'Who we are',
			'Where we stand by section',
			'CAIP 2024/25: component status',
			'The answers in full',
			'Sign-off',
			'Definitions and sources'
		]);
	});

	it('say how the funding is shared out as it was written', () => {
		const record = assessment({ 'plan.funding': { kind: 'text', text: 'By list size.' } });
		expect(texts(planBlocks(record, only('funding')))).toContain('By list size.');
	});
});

describe('the baseline', () => {
	it('says the one figure where all known sections are alike, and when none is known', () => {
		const alt = (record: Assessment) => charts(planBlocks(record, only('baseline')))[0]?.alt;
		expect(alt(assessment({}))).toBe('Readiness by section: not known yet for any.');
		expect(alt(assessment({ 'telephony.cloud': 'partly' }))).toMatch(
			/^Readiness by section: 50% wherever it is known; \d+ not known yet\.$/u
		);
	});

	it('has nothing to say where no question is a choice', () => {
		const none = { ...only('baseline'), bank: { sections: [] } };
		expect(texts(planBlocks(assessment({}), none))[0]).toBe('Nothing was written here.');
	});
});

describe('the summary', () => {
	it('names what the rules of today make of the answers beside a year that is past', () => {
		const date = new Date('2026-11-23T09:00:00.000Z');
		const blocks = planBlocks(workedExample(), { ...only('summary'), date });
		expect(headings(blocks, 2)).toContain(`In force today: ${contract202627.title}`);
		expect(items(blocks).some((item) => /: (Met|Not met|Not known yet)\. /u.test(item))).toBe(true);
		const today = planBlocks(workedExample(), { ...only('summary'), date }, contract202627);
		expect(headings(today, 2).join()).not.toContain('In force today');
	});

	it('names no rules of today on a day for which the app knows none', () => {
		const date = new Date('2035-01-01T09:00:00.000Z');
		expect(headings(planBlocks(workedExample(), { ...only('summary'), date }), 2)).toEqual([
			'What comes first',
			'About CAIP 2024/25'
		]);
	});

	it('says when nothing was chosen, and when everything is done', () => {
		expect(texts(planBlocks(assessment({}), only('summary')))).toContain(
			'No action has been chosen for this plan.'
		);
		const done = assessment(
			{ 'website.charter': 'no' },
			{ plan: Object.fromEntries([planEdit('website.charter', { chosen: true, status: 'done' })]) }
		);
		const blocks = planBlocks(done, only('summary'));
		expect(texts(blocks)).toContain('Every action of this plan is done or stopped.');
		expect(values(blocks, 'Next date')).toEqual(['None']);
	});

	it('does without statuses and remarks where a scheme has none', () => {
		const bare: Scheme = { ...caip202425, components: [], remarks: [] };
		const blocks = planBlocks(workedExample(), only('summary', 'component-status'), bare);
		expect(blocks.some(({ kind }) => kind === 'statuses' || kind === 'chart')).toBe(false);
		expect(headings(blocks, 2)).not.toContain('About CAIP 2024/25');
	});
});

describe('the component status', () => {
	it('says where a local criterion comes from', () => {
		const [component] = caip202425.components;
		const scheme: Scheme = {
			...caip202425,
			components: [
				{
					...component!,
					unconfirmed: 'The share is not agreed.',
					criteria: [
						{
							...component!.criteria[0]!,
							sources: [],
							sourceText: 'Local plan, page 3',
							decidedBy: 'commissioner',
							reading: { publisher: 'Our ICB', reason: 'It counts both sites.' }
						}
					]
				}
			]
		};
		const blocks = planBlocks(workedExample(), only('component-status'), scheme);
		const row = rows(blocks, `Criteria of ${component!.title}`)[0] ?? [];
		expect(row[0]).toContain('The commissioner decides; the user reports it');
		expect(row[0]).toContain('Local reading of Our ICB: It counts both sites.');
		expect(row[3]).toContain('Local plan, page 3');
		expect(texts(blocks)).toContain('Unconfirmed: The share is not agreed.');
		expect(charts(blocks)[0]?.alt).toMatch(/ 1 of 1\. 1 of 1 component met\.$/u);
	});
});

it('can be made for the best of answers under every scheme', () => {
	for (const scheme of schemes) {
		const blocks = planBlocks(assessment({}, { answers: bestAnswers(bank) }), final, scheme);
		expect(headings(blocks)).toContain('Sign-off');
	}
});
