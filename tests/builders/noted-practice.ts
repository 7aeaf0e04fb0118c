import { emptyProfile, type Assessment } from '#assessments';
import { loadBank, questionsOf } from '#questions';
import { readFileSync } from 'node:fs';
import { answer } from './answers.ts';
import { assessment } from './assessments.ts';
import { bestValue } from './best-answers.ts';

/** Real prose, which deflates no better than people's notes: our own notes on content, as words. */
const prose = readFileSync(new URL('../../docs/content-notes.md', import.meta.url), 'utf8')
	.replaceAll(/\]\([^)]*\)|[[\]|*`#]/gu, ' ')
	.replaceAll(/\s+/gu, ' ');

const NOTE = 120;
const bank = await loadBank();

/** A practice that answered all questions as well as can be, at odd moments, with a note of 120 characters at each. */
export function notedPractice(): Assessment {
	const moment = (at: number) =>
		new Date(Date.UTC(2026, 10, 22, 8) + at * 47_331 + ((at * 7919) % 997)).toISOString();
	const device = 'c4bc0bd4-2f36-4f0f-8a39-0d5b8f1d9a77';
	const given = questionsOf(bank).map((question, at) =>
		answer(question.id, bestValue(question), {
			note: prose.slice(at * (NOTE + 5), at * (NOTE + 5) + NOTE),
			answeredAt: moment(at),
			changedAt: moment(at),
			device
		})
	);
	const profile = { ...emptyProfile('Mill Lane Surgery'), ods: 'A12345', network: 'Brook Valley' };
	return assessment(
		{},
		{
			id: '0b1f6a3f-7c1e-4d8a-9a55-3f0b8a6d7e21',
			profile,
			answers: Object.fromEntries(given.map((one) => [one.question, one]))
		}
	);
}
