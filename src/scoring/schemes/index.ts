import type { IsoDate } from '#base';
import type { Scheme } from '../scheme.ts';
import { caip202324 } from './caip-2023-24.ts';
import { caip202425 } from './caip-2024-25.ts';
import { caip202526 } from './caip-2025-26.ts';
import { contract202627 } from './contract-2026-27.ts';

/** Every national scheme, latest first. A new year is a file beside this one and a line here. */
export const schemes: readonly [Scheme, ...Scheme[]] = [
	contract202627,
	caip202526,
	caip202425,
	caip202324
];

/** The scheme in force on a day; the latest when none is. */
export const schemeOn = (day: IsoDate): Scheme =>
	schemes.find(({ from, to }) => from <= day && day <= to) ?? schemes[0];

/** Where a scheme's year stands against a day. */
export const schemeTense = (
	{ from, to }: Pick<Scheme, 'from' | 'to'>,
	day: IsoDate
): 'past' | 'current' | 'future' => (day > to ? 'past' : day < from ? 'future' : 'current');
