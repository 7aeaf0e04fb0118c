import { expect, it } from 'vitest';
import { askedIn, loadBank, sources } from '#questions';
import { wordingFaults } from '../../tests/builders/wording.ts';
import { LAYOUTS } from './index.ts';

const asked = askedIn(await loadBank());
const figureLayouts = LAYOUTS.flatMap((layout) => (layout.kind === 'figures' ? [layout] : []));

it('every figure goes to a field of a question that asks by month', () => {
	for (const { gives, counts } of figureLayouts)
		for (const { question, figures } of gives) {
			const input = asked.get(question)?.asked.input;
			if (input?.kind !== 'numbers') throw new Error(`${question} asks for no figures`);
			expect(input.period).toBe('month');
			for (const [id, figure] of Object.entries(figures)) {
				const field = input.fields.find((one) => one.id === id);
				expect(field, `${question} ${id}`).toBeDefined();
				// Shares are in per cent with one decimal, counts whole.
				expect([field?.unit === '%', field?.decimals]).toEqual(
					'share' in figure ? [true, 1] : [false, 0]
				);
				const used = 'count' in figure ? [figure.count] : [figure.share, figure.of];
				expect(used.filter((name) => !(name in counts))).toEqual([]);
			}
		}
});

it('every count is taken from columns by which the layout is known, or that come with them', () => {
	for (const layout of figureLayouts) {
		const known = new Set(layout.headings);
		expect([layout.practice, layout.month, layout.value].filter((one) => !known.has(one))).toEqual(
			[]
		);
		const used = Object.values(layout.counts).flatMap(({ where = {}, value }) => [
			...Object.keys(where),
			...(value === undefined ? [] : [value])
		]);
		expect(used.filter((one) => !known.has(one))).toEqual([]);
	}
});

it('every caveat names its source, in words fit to be shown', () => {
	const caveats = figureLayouts.flatMap(({ caveats, absent }) => [...caveats, ...absent]);
	expect(caveats.filter((one) => one.sources.length === 0)).toEqual([]);
	expect(
		caveats.flatMap((one) => one.sources).filter(({ source }) => !(source in sources))
	).toEqual([]);
	expect(wordingFaults(LAYOUTS)).toEqual([]);
});
