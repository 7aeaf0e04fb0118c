import type { Count, FigureLayout } from '../layout.ts';
import * as online from './online.ts';

const metric = (name: string): Count => ({ where: { METRIC: [name] } });

/** Online requests by practice, month and metric, one row each; several suppliers are added up. */
export const onlineSubmissions: FigureLayout = {
	kind: 'figures',
	id: 'online-submissions',
	title: 'Online-consultation submissions, by practice and month',
	publication: online.PUBLICATION,
	headings: ['MONTH', 'GP_CODE', 'METRIC', 'VALUE'],
	practice: 'GP_CODE',
	month: 'MONTH',
	value: 'VALUE',
	counts: {
		clinical: metric('OC_SUBMISSION_TYPE_CLINICAL'),
		administrative: metric('OC_SUBMISSION_TYPE_ADMIN'),
		other: metric('OC_SUBMISSION_TYPE_OTHER'),
		takesPart: { ...metric('OC_PARTICIPATION'), largest: true },
		patients: { ...metric('PATIENTS_REGISTERED'), largest: true }
	},
	gives: [{ ...online.REQUEST_FIGURES, onlyIf: 'takesPart' }],
	patients: 'patients',
	caveats: online.COUNTED,
	absent: online.ABSENT
};
