import { describe, expect, it } from 'vitest';
import { decides, type Scheme } from '../scheme.ts';
import { schemes } from '../schemes/index.ts';
import { withReadings } from './apply-readings.ts';
import type { Reading } from './local-scheme.ts';

const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const reading = (criterion: string, rest: Partial<Reading> = {}): Reading => ({
	scheme: 'caip-2024-25',
	criterion,
	publisher: 'Example ICB (made up)',
	reason: 'Because we ask for it.',
	...rest
});
const criterionOf = (scheme: Scheme, id: string) =>
	scheme.components.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)!;

describe('a national scheme', () => {
	it('is itself when nothing is read differently', () => {
		expect(withReadings(caip, [])).toBe(caip);
		expect(withReadings(caip, [reading('N0', { scheme: 'caip-2023-24' })])).toBe(caip);
		expect(withReadings(caip, [reading('Z9')])).toBe(caip);
	});

	it('keeps every component and criterion that is not read, the same objects', () => {
		const read = withReadings(caip, [reading('N0', { counts: 'payment' })]);
		const others = caip.components.filter(({ id }) => id !== 'navigation');
		expect(read.components.filter(({ id }) => id !== 'navigation')).toEqual(others);
		for (const [index, component] of caip.components.entries())
			if (component.id !== 'navigation') expect(read.components[index]).toBe(component);
		expect(criterionOf(read, 'N1')).toBe(criterionOf(caip, 'N1'));
		expect({ ...read, components: [] }).toEqual({ ...caip, components: [] });
	});

	it('is not changed by being read', () => {
		const before = JSON.stringify(caip);
		withReadings(caip, [reading('T1', { counts: 'goal', title: 'Other', rule: { all: [] } })]);
		expect(JSON.stringify(caip)).toBe(before);
	});
});

describe('a criterion that is read locally', () => {
	it('counts as the reading says and names who says so and why', () => {
		const read = withReadings(caip, [reading('N0', { counts: 'payment' })]);
		const national = criterionOf(caip, 'N0');
		expect(criterionOf(read, 'N0')).toEqual({
			...national,
			counts: 'payment',
			reading: { publisher: 'Example ICB (made up)', reason: 'Because we ask for it.' }
		});
		expect(decides(national)).toBe(false);
	});

	it('takes over title and rule, and no longer quotes', () => {
		const rule = { answer: 'telephony.cloud', is: ['yes', 'partly'] } as const;
		const read = criterionOf(
			withReadings(caip, [reading('T1', { title: 'Most sites are on cloud phones', rule })]),
			'T1'
		);
		expect(read).toMatchObject({
			id: 'T1',
			title: 'Most sites are on cloud phones',
			rule,
			counts: 'payment',
			wording: 'paraphrase',
			sources: criterionOf(caip, 'T1').sources
		});
		expect(read).not.toHaveProperty('quote');
	});

	it('is read by the first of two that read it', () => {
		const read = withReadings(caip, [
			reading('N0', { counts: 'payment', reason: 'First' }),
			reading('N0', { counts: 'goal', reason: 'Second' })
		]);
		expect(criterionOf(read, 'N0')).toMatchObject({
			counts: 'payment',
			reading: { reason: 'First' }
		});
	});
});

describe('a component in which nothing would decide any more', () => {
	it('stays national, and the others are read', () => {
		const read = withReadings(caip, [
			reading('O1', { counts: 'goal' }),
			reading('O2', { counts: 'goal' }),
			reading('N0', { counts: 'payment' })
		]);
		expect(criterionOf(read, 'O1')).toBe(criterionOf(caip, 'O1'));
		expect(criterionOf(read, 'O2')).toBe(criterionOf(caip, 'O2'));
		expect(criterionOf(read, 'N0').counts).toBe('payment');
	});

	it('is the same object, and so is a scheme with nothing else to read', () => {
		const goals = [reading('O1', { counts: 'goal' }), reading('O2', { counts: 'goal' })];
		expect(withReadings(caip, goals)).toBe(caip);
	});
});
