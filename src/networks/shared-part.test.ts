import { SHARES, sharedPart } from '#networks';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { WITHHELD, withheldReceived } from '../../tests/builders/network-report.ts';

const texts = (part: unknown, of: readonly string[]) =>
	of.filter((text) => JSON.stringify(part).includes(text));

describe('what a practice left out last of all', () => {
	it.each(Object.entries(WITHHELD))('%s: is not in what is shown', (share, text) => {
		const leftOut = SHARES.filter((one) => one === share);
		expect(leftOut).toHaveLength(1);
		expect(texts(sharedPart(withheldReceived(0, [])), [text])).toEqual([text]);
		expect(texts(sharedPart(withheldReceived(0, leftOut)), [text])).toEqual([]);
	});

	it('is all there when nothing was left out', () => {
		const received = withheldReceived(0, []);
		expect(sharedPart(received)).toEqual(received.assessment);
	});

	it('keeps that an action is hidden, but not why', () => {
		const { assessment, ...received } = withheldReceived(0, ['notes']);
		const edit = { action: 'a', changedAt: '2026-03-03T09:00:00.000Z', device: 'd', hidden: 'Why' };
		expect(
			sharedPart({ ...received, assessment: { ...assessment, plan: { a: edit } } }).plan
		).toEqual({ a: { ...edit, hidden: '' } });
	});

	it('leaves an answer as it is that has nothing of the kind', () => {
		const { assessment, ...received } = withheldReceived(0, ['notes', 'evidence']);
		const bare = answer('telephony.cloud', chose('yes'), { note: '', evidence: '' });
		const part = sharedPart({
			...received,
			assessment: { ...assessment, answers: { 'telephony.cloud': bare } }
		});
		expect(part.answers['telephony.cloud']).toBe(bare);
	});
});
