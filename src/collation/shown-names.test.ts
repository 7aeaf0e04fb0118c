import { newMember, newNetwork } from '#networks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNames } from './shown-names.ts';

const network = (
	...members: readonly (readonly [id: string, practice: string, alias?: string])[]
) => ({
	...newNetwork('n', 'Valley', '', '', '2026-01-01T00:00:00.000Z'),
	members: members.map(([id, practice, alias = '']) => ({ ...newMember(id, practice), alias }))
});

describe('the names shown', () => {
	it('are the practices’ own', () => {
		const names = shownNames(network(['m1', 'Mill Lane', 'Blue'], ['m2', 'Quay']), false);
		expect([...names]).toEqual([
			['m1', 'Mill Lane'],
			['m2', 'Quay']
		]);
	});

	it('are aliases when hidden, or letters by the order of ids and not of names', () => {
		const names = shownNames(
			network(['m3', 'Abbey'], ['m1', 'Zoar'], ['m2', 'Mill Lane', ' Blue ']),
			true
		);
		expect(Object.fromEntries(names)).toEqual({
			m1: 'Practice A',
			m2: 'Blue',
			m3: 'Practice B'
		});
	});

	it('pass over a letter that somebody has for an alias', () => {
		const names = shownNames(
			network(['m1', 'Abbey'], ['m2', 'Mill Lane', 'Practice A'], ['m3', 'Quay']),
			true
		);
		expect(Object.fromEntries(names)).toEqual({
			m1: 'Practice B',
			m2: 'Practice A',
			m3: 'Practice C'
		});
	});

	it('are the same letter for a practice that asked not to be named, whether others are named or not', () => {
		const { members, ...rest } = network(['m1', 'Abbey'], ['m2', 'Mill Lane'], ['m3', 'Quay']);
		const asked = {
			...rest,
			members: members.map((one) => (one.id === 'm2' ? { ...one, unnamed: true as const } : one))
		};
		expect([...shownNames(asked, false).values()]).toEqual(['Abbey', 'Practice B', 'Quay']);
		expect(shownNames(asked, true).get('m2')).toBe('Practice B');
	});

	it('go on after Z, and never name two practices alike', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.uuid(), { minLength: 60, maxLength: 800 }), (ids) => {
				const names = shownNames(network(...ids.map((id) => [id, `Secret ${id}`] as const)), true);
				const shown = [...names.values()];
				expect(new Set(shown).size).toBe(ids.length);
				expect(shown.slice(25, 28)).toEqual(['Practice Z', 'Practice AA', 'Practice AB']);
				expect(shown.slice(51, 53)).toEqual(['Practice AZ', 'Practice BA']);
				expect(shown.filter((name) => name.includes('Secret'))).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});
});
