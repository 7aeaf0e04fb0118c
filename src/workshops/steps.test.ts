import { loadBank } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleWorkshop } from '../../tests/builders/workshops.ts';
import { nextStep, previousStep, stepAt, stepsOf } from './steps.ts';
import type { AgendaItem } from './workshop.ts';

const bank = await loadBank();
const keysOf = (agenda: readonly AgendaItem[]) => stepsOf({ agenda }, bank).map(({ key }) => key);
const END = ['sweep', 'parked', 'commitments', 'end'];
const KEYS = [
	'welcome',
	'section/telephony',
	'question/telephony.call-back',
	'question/telephony.cloud',
	'section/online',
	...END
];

describe('the steps of a workshop', () => {
	const steps = stepsOf(exampleWorkshop(), bank);

	it('go through the sections as planned, each followed by the questions chosen of it', () => {
		expect(steps.map(({ key }) => key)).toEqual(KEYS);
	});

	it('bring what is shown: the section with its minutes, and the question', () => {
		expect(steps[1]).toMatchObject({
			kind: 'section',
			section: { title: 'Telephony' },
			minutes: 30
		});
		expect(steps[2]).toMatchObject({
			kind: 'question',
			section: { id: 'telephony' },
			question: { id: 'telephony.call-back' },
			minutes: 30
		});
	});

	it('are a beginning and an end while nothing is planned', () => {
		expect(keysOf([])).toEqual(['welcome', ...END]);
	});

	it('pass over what the bank does not have, and what stands there twice', () => {
		expect(
			keysOf([
				{ section: 'gone', minutes: 5, questions: ['telephony.cloud'] },
				{ section: 'online', minutes: 5, questions: ['telephony.cloud', 'online.gone'] },
				{ section: 'online', minutes: 9, questions: ['online.core-hours', 'online.core-hours'] }
			])
		).toEqual(['welcome', 'section/online', 'question/online.core-hours', ...END]);
		const [, first] = stepsOf(
			{
				agenda: [
					{ section: 'online', minutes: 5, questions: [] },
					{ section: 'online', minutes: 9, questions: [] }
				]
			},
			bank
		);
		expect(first).toMatchObject({ minutes: 5 });
	});
});

describe('where a workshop stands', () => {
	const steps = stepsOf(exampleWorkshop(), bank);

	it('is the step it stopped at, and the beginning when that is gone or it has not begun', () => {
		expect(stepAt(steps, 'section/online').key).toBe('section/online');
		expect(stepAt(steps, undefined).key).toBe('welcome');
		expect(stepAt(steps, 'question/telephony.gone').key).toBe('welcome');
		expect(stepAt([], 'end').key).toBe('welcome');
	});

	it('goes on and back step by step, and stays at both ends', () => {
		expect(nextStep(steps, undefined).key).toBe('section/telephony');
		expect(nextStep(steps, 'section/online').key).toBe('sweep');
		expect(nextStep(steps, 'end').key).toBe('end');
		expect(previousStep(steps, 'sweep').key).toBe('section/online');
		expect(previousStep(steps, 'welcome').key).toBe('welcome');
	});
});

it('whatever is planned, every step has a key of its own and is reached by going on, and back', () => {
	const item = fc.constantFrom(...bank.sections).chain(({ id, questions }) =>
		fc.record({
			section: fc.constant<string>(id),
			minutes: fc.nat(60),
			questions: fc.subarray(questions.map((question) => question.id))
		})
	);
	fc.assert(
		fc.property(fc.array(item, { maxLength: 8 }), (agenda) => {
			const steps = stepsOf({ agenda }, bank);
			expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
			let key: string | undefined;
			const walked = steps.map(
				() => (key = key === undefined ? 'welcome' : nextStep(steps, key).key)
			);
			expect(walked).toEqual(steps.map((step) => step.key));
			for (const _ of steps) key = previousStep(steps, key).key;
			expect(key).toBe('welcome');
		}),
		{ numRuns: 30 }
	);
});
