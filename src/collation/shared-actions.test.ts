import type { PlanEdit } from '#assessments';
import { offersFor } from '#plan';
import { loadBank, questionsOf, type Bank } from '#questions';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { bestAnswers } from '../../tests/builders/best-answers.ts';
import { exampleFiles, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { collate } from './collate.ts';
import { sharedActions } from './shared-actions.ts';

const bank: Bank = await loadBank();
const best = bestAnswers(bank);
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const NOTICE = 'telephony.data-notice';
const question = questionsOf(bank).find(({ id }) => id === NOTICE)!;

const file = (
	index: number,
	given: Parameters<typeof answers>[0],
	edits: Readonly<Record<string, Partial<PlanEdit>>> = {}
) => {
	const received = exampleReceived(index, { ...best, ...answers(given) });
	const plan = Object.fromEntries(
		Object.entries(edits).map(([action, edit]) => [
			action,
			{ action, changedAt: '2026-03-03T09:00:00.000Z', device: 'tablet', ...edit }
		])
	);
	return { ...received, assessment: { ...received.assessment, plan } };
};
const shared = (received: Parameters<typeof collate>[0]['received'], practices = 6) =>
	sharedActions(
		bank,
		collate({ network: exampleNetwork(practices), received, scheme: caip, today: '2026-04-01' })
	);

describe('actions worth doing once for all', () => {
	it('are those that two practices or more have open', () => {
		const found = shared([
			file(1, { [NOTICE]: 'no' }, { [NOTICE]: { chosen: false } }),
			file(0, { [NOTICE]: 'notKnown', 'website.charter': 'no' })
		]);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			id: NOTICE,
			question,
			theme: { id: 'telephony' },
			kind: 'shortfall',
			what: question.action.what,
			count: 2,
			inPlan: 1,
			offers: offersFor(NOTICE)
		});
		expect(found[0]?.practices.map(({ member, action }) => [member.practice, action.kind])).toEqual(
			[
				['Example Practice A', 'unknown'],
				['Example Practice B', 'shortfall']
			]
		);
	});

	it('are to find something out while nobody knows it', () => {
		expect(
			shared([file(0, { [NOTICE]: 'notKnown' }), file(1, { [NOTICE]: 'notKnown' })])
		).toMatchObject([{ kind: 'unknown', what: question.action.findOut }]);
	});

	it('are not those that are done, stopped, hidden, or whose gap is gone', () => {
		const open = file(0, { [NOTICE]: 'no' });
		for (const edit of [{ status: 'done' }, { status: 'stopped' }, { hidden: 'Not ours' }] as const)
			expect(shared([open, file(1, { [NOTICE]: 'no' }, { [NOTICE]: edit })])).toEqual([]);
		expect(shared([open, file(1, {}, { [NOTICE]: { owner: 'Deputy' } })])).toEqual([]);
		expect(
			shared([open, file(1, { [NOTICE]: 'no' }, { [NOTICE]: { status: 'underWay' } })])
		).toHaveLength(1);
	});

	it('are found also where a practice has merged them into another', () => {
		const merged = file(
			1,
			{ [NOTICE]: 'no', 'telephony.cloud': 'no' },
			{ [NOTICE]: { mergedInto: 'telephony.cloud' } }
		);
		expect(shared([file(0, { [NOTICE]: 'no' }), merged]).map(({ id }) => id)).toEqual([NOTICE]);
	});

	it('are not the practices’ own actions, which only look alike', () => {
		const own = { 'own.one': { what: 'Train the reception team' } };
		expect(shared([file(0, {}, own), file(1, {}, own)])).toEqual([]);
	});

	it('come with most practices first, else in the order of the bank', () => {
		const found = shared(exampleFiles(6));
		const order = questionsOf(bank).map(({ id }) => id);
		const expected = found.toSorted(
			(a, b) => b.count - a.count || order.indexOf(a.id) - order.indexOf(b.id)
		);
		expect(found.length).toBeGreaterThan(5);
		expect(found).toEqual(expected);
		expect(found.every(({ count, practices }) => count === practices.length && count > 1)).toBe(
			true
		);
	});
});
