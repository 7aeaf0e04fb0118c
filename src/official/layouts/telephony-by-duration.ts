import type { FigureLayout } from '../layout.ts';
import * as telephony from './telephony.ts';

/** Calls by practice, day, indicator and how long they took. */
export const telephonyByDuration: FigureLayout = {
	kind: 'figures',
	id: 'telephony-by-duration',
	title: 'Cloud-based telephony, by durations',
	publication: telephony.PUBLICATION,
	headings: [...telephony.HEADINGS, 'Duration'],
	...telephony.COLUMNS,
	parts: 'Duration',
	counts: telephony.INDICATORS,
	gives: [telephony.CALL_FIGURES],
	caveats: [...telephony.COUNTED, telephony.NO_AVERAGE],
	absent: telephony.ABSENT
};
