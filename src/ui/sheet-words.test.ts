import { expect, it } from 'vitest';
import type { SheetError, SheetFaultReason } from '#exchange';
import { sheetErrorInWords, sheetFaultInWords } from './sheet-words.ts';

const errors: readonly SheetError[] = [
	{ kind: 'noWorkbook' },
	{ kind: 'lockedOrOld' },
	{ kind: 'tooLarge', most: 50_000_000 },
	{ kind: 'tooManyRows', most: 5000 },
	{ kind: 'noSheet' }
];
const reasons: readonly SheetFaultReason[] = [
	{ kind: 'unknownCode' },
	{ kind: 'unknownWord', allowed: ['Yes', 'No'] },
	{ kind: 'refused' },
	{ kind: 'reasonMissing' },
	{ kind: 'figure', error: { kind: 'notANumber' } },
	{ kind: 'date', error: { kind: 'notADate' } },
	{ kind: 'period', period: 'month', error: { kind: 'inFuture' } },
	{ kind: 'periodMissing', period: 'year' },
	{ kind: 'hours' },
	{ kind: 'noneAndOthers' },
	{ kind: 'noOption' },
	{ kind: 'mixed' },
	{ kind: 'twice', row: 12 },
	{ kind: 'cellError' },
	{ kind: 'formula' },
	{ kind: 'tooLong', most: 20_000 }
];

it('every reason is a sentence of its own that says what to do', () => {
	const words = [
		...[...errors, { kind: 'notLoaded' } as const].map(sheetErrorInWords),
		...reasons.map((reason) => sheetFaultInWords({ reason }))
	];
	expect(new Set(words).size).toBe(words.length);
	for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/u);
});

it('what was expected is named', () => {
	expect(sheetErrorInWords(errors[2]!)).toContain('50 MB');
	expect(sheetFaultInWords({ reason: reasons[1]! })).toContain('Yes, No');
	expect(sheetFaultInWords({ reason: reasons[6]! })).toContain('such as 2026-03');
	expect(sheetFaultInWords({ reason: reasons[12]! })).toContain('row 12');
});
