import type { FigureLayout } from '../layout.ts';

/** The patients registered at each practice on one day. */
export const registeredPatients: FigureLayout = {
	kind: 'figures',
	id: 'registered-patients',
	title: 'Patients registered at a GP practice, totals',
	publication: 'Patients Registered at a GP Practice',
	headings: ['EXTRACT_DATE', 'CODE', 'SEX', 'AGE', 'NUMBER_OF_PATIENTS'],
	practice: 'CODE',
	month: 'EXTRACT_DATE',
	value: 'NUMBER_OF_PATIENTS',
	counts: { patients: { where: { SEX: ['ALL'], AGE: ['ALL'] }, largest: true } },
	gives: [],
	patients: 'patients',
	caveats: [],
	absent: []
};
