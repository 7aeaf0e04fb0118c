import type { SourceRef } from '#questions';

/** A short word that people in general practice use, in plain words. */
export interface HelpTerm {
	readonly term: string;
	/** What the letters stand for; absent for a whole word. */
	readonly long?: string;
	readonly says: string;
	/** Where what is stated as a fact was read; none where the word is this app's own. */
	readonly sources: readonly SourceRef[];
}

const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });

/** In alphabetical order. */
export const helpTerms: readonly HelpTerm[] = [
	{
		term: 'Adjusted population',
		says: 'The number of patients by which a PCN’s capacity and access money is reckoned, as it stood on a given day.',
		sources: [letter('annex 3')]
	},
	{
		term: 'ARRS',
		long: 'Additional Roles Reimbursement Scheme',
		says: 'Pays a PCN back for further staff, such as pharmacists or care coordinators.',
		sources: [{ source: 'checklist-2023', at: 'support offer 7' }]
	},
	{
		term: 'CAIP',
		long: 'Capacity and Access Improvement Payment',
		says: 'A payment to the PCN, in 2024/25 a third for each of three components. It ended on 31 March 2026.',
		sources: [
			letter('annex 3'),
			{ source: 'capsticks-des-2024', at: 'CAIP' },
			{ source: 'contract-2026', at: 'capacity and access funding' }
		]
	},
	{
		term: 'CASP',
		long: 'Capacity and Access Support Payment',
		says: 'The other part of the same money: paid to every PCN without conditions, until 31 March 2026.',
		sources: [
			{ source: 'bma-pcn-funding-2025', at: 'capacity and access payment' },
			{ source: 'contract-2026', at: 'capacity and access funding' }
		]
	},
	{
		term: 'Component',
		says: 'A part of a payment with criteria of its own, such as better digital telephony. It is met only as a whole.',
		sources: [letter('annex 1, section B')]
	},
	{
		term: 'Core hours',
		says: '08:00 to 18:30, Monday to Friday, except Good Friday, Christmas Day and bank holidays.',
		sources: [{ source: 'opening-hours-2025', at: 'core hours' }]
	},
	{
		term: 'DES',
		long: 'Directed Enhanced Service',
		says: 'An agreement beside the main GP contract. The Network Contract DES is the one that PCNs work under.',
		sources: [{ source: 'capsticks-des-2024', at: 'CAIP' }]
	},
	{
		term: 'GPAD',
		long: 'General Practice Appointment Data',
		says: 'National figures on appointments, drawn from the practices’ appointment books.',
		sources: [{ source: 'gpad-record-all', at: 'definition of an appointment' }]
	},
	{
		term: 'GPIP',
		long: 'General Practice Improvement Programme',
		says: 'NHS England’s programme of hands-on help and training for practices and PCNs.',
		sources: [{ source: 'checklist-2023', at: 'support offer 3' }]
	},
	{
		term: 'ICB',
		long: 'Integrated Care Board',
		says: 'The NHS board of an area. It commissions general practice there and writes the system’s plan for access; here also “system”.',
		sources: [{ source: 'system-plan-2023', at: 'summary of practice and PCN plans' }]
	},
	{
		term: 'MGPA',
		long: 'Modern General Practice Access',
		says: 'A way of working in which phone, online and walk-in requests are seen together, and each gets the right response.',
		sources: [{ source: 'mgp-model', at: 'see and understand all need' }]
	},
	{
		term: 'ODS code',
		says: 'The code of an NHS organisation. A practice’s is one letter and five digits, like A12345.',
		sources: []
	},
	{
		term: 'PCN',
		long: 'Primary Care Network',
		says: 'Practices that work together under the Network Contract DES; here also “network”. Its clinical director makes the declaration.',
		sources: [{ source: 'capsticks-des-2024', at: 'capacity and access improvement payment' }]
	},
	{
		term: 'POMI',
		long: 'Patient Online Management Information',
		says: 'Monthly national figures on patients’ use of online services.',
		sources: [{ source: 'pomi', at: 'patients registered for at least one online service' }]
	},
	{
		term: 'Readiness',
		says: 'How far a section has come: Yes counts one, Partly a half, No nothing. It decides no payment.',
		sources: []
	},
	{
		term: 'Scheme',
		says: 'The rules of one contract year, or of your ICB or PCN, by which your answers are judged.',
		sources: []
	},
	{
		term: 'SLF',
		long: 'Support Level Framework',
		says: 'A talk through how a practice is doing and what help it wants. It is not an inspection.',
		sources: [{ source: 'slf', at: 'purpose and use' }]
	},
	{
		term: 'Snapshot',
		says: 'Your answers frozen on a day, to compare with later.',
		sources: []
	}
];
