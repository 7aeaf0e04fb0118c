import { loadBank, questionsOf, type Bank } from '#questions';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { bestAnswers } from '../../tests/builders/best-answers.ts';
import { exampleFiles, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { collate } from './collate.ts';
import { commonGaps, type Lack } from './common-gaps.ts';

const bank: Bank = await loadBank();
const best = bestAnswers(bank);
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const but = (given: Parameters<typeof answers>[0]) => ({ ...best, ...answers(given) });

const gapsOf = (received: Parameters<typeof collate>[0]['received'], practices: number) =>
	commonGaps(
		collate({ network: exampleNetwork(practices), received, scheme: caip, today: '2026-04-01' }),
		bank
	);
const names = ({ lacking, notKnown }: Lack) => ({
	lacking: lacking.map(({ practice }) => practice.at(-1)),
	notKnown: notKnown.map(({ practice }) => practice.at(-1))
});

describe('the common gaps', () => {
	const gaps = gapsOf(
		[
			exampleReceived(0, but({ 'telephony.data-notice': 'no', 'website.charter': 'notKnown' })),
			exampleReceived(1, but({ 'telephony.data-notice': 'partly', 'online.core-hours': 'no' })),
			exampleReceived(2, but({ 'telephony.data-notice': null })),
			exampleReceived(3, best)
		],
		6
	);

	it('say how many of the files that are here lack something, and how many files are missing', () => {
		expect(gaps).toMatchObject({ of: 4, missing: 2 });
	});

	it('are of criteria, what most lack first', () => {
		expect(gaps.criteria.map((gap) => [gap.component.id, gap.criterion.id, names(gap)])).toEqual([
			['telephony', 'T2', { lacking: ['A', 'B'], notKnown: ['C'] }],
			['online', 'O1', { lacking: ['B'], notKnown: [] }]
		]);
	});

	it('are of questions too, also of those that decide nothing', () => {
		expect(gaps.questions.map((gap) => [gap.question.id, names(gap)])).toEqual([
			['telephony.data-notice', { lacking: ['A', 'B'], notKnown: ['C'] }],
			['online.core-hours', { lacking: ['B'], notKnown: [] }],
			['website.charter', { lacking: [], notKnown: ['A'] }]
		]);
	});

	it('are none where everything is well, and nothing is said without files', () => {
		const well = gapsOf([exampleReceived(0, best)], 1);
		expect(well).toEqual({ criteria: [], questions: [], of: 1, missing: 0, statusOnly: 0 });
		expect(gapsOf([], 3)).toEqual({
			criteria: [],
			questions: [],
			of: 0,
			missing: 3,
			statusOnly: 0
		});
	});

	it('count no practice twice, and none without a file', () => {
		const { criteria, questions, of } = gapsOf(exampleFiles(12), 15);
		for (const { lacking, notKnown } of [...criteria, ...questions]) {
			const ids = [...lacking, ...notKnown].map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.length).toBeLessThanOrEqual(of);
			expect(ids.length).toBeGreaterThan(0);
		}
		const counts = questions.map(({ lacking }) => lacking.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it('leave out what a network is asked, and figures of which none is too small', () => {
		const unanswered = gapsOf([exampleReceived(0, {})], 1).questions.map(
			({ question }) => question
		);
		expect(unanswered.filter(({ audience }) => audience === 'network')).toEqual([]);
		const kinds = new Set(unanswered.map(({ input }) => input.kind));
		expect([...kinds].toSorted()).toEqual(['choice', 'hours', 'numbers']);
		const asked = questionsOf(bank);
		const free = asked.find(
			({ input }) =>
				input.kind === 'numbers' && input.fields.every((one) => one.expectsAtLeast === undefined)
		)!;
		expect(unanswered).not.toContain(free);
	});
});
