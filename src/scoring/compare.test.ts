import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedByScheme, compareSchemes } from './compare.ts';
import type { Criterion, Scheme } from './scheme.ts';
import { caip202324 } from './schemes/caip-2023-24.ts';
import { caip202425 } from './schemes/caip-2024-25.ts';
import { contract202627 } from './schemes/contract-2026-27.ts';
import { schemes } from './schemes/index.ts';
import { leafRules, type Rule } from './rule.ts';

const yes = (answer: string): Rule => ({ answer, is: ['yes'] });
const criterion = (id: string, rule: Rule, rest: Partial<Criterion> = {}): Criterion => ({
	id,
	title: id,
	wording: 'paraphrase',
	counts: 'payment',
	rule,
	sources: [],
	...rest
});
const scheme = (...criteria: readonly Criterion[]): Scheme => ({
	id: 'made-up',
	title: 'Made up',
	kind: 'payment',
	from: '2026-04-01',
	to: '2027-03-31',
	remarks: [],
	components: [{ id: 'only', title: 'Only', criteria }],
	sources: []
});
const ids = (entries: readonly { readonly asked: string }[]) => entries.map(({ asked }) => asked);

describe('what a scheme asks', () => {
	it('is every answer its rules read, once, with all criteria that read it', () => {
		const made = scheme(
			criterion('C1', { all: [yes('q.one'), { not: yes('q.two') }] }),
			criterion('C2', { any: [yes('q.two'), yes('q.three')] })
		);
		expect(
			askedByScheme(made).map(({ asked, criteria }) => [asked, criteria.map(({ id }) => id)])
		).toEqual([
			['q.one', ['C1']],
			['q.two', ['C1', 'C2']],
			['q.three', ['C2']]
		]);
	});
});

describe('two schemes compared', () => {
	it('tell what only one of them asks', () => {
		const { onlyFirst, onlySecond, alike } = compareSchemes(
			scheme(criterion('A', yes('q.one')), criterion('B', yes('q.both'))),
			scheme(criterion('C', yes('q.both')), criterion('D', yes('q.two')))
		);
		expect([ids(onlyFirst), ids(onlySecond), ids(alike)]).toEqual([
			['q.one'],
			['q.two'],
			['q.both']
		]);
	});

	it('tell where the same answer is asked for more, or decides in one only', () => {
		const strict = scheme(criterion('A', yes('q.one')), criterion('B', yes('q.two')));
		const mild = scheme(
			criterion('C', { answer: 'q.one', is: ['yes', 'partly'] }),
			criterion('D', yes('q.two'), { counts: 'goal' })
		);
		const { differently, alike } = compareSchemes(strict, mild);
		expect(ids(differently)).toEqual(['q.one', 'q.two']);
		expect(alike).toEqual([]);
	});

	it('show that call-back outside the contract was excused in 2023/24 and not in 2024/25', () => {
		const { onlyFirst } = compareSchemes(caip202324, caip202425);
		expect(ids(onlyFirst)).toContain('telephony.call-back.outside-contract');
	});

	it('show what the duties of 2026/27 ask that CAIP never did', () => {
		const { onlyFirst } = compareSchemes(contract202627, caip202425);
		expect(ids(onlyFirst)).toEqual(
			expect.arrayContaining(['online.opening-times', 'online.urgent-watch', 'website.charter'])
		);
	});

	it('leave out nothing and list nothing twice, whichever two', () => {
		const one = fc.constantFrom(...schemes);
		fc.assert(
			fc.property(one, one, (first, second) => {
				const { onlyFirst, onlySecond, differently, alike } = compareSchemes(first, second);
				const read = ({ components }: Scheme) =>
					components
						.flatMap(({ criteria }) => criteria)
						.flatMap(({ rule }) => leafRules(rule).map(({ answer }) => answer));
				const both = ids([...differently, ...alike]);
				expect(new Set([...ids(onlyFirst), ...both])).toEqual(new Set(read(first)));
				expect(new Set([...ids(onlySecond), ...both])).toEqual(new Set(read(second)));
				const all = [...ids(onlyFirst), ...ids(onlySecond), ...both];
				expect(new Set(all).size).toBe(all.length);
			})
		);
	});

	it('are alike in everything when they are the same', () => {
		for (const own of schemes) {
			const { onlyFirst, onlySecond, differently } = compareSchemes(own, own);
			expect([...onlyFirst, ...onlySecond, ...differently]).toEqual([]);
		}
	});
});
