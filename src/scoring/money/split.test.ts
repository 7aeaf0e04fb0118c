import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_POPULATION, MOST_RATE, amount } from './amount.ts';
import { split } from './split.ts';

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

const aSum = fc.integer({ min: 0, max: 10 ** 12 });
const someShares = fc
	.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
	.filter((shares) => sum(shares) > 0);

describe('a sum parted by shares', () => {
	it('comes together again to the penny', () => {
		fc.assert(
			fc.property(aSum, someShares, (pence, shares) => {
				expect(sum(split(pence, shares))).toBe(pence);
			})
		);
	});

	it('gives each share its exact part, up or down to the penny', () => {
		fc.assert(
			fc.property(aSum, someShares, (pence, shares) => {
				split(pence, shares).forEach((part, at) => {
					const exact = BigInt(pence) * BigInt(shares[at]!);
					const total = BigInt(sum(shares));
					const below = exact / total;
					const above = exact % total === 0n ? below : below + 1n;
					expect([below, above]).toContain(BigInt(part));
				});
			})
		);
	});

	it('never gives a larger share less, nor a later equal share more', () => {
		fc.assert(
			fc.property(aSum, someShares, (pence, shares) => {
				const parts = split(pence, shares);
				for (const [at, share] of shares.entries())
					for (const [later, other] of shares.slice(at + 1).entries()) {
						const [first, second] = [parts[at]!, parts[at + 1 + later]!];
						if (share >= other) expect(first).toBeGreaterThanOrEqual(second);
						else expect(first).toBeLessThanOrEqual(second);
					}
			})
		);
	});

	it('into thirds adds up for any rate and population, and the odd pennies go to the first', () => {
		const anAmount = fc
			.tuple(fc.integer({ min: 0, max: MOST_RATE }), fc.integer({ min: 0, max: MOST_POPULATION }))
			.map(([rate, population]) => amount(rate, population));
		fc.assert(
			fc.property(anAmount, (pence) => {
				const parts = split(pence, [1, 1, 1]);
				expect(sum(parts)).toBe(pence);
				expect(parts).toEqual(parts.toSorted((a, b) => b - a));
				expect(parts[0]! - parts[2]!).toBeLessThanOrEqual(1);
			})
		);
	});

	it.each([
		[100, [1, 1, 1], [34, 33, 33]],
		[200, [1, 1, 1], [67, 67, 66]],
		[100, [2, 1], [67, 33]],
		[101, [2, 1], [67, 34]],
		[7, [0, 1], [0, 7]]
	])('of %i p by %j is %j', (pence, shares, parts) => {
		expect(split(pence, shares)).toEqual(parts);
	});

	it('is nothing where nobody has a share', () => {
		expect(split(100, [0, 0])).toEqual([0, 0]);
		expect(split(100, [])).toEqual([]);
	});
});
