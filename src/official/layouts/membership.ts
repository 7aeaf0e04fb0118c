import type { MembershipLayout } from '../layout.ts';

/** The columns that membership is read from, by the headings of the ePCN workbook. */
export const MEMBER_COLUMNS = [
	'Partner Organisation Code',
	'Partner Name',
	'PCN Code',
	'PCN Name',
	'Practice to PCN Relationship End Date'
] as const;

/** The sheet of practices in the ePCN workbook of ODS. */
export const ePcn: MembershipLayout = {
	kind: 'membership',
	id: 'epcn',
	title: 'ePCN, the list of PCNs and their practices',
	publication: 'Primary Care Networks, ODS',
	headings: ['Partner Organisation Code', 'PCN Code'],
	columns: MEMBER_COLUMNS
};

/** The same as ODS gives it out as text, without headings. */
export const ePcnPlain: MembershipLayout = {
	kind: 'membership',
	id: 'epcn-plain',
	title: 'ePCN, the list of PCNs and their practices, without headings',
	publication: 'Primary Care Networks, ODS',
	headings: []
};

/** The map of registered patients. */
export const practiceMap: MembershipLayout = {
	kind: 'membership',
	id: 'practice-map',
	title: 'Patients registered at a GP practice, map of practices',
	publication: 'Patients Registered at a GP Practice',
	headings: ['PRACTICE_CODE', 'PRACTICE_NAME', 'PCN_CODE'],
	columns: ['PRACTICE_CODE', 'PRACTICE_NAME', 'PCN_CODE', 'PCN_NAME', undefined]
};

/** The map that comes with the appointments. */
export const appointmentsMap: MembershipLayout = {
	kind: 'membership',
	id: 'appointments-map',
	title: 'Appointments in general practice, map of practices',
	publication: 'Appointments in General Practice',
	headings: ['GP_CODE', 'GP_NAME', 'PCN_CODE', 'REGION_CODE'],
	// Files of figures name the practices in the same way.
	without: ['METRIC', 'VALUE', 'TOTAL', 'CLINICAL', 'COUNT_OF_APPOINTMENTS'],
	columns: ['GP_CODE', 'GP_NAME', 'PCN_CODE', 'PCN_NAME', undefined]
};

/** Every practice of the country, without headings; it names no networks. */
export const epraccur: MembershipLayout = {
	kind: 'membership',
	id: 'epraccur',
	title: 'epraccur, the list of practices',
	publication: 'GP practices, ODS',
	headings: [],
	columns: [0, 1, undefined, undefined, undefined]
};
