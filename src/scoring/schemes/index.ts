import type { Scheme } from '../scheme.ts';
import { caip202425 } from './caip-2024-25.ts';

/** Every scheme the product knows, latest first. A new year is a file beside this one and a line here. */
export const schemes: readonly [Scheme, ...Scheme[]] = [caip202425];

export { caip202425 };
