import type { Tone } from './document.ts';

/**
 * The colours of the printed report, the app's own. Everything that carries words has a contrast
 * of at least 4.5:1 on white and on `panel`; a test computes it.
 */
export const PALETTE = {
	ink: '#1c2b29',
	muted: '#4f615e',
	brand: '#0b4f4a',
	onBrand: '#ffffff',
	paper: '#ffffff',
	panel: '#f1f6f4',
	rule: '#c9d6d3',
	strongRule: '#7f9793',
	track: '#dfe9e6',
	met: '#17653a',
	notMet: '#9b2d1f',
	notKnown: '#6a5300'
} as const;

/** A colour of the palette, by name. */
export type ColourName = keyof typeof PALETTE;

/** The colour words of a tone are set in. */
export function toneColour(tone: Tone): ColourName {
	return tone === 'plain' ? 'ink' : tone;
}

/** True for the three tones that say a status and therefore get a drawn mark. */
export function isStatus(tone: Tone): tone is 'met' | 'notMet' | 'notKnown' {
	return tone === 'met' || tone === 'notMet' || tone === 'notKnown';
}
