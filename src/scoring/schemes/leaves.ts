import type { Rule } from '../rule.ts';

/** The question is answered Yes: Partly never counts as met. */
export const yes = (answer: string): Rule => ({ answer, is: ['yes'] });

/** The question falls short: the answers after which its follow-ups are asked. */
export const short = (answer: string): Rule => ({ answer, is: ['partly', 'no'] });

/** The figure is known, whatever it is. */
export const known = (answer: string, figure: string): Rule => ({ answer, figure, atLeast: 0 });
