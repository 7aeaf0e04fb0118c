import { expect, it } from 'vitest';
import { checkNetworkCode } from './check-network-code.ts';
import { newMember, newNetwork } from './new-network.ts';
import { parseNetwork } from './parse-network.ts';

const NOW = '2026-03-02T10:15:00.000Z';

it('a new network has no practices, no population and no claims, and can be read', () => {
	const network = newNetwork('n1', 'Valley PCN', 'U12345', 'QAB', NOW);
	expect(network).toMatchObject({
		id: 'n1',
		name: 'Valley PCN',
		code: 'U12345',
		icb: 'QAB',
		example: false,
		createdAt: NOW,
		changedAt: NOW,
		populations: [],
		members: [],
		claims: {}
	});
	expect(parseNetwork(network)).toEqual({ ok: true, value: network });
});

it('a typed practice has no alias and no file, and its code only when given', () => {
	expect(newMember('m1', 'Mill Lane')).toEqual({
		id: 'm1',
		practice: 'Mill Lane',
		ods: '',
		alias: ''
	});
	expect(newMember('m1', 'Mill Lane', 'A81001').ods).toBe('A81001');
});

it.each([
	[' u12345 ', 'U12345'],
	['U00001', 'U00001'],
	['', ''],
	['  ', '']
])('%j is a network code as it may be typed', (typed, code) => {
	expect(checkNetworkCode(typed)).toEqual({ ok: true, value: code });
});

it.each(['A81001', 'U1234', 'U123456', 'U12 345', 'UU1234'])('%j is no network code', (typed) => {
	expect(checkNetworkCode(typed)).toEqual({ ok: false, error: { kind: 'networkCodeForm' } });
});
