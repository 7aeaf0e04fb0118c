import { loadBank, questionsOf } from '#questions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped, TYPED_CHOICES } from './typed-answer.ts';

const bank = await loadBank();
const choices = questionsOf(bank).filter(({ input }) => input.kind === 'choice');
const code = (wanted: (typeof choices)[number]['input']) =>
	choices.find(({ input }) => JSON.stringify(input) === JSON.stringify(wanted))!.code;
const refusing = code({ kind: 'choice', notApplicable: 'refused' });
const allowing = code({ kind: 'choice', notApplicable: 'withReason' });

test.each(['TEL-03 y', 'tel-03 Y', 'tel03 yes', 'TEL3 y', ' tel 3: y ', 'Tel-3\ty'])(
	'%j is a yes to TEL-03',
	(line) => {
		expect(readTyped(line, bank)).toMatchObject({
			ok: true,
			value: { question: { code: 'TEL-03' }, value: { kind: 'choice', choice: 'yes' } }
		});
	}
);

test('every choice question takes every choice by every word for it', () => {
	for (const question of choices)
		for (const choice of ['yes', 'partly', 'no', 'notKnown'] as const)
			for (const typed of TYPED_CHOICES[choice])
				expect(readTyped(`${question.code} ${typed}`, bank)).toEqual({
					ok: true,
					value: { question, value: { kind: 'choice', choice } }
				});
});

test('not applicable needs a reason, and is refused where it is no answer', () => {
	expect(readTyped(`${allowing} na branch site only`, bank)).toMatchObject({
		ok: true,
		value: { value: { choice: 'notApplicable', reason: 'branch site only' } }
	});
	expect(readTyped(`${allowing} n/a`, bank)).toMatchObject({ error: { kind: 'reasonMissing' } });
	expect(readTyped(`${refusing} na why`, bank)).toMatchObject({ error: { kind: 'refused' } });
});

test('what cannot be an answer says why', () => {
	const other = questionsOf(bank).find(({ input }) => input.kind !== 'choice')!;
	expect(readTyped('', bank)).toMatchObject({ error: { kind: 'form' } });
	expect(readTyped('TEL-03', bank)).toMatchObject({ error: { kind: 'form' } });
	expect(readTyped('XYZ-01 y', bank)).toMatchObject({
		error: { kind: 'noSuchCode', code: 'XYZ-01' }
	});
	expect(readTyped('TEL-03 maybe', bank)).toMatchObject({
		error: { kind: 'noSuchAnswer', typed: 'maybe' }
	});
	expect(readTyped(`${other.code} y`, bank)).toMatchObject({ error: { kind: 'notAChoice' } });
});

test('any line is read or refused, never thrown at', () => {
	fc.assert(
		fc.property(fc.string(), (line) => {
			expect(typeof readTyped(line, bank).ok).toBe('boolean');
		})
	);
});
