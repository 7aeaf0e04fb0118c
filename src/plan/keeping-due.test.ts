import { loadBank } from '#questions';
import { judge } from '#scoring';
import { expect, test } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { planOf } from './actions.ts';
import { keepingDue } from './keeping-due.ts';

const ID = 'telephony.call-back';

test('the first change of an action keeps the date that was suggested, later ones leave it', () => {
	const suggested = { proposedDue: undefined, suggestedDue: '2026-05-06' };
	expect(keepingDue(suggested, { owner: 'Nurse lead' })).toEqual({
		owner: 'Nurse lead',
		proposedDue: '2026-05-06'
	});
	const kept = { proposedDue: '2026-05-06', suggestedDue: '2026-05-06' };
	expect(keepingDue(kept, { owner: 'Nurse lead' })).toEqual({ owner: 'Nurse lead' });
	const none = { proposedDue: undefined, suggestedDue: undefined };
	expect(keepingDue(none, { owner: 'Nurse lead' })).toEqual({ owner: 'Nurse lead' });
});

test('the date that was kept stands, whenever the question is answered again', async () => {
	const bank = await loadBank();
	const dueWhen = (answeredAt: string, edit: object) => {
		const record = assessment({}, { plan: planEdits({ [ID]: edit }) });
		const given = { ...record, answers: { [ID]: answer(ID, chose('no'), { answeredAt }) } };
		return planOf(bank, judge(caip202425, given.answers), given)[0]?.suggestedDue;
	};
	const [april, march] = ['2026-04-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z'];
	const first = dueWhen(april, {});
	expect(dueWhen(march, {})).not.toBe(first);
	expect(dueWhen(march, { owner: 'Nurse lead', proposedDue: first })).toBe(first);
});
