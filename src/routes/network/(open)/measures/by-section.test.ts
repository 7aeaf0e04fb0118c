import { collate, measuresSideBySide } from '#collation';
import { loadBank } from '#questions';
import { schemes } from '#scoring';
import { expect, it } from 'vitest';
import { exampleNetwork } from '../../example-network.ts';
import { bySection } from './by-section.ts';

it('keeps every figure, once, with its section and question', async () => {
	let made = 0;
	const now = new Date('2026-11-22T08:00:00.000Z');
	const example = exampleNetwork(() => String((made += 1)), now);
	const measures = measuresSideBySide(
		await loadBank(),
		collate({ ...example, scheme: schemes[0], today: '2026-11-22' })
	);
	const sections = bySection(measures);
	expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
	expect(sections.flatMap(({ questions }) => questions.flat())).toEqual(measures);
	for (const { id, questions } of sections)
		for (const own of questions) {
			expect(new Set(own.map(({ asked }) => asked.id)).size).toBe(1);
			expect(own.every(({ section }) => section.id === id)).toBe(true);
		}
});
