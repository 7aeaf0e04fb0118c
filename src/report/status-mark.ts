import type { Tone } from './document.ts';

const MARKS: Readonly<Record<Tone, string>> = {
	plain: '',
	met: '✓',
	notMet: '✗',
	notKnown: '?',
	muted: ''
};

/** The sign before a status, by which it is told apart without colour; none for other tones. */
export function statusMark(tone: Tone): string {
	return MARKS[tone];
}
