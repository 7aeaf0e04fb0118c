import { readEnvelope, writeEnvelope } from '#exchange';
import { QrCollector, framesOf, packText, unpackText } from '#exchange/qr';
import { loadBank, questionsOf } from '#questions';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import {
	handOverContent,
	type HandOverChoice
} from '../../src/routes/assessment/(judged)/hand-over/hand-over-content.ts';
import { notedPractice } from '../builders/noted-practice.ts';

const bank = await loadBank();
const practice = notedPractice();
const all: HandOverChoice = {
	shares: ['notes', 'evidence', 'names', 'plan'],
	summary: false,
	onward: true
};

async function codesFor(chosen: (typeof schemes)[number], choice: HandOverChoice) {
	const from = {
		assessment: practice,
		beside: { snapshots: [], changes: [] },
		schemes,
		chosen,
		localTexts: new Map(),
		madeAt: '2026-11-23T09:00:00.123Z',
		app: '0.4.0-0123456789ab'
	};
	const text = await writeEnvelope(handOverContent(from, choice));
	const frames = await framesOf(await packText(text));
	if (!frames.ok) throw new Error('too many codes');
	return { text, frames: frames.value };
}

describe('a hand-over by codes', () => {
	it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
		'of the answers that decide %s fits one code',
		async (_, scheme) => {
			const { frames } = await codesFor(scheme, { ...all, summary: true });
			expect(frames).toHaveLength(1);
		}
	);

	it('of 60 answers with a note of 120 characters each arrives as it was sent', async () => {
		expect(questionsOf(bank)).toHaveLength(60);
		expect(Object.values(practice.answers).every(({ note }) => note.length === 120)).toBe(true);
		const { text, frames } = await codesFor(caip202425, all);
		// At the usual three a second, a loop of twenty takes seven seconds.
		expect(frames.length).toBeLessThanOrEqual(20);
		const collector = new QrCollector();
		for (const frame of frames.toReversed()) collector.add(frame);
		const content = await collector.finish();
		const arrived = content.ok ? await unpackText(content.value, 1_000_000) : content;
		expect(arrived).toEqual({ ok: true, value: text });
		expect(await readEnvelope(arrived.ok ? arrived.value : '')).toMatchObject({
			ok: true,
			value: { enclosed: [{ assessment: { answers: practice.answers } }] }
		});
	});
});
