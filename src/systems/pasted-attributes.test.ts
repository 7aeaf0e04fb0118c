import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributesAsLines, parsePastedAttributes } from './pasted-attributes.ts';

it('takes lines from a spreadsheet or typed ones, with or without headings', () => {
	expect(
		parsePastedAttributes(
			'Code\tGroup\na00001\t1 (most deprived fifth)\n\nB00002; 5; Made-up Phones\nC00003,,Other'
		)
	).toEqual({
		attributes: {
			A00001: { deprivation: '1 (most deprived fifth)' },
			B00002: { deprivation: '5', supplier: 'Made-up Phones' },
			C00003: { supplier: 'Other' }
		},
		leftOut: []
	});
});

it('names the lines without a practice’s code', () => {
	expect(parsePastedAttributes('A00001, 1\nHigh Street Surgery, 2\n12345, 3')).toEqual({
		attributes: { A00001: { deprivation: '1' } },
		leftOut: [2, 3]
	});
	expect(parsePastedAttributes('12345, 3').leftOut).toEqual([1]);
});

it('of two lines of one practice the later counts', () => {
	expect(parsePastedAttributes('A00001, 1\nA00001, 2').attributes).toEqual({
		A00001: { deprivation: '2' }
	});
});

it('what is kept can be changed as lines and read back', () => {
	const words = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/u);
	const attributes = fc.dictionary(
		fc.stringMatching(/^[A-H]\d{5}$/u),
		fc.record({ deprivation: words, supplier: words }, { requiredKeys: ['deprivation'] })
	);
	fc.assert(
		fc.property(attributes, (kept) => {
			const read = parsePastedAttributes(attributesAsLines(kept));
			expect(read).toEqual({ attributes: { ...kept }, leftOut: [] });
		})
	);
});
