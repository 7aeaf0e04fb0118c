import type { FigureLayout } from '../layout.ts';
import * as telephony from './telephony.ts';

/** Calls by practice, day, time of day and indicator. */
export const telephonyByTime: FigureLayout = {
	kind: 'figures',
	id: 'telephony-by-time',
	title: 'Cloud-based telephony, by day and time',
	publication: telephony.PUBLICATION,
	headings: [...telephony.HEADINGS, 'Time_Category'],
	...telephony.COLUMNS,
	parts: 'Time_Category',
	counts: telephony.INDICATORS,
	gives: [telephony.CALL_FIGURES],
	caveats: [...telephony.COUNTED, telephony.NO_AVERAGE],
	absent: telephony.ABSENT
};
