import type { FigureLayout } from '../layout.ts';

/** Facts section 5.3: the categories of the two-week measure, as NHS England's own code has them. */
const TWO_WEEK = [
	'General Consultation Acute',
	'General Consultation Routine',
	'Unplanned Clinical Activity',
	'Clinical Triage',
	'Walk-in',
	'Home Visit',
	'Care Home Visit',
	'Care Related Encounter but does not fit into any other category'
];
const ACUTE = ['General Consultation Acute'];
const WITHIN_14_DAYS = ['Same Day', '1 Day', '2 to 7 Days', '8 to 14 Days'];

/** Appointments by practice, month, kind of staff, mode, category, booking band and status. */
export const appointments: FigureLayout = {
	kind: 'figures',
	id: 'appointments',
	title: 'Appointments in general practice, practice level',
	publication: 'Appointments in General Practice',
	headings: [
		'APPOINTMENT_MONTH_START_DATE',
		'GP_CODE',
		'NATIONAL_CATEGORY',
		'TIME_BETWEEN_BOOK_AND_APPT',
		'COUNT_OF_APPOINTMENTS'
	],
	practice: 'GP_CODE',
	month: 'APPOINTMENT_MONTH_START_DATE',
	value: 'COUNT_OF_APPOINTMENTS',
	counts: {
		all: {},
		unmapped: { where: { NATIONAL_CATEGORY: ['Unmapped'] } },
		inconsistent: { where: { NATIONAL_CATEGORY: ['Inconsistent Mapping'] } },
		twoWeek: { where: { NATIONAL_CATEGORY: TWO_WEEK } },
		twoWeekSoon: {
			where: { NATIONAL_CATEGORY: TWO_WEEK, TIME_BETWEEN_BOOK_AND_APPT: WITHIN_14_DAYS }
		},
		acute: { where: { NATIONAL_CATEGORY: ACUTE } },
		acuteSameDay: {
			where: { NATIONAL_CATEGORY: ACUTE, TIME_BETWEEN_BOOK_AND_APPT: ['Same Day'] }
		}
	},
	gives: [
		{
			question: 'appointments.unmapped',
			figures: {
				unmapped: { share: 'unmapped', of: 'all' },
				inconsistent: { share: 'inconsistent', of: 'all' }
			}
		},
		{
			question: 'appointments.waits',
			figures: {
				'within-14-days': { share: 'twoWeekSoon', of: 'twoWeek' },
				'same-day-acute': { share: 'acuteSameDay', of: 'acute' }
			}
		}
	],
	caveats: [
		{
			says: 'All appointments in the categories count, attended or not, and those whose wait is not known count as not in time.',
			sources: [{ source: 'iif-acc-08', at: 'denominator categories and booking bands' }]
		},
		{
			says: 'We found no official definition of non-urgent within 7 and 14 days, so those two are not proposed.',
			sources: [{ source: 'same-day-2026', at: 'five practice-level metrics' }]
		},
		{
			says: 'The shares are as good as the categories of your slots: look at the unmapped share first.',
			sources: [{ source: 'gpad-guidance', at: 'areas for improvement' }]
		}
	],
	absent: []
};
