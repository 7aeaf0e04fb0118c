import { describe, expect, it } from 'vitest';
import { filterInWords } from './board-choice.ts';

const choices = {
	networks: [{ value: 'network-1', title: 'Example Network', practices: 3 }],
	deprivation: [{ value: '1', title: '1 (most deprived)', practices: 2 }],
	suppliers: []
};

describe('a filter', () => {
	it('that leaves everything is none', () => {
		expect(filterInWords({}, choices)).toBeUndefined();
		expect(filterInWords({ network: '', supplier: undefined }, choices)).toBeUndefined();
	});

	it('is said by the titles of what it leaves', () => {
		expect(
			filterInWords({ network: 'network-1', deprivation: '1', supplier: 'acme' }, choices)
		).toBe('network Example Network, deprivation group 1 (most deprived), supplier acme');
	});
});
