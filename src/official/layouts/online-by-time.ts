import type { FigureLayout } from '../layout.ts';
import * as online from './online.ts';

/** Online requests by practice, day and hour; earlier editions without days are another layout. */
export const onlineByTime: FigureLayout = {
	kind: 'figures',
	id: 'online-by-time',
	title: 'Online-consultation submissions, by day and time',
	publication: online.PUBLICATION,
	headings: ['DATE', 'GP_CODE', 'SUBMISSION_TIME', 'CLINICAL', 'ADMIN', 'UNKNOWN_OTHER'],
	practice: 'GP_CODE',
	month: 'DATE',
	value: 'CLINICAL',
	counts: {
		clinical: {},
		administrative: { value: 'ADMIN' },
		other: { value: 'UNKNOWN_OTHER' }
	},
	gives: [online.REQUEST_FIGURES],
	caveats: online.COUNTED,
	absent: online.ABSENT
};
