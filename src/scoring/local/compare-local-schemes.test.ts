import { loadBank } from '#questions';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareLocalSchemes } from './compare-local-schemes.ts';
import { parseLocalScheme } from './parse-local-scheme.ts';

const bank = await loadBank();
const text = readFileSync(
	new URL('../../../tests/fixtures/local-schemes/good.jsonc', import.meta.url),
	'utf8'
);

/** The good file with texts replaced, each of which must be there. */
function scheme(...changes: readonly (readonly [string, string])[]) {
	const changed = changes.reduce((soFar, [from, to]) => {
		if (!soFar.includes(from)) throw new Error(`no ${from}`);
		return soFar.replace(from, to);
	}, text);
	const parsed = parseLocalScheme(changed, bank);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}
const none = { added: [], removed: [], changed: [] };
const nothing = {
	about: [],
	questions: none,
	components: none,
	criteria: none,
	readings: none
};
const before = scheme();

describe('replacing a local scheme', () => {
	it('by itself changes nothing', () => {
		expect(compareLocalSchemes(before, scheme())).toEqual(nothing);
	});

	it('tells a title, a publisher, dates and remarks that change', () => {
		const after = scheme(
			['"Winter access"', '"Winter"'],
			[
				'"Example PCN (made up)"',
				'"Another PCN (made up)", "from": "2026-04-01", "remarks": ["New."]'
			]
		);
		expect(compareLocalSchemes(before, after)).toEqual({
			...nothing,
			about: ['title', 'publisher', 'from', 'remarks']
		});
	});

	it('tells a question whose own words change', () => {
		const input = '"input": { "kind": "choice" }';
		const why = scheme([input, `${input}, "why": "It saves time."`]);
		const good = scheme([input, `${input}, "good": { "enough": "Weekly.", "better": "Daily." }`]);
		for (const after of [why, good])
			expect(compareLocalSchemes(before, after).questions).toEqual({
				...none,
				changed: ['Does the rota follow demand?']
			});
	});

	it('tells questions that come, go and change, and not that their codes move up', () => {
		const question = text.slice(
			text.indexOf('\t\t{\n\t\t\t"id": "calls"'),
			text.indexOf('\t\t{\n\t\t\t"id": "extra"')
		);
		const added = '{ "id": "beds", "title": "Are there beds?", "input": { "kind": "choice" } },';
		const after = scheme(
			[question, ''],
			['"questions": [', `"questions": [${added}`],
			['"label": "Locums"', '"label": "Locum doctors"']
		);
		expect(compareLocalSchemes(before, after)).toEqual({
			...nothing,
			questions: {
				added: ['Are there beds?'],
				removed: ['How many calls were there?'],
				changed: ['Which extra staff are there?']
			}
		});
	});

	it('tells components and criteria that come, go and change', () => {
		const after = scheme(
			['"title": "Rota"', '"title": "The rota"'],
			['"id": "W2"', '"id": "W3"'],
			['{ "answer": "rota", "is": ["yes"] }', '{ "answer": "rota", "is": ["yes", "partly"] }']
		);
		expect(compareLocalSchemes(before, after)).toEqual({
			...nothing,
			components: { ...none, changed: ['The rota'] },
			criteria: {
				added: ['W3: Callers can ask to be called back'],
				removed: ['W2: Callers can ask to be called back'],
				changed: ['W1: The rota follows demand']
			}
		});
	});

	it('tells readings that come, go and change', () => {
		expect(
			compareLocalSchemes(before, scheme(['"We ask for one list."', '"We do."'])).readings
		).toEqual({ ...none, changed: ['caip-2024-25/N0'] });
		expect(compareLocalSchemes(before, scheme(['"N0"', '"T2"'])).readings).toEqual({
			added: ['caip-2024-25/T2'],
			removed: ['caip-2024-25/N0'],
			changed: []
		});
	});
});
