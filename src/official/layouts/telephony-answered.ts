import type { Count, FigureLayout } from '../layout.ts';
import * as telephony from './telephony.ts';

const answered = (window: string, waits?: string): Count => ({
	where: {
		Indicator: ['CBT003'],
		Core_Category: [window],
		...(waits !== undefined && { Wait_Time: [waits] })
	}
});

/** Answered calls by practice, day, wait and part of the day; published since June 2026. */
export const telephonyAnswered: FigureLayout = {
	kind: 'figures',
	id: 'telephony-answered',
	title: 'Cloud-based telephony, calls answered by wait',
	publication: telephony.PUBLICATION,
	headings: [...telephony.HEADINGS, 'Wait_Time', 'Core_Category'],
	...telephony.COLUMNS,
	parts: 'Wait_Time',
	counts: {
		answered: telephony.INDICATORS.answered,
		peak: answered('Core_8_10'),
		peakLong: answered('Core_8_10', '>300'),
		rest: answered('Core_10_1830'),
		restLong: answered('Core_10_1830', '>300'),
		outside: answered('Non-Core'),
		outsideLong: answered('Non-Core', '>300')
	},
	gives: [{ question: 'telephony.figures', figures: { answered: { count: 'answered' } } }],
	longWaits: [
		{ window: 'peak', over: 'peakLong', of: 'peak' },
		{ window: 'restOfCore', over: 'restLong', of: 'rest' },
		{ window: 'outside', over: 'outsideLong', of: 'outside' }
	],
	caveats: [...telephony.COUNTED, telephony.NO_AVERAGE],
	absent: telephony.ABSENT
};
