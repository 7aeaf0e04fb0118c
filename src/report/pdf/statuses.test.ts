import { expect, test } from 'vitest';
import type { Tone } from '../document.ts';
import { found, words, writtenAndRead } from '../../../tests/builders/test-document.ts';

const item = (tone: Tone, status: string, says = 'A sentence.') => ({
	title: 'Better digital telephony',
	status,
	tone,
	says
});

test('each panel says its title, the status in a word, and the sentence, in this order', async () => {
	const { pages } = await writtenAndRead([
		{
			kind: 'statuses',
			items: [item('met', 'Met'), item('notKnown', 'Not known yet'), item('plain', 'Older', '')]
		}
	]);
	expect(pages[1]).toContain('Better digital telephony Met A sentence.');
	expect(pages[1]).toContain('Better digital telephony Not known yet A sentence.');
	expect(pages[1]).toContain('Better digital telephony Older');
});

test('a status in many words joins the sentence', async () => {
	const { pages } = await writtenAndRead([
		{ kind: 'statuses', items: [item('notMet', words(40).join(' '), words(9, 's').join(' '))] }
	]);
	expect(found(pages)).toEqual(words(40));
	expect(found(pages, 's')).toEqual(words(9, 's'));
});

test('a panel stays on one page', async () => {
	const says = words(60).join(' ');
	const { pages } = await writtenAndRead([
		{ kind: 'statuses', items: Array.from({ length: 30 }, () => item('met', 'Met', says)) }
	]);
	expect(pages.length).toBeGreaterThan(3);
	for (const page of pages.slice(1)) expect(found([page]).length % 60).toBe(0);
});
