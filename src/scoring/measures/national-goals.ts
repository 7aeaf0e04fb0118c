import type { IsoDate } from '#base';
import type { SourceRef } from '#questions';

/** A figure for England and when it was so. */
export interface NationalFigure {
	readonly figure: number;
	/** `YYYY-MM`: the month it is of, or of the document that calls it the latest. */
	readonly on: string;
	/** The document says "more than" or "over" it. */
	readonly over?: true;
}

/**
 * What the NHS in England as a whole set out to reach, or where it stood. It is shown beside a
 * practice's own figures to read them by, and is never a mark for one practice.
 */
export interface NationalGoal {
	readonly id: string;
	readonly title: string;
	/** Whom it is for. */
	readonly area: 'England';
	/** Follows a figure: `views a month`, `% of practices`. */
	readonly unit: string;
	/** Where England stood. */
	readonly stood?: NationalFigure;
	/** `reach` a figure, `add` so many, `atLeast` or `over` a figure; absent where none was named. */
	readonly aim?: { readonly kind: 'reach' | 'add' | 'atLeast' | 'over'; readonly figure: number };
	/** The last month or day for it, `YYYY-MM` or `YYYY-MM-DD`; absent where none was named. */
	readonly by?: string;
	/** What else must be known to read it. */
	readonly note?: string;
	readonly sources: readonly SourceRef[];
	/** The questions and follow-ups beside which it stands; `field` where it is about one figure. */
	readonly beside: readonly { readonly asked: string; readonly field?: string }[];
}

const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });

/** The letter of April 2024 gives its figures as the latest, without a day. */
const LETTER = '2024-04';

const england = (goal: Omit<NationalGoal, 'area'>): NationalGoal => ({ area: 'England', ...goal });

/** Goals and starting points of annexes 1 and 2 of the April 2024 letter, and the same-day goal. */
export const nationalGoals: readonly NationalGoal[] = [
	england({
		id: 'record-views',
		title: 'Record views in the NHS App',
		unit: 'views a month',
		stood: { figure: 9_900_000, on: LETTER },
		aim: { kind: 'reach', figure: 15_000_000 },
		by: '2025-03',
		note: 'The letter speaks of views in its table, and of patients who view in its text.',
		sources: [letter('annex 1, delivery action 1')],
		beside: [{ asked: 'app.use', field: 'record-views' }]
	}),
	england({
		id: 'repeat-prescriptions',
		title: 'Repeat prescriptions ordered in the NHS App',
		unit: 'a month',
		stood: { figure: 2_700_000, on: LETTER },
		aim: { kind: 'reach', figure: 3_500_000 },
		by: '2025-03',
		note: 'The 2.7 million were about 11% of all repeat prescriptions.',
		sources: [letter('annex 1, delivery action 1'), letter('annex 1, section A')],
		beside: [{ asked: 'app.use', field: 'repeat-orders' }]
	}),
	england({
		id: 'prospective-records',
		title: 'Practices whose patients can see new entries in their record',
		unit: '% of practices',
		stood: { figure: 84.1, on: LETTER },
		aim: { kind: 'over', figure: 90 },
		by: '2024-03',
		note: 'Reached for booking and for repeat prescriptions, not for records; these were at about 21% in May 2023.',
		sources: [letter('annex 2, item 1'), letter('annex 1, section A')],
		beside: [{ asked: 'app.record-access' }]
	}),
	england({
		id: 'online-appointments',
		title: 'Practices where some appointments can be booked or cancelled online',
		unit: '% of practices',
		stood: { figure: 94.3, on: LETTER },
		aim: { kind: 'over', figure: 90 },
		by: '2024-03',
		sources: [letter('annex 2, item 1'), letter('annex 1, section A')],
		beside: [{ asked: 'app.booking' }]
	}),
	england({
		id: 'online-repeats',
		title: 'Practices where repeat prescriptions can be ordered online',
		unit: '% of practices',
		stood: { figure: 98.9, on: LETTER },
		aim: { kind: 'over', figure: 90 },
		by: '2024-03',
		sources: [letter('annex 2, item 1'), letter('annex 1, section A')],
		beside: [{ asked: 'app.repeat-medicines' }]
	}),
	england({
		id: 'self-referrals-2024',
		title: 'Self-referrals on the pathways in scope, 2023/24',
		unit: 'a month',
		stood: { figure: 41_000, on: '2023-11' },
		aim: { kind: 'reach', figure: 45_000 },
		by: '2024-03',
		sources: [letter('annex 2, item 2')],
		beside: [{ asked: 'services.self-referral' }]
	}),
	england({
		id: 'self-referrals-2025',
		title: 'Self-referrals across all pathways, 2024/25',
		unit: 'a month',
		aim: { kind: 'add', figure: 15_000 },
		by: '2025-03',
		sources: [letter('annex 1, delivery action 2'), letter('annex 1, section A')],
		beside: [{ asked: 'services.self-referral' }]
	}),
	england({
		id: 'pharmacy-first',
		title: 'Pharmacy First clinical pathways',
		unit: 'consultations a month',
		aim: { kind: 'atLeast', figure: 320_000 },
		by: '2025-03',
		note: 'Consultations in pharmacies, however patients got there: not referrals by practices.',
		sources: [letter('annex 1, delivery action 3'), letter('annex 1, section A')],
		beside: [{ asked: 'services.pharmacy.referrals' }]
	}),
	england({
		id: 'pharmacy-contraception',
		title: 'Oral contraception from community pharmacies',
		unit: 'consultations a month',
		aim: { kind: 'atLeast', figure: 25_800 },
		by: '2025-03',
		sources: [letter('annex 1, delivery action 3'), letter('annex 1, section A')],
		beside: [{ asked: 'services.pharmacy.referrals' }]
	}),
	england({
		id: 'pharmacy-blood-pressure',
		title: 'Blood pressure checks in community pharmacies',
		unit: 'consultations a month',
		aim: { kind: 'atLeast', figure: 71_000 },
		by: '2025-03',
		sources: [letter('annex 1, delivery action 3'), letter('annex 1, section A')],
		beside: [{ asked: 'services.pharmacy.referrals' }]
	}),
	england({
		id: 'digital-telephony',
		title: 'Practices live on digital telephony',
		unit: '% of practices',
		stood: { figure: 90, on: LETTER, over: true },
		aim: { kind: 'reach', figure: 99 },
		by: '2024-05',
		note: 'About 70% in May 2023 and 55% in October 2022. The 99% was what the letter expected.',
		sources: [letter('annex 2, item 6'), letter('annex 1, section B')],
		beside: [{ asked: 'telephony.cloud' }]
	}),
	england({
		id: 'criteria-telephony',
		title: 'PCN practices that meet the payment criteria for digital telephony',
		unit: '% of PCN practices',
		aim: { kind: 'over', figure: 90 },
		note: 'The letter names no day for it in 2024/25.',
		sources: [letter('annex 1, delivery action 4')],
		beside: [{ asked: 'telephony.call-back' }, { asked: 'telephony.figures' }]
	}),
	england({
		id: 'criteria-online',
		title: 'PCN practices that meet the payment criteria for online requests',
		unit: '% of PCN practices',
		aim: { kind: 'over', figure: 90 },
		note: 'The letter names no day for it in 2024/25.',
		sources: [letter('annex 1, delivery action 5')],
		beside: [{ asked: 'online.core-hours' }, { asked: 'online.requests' }]
	}),
	england({
		id: 'criteria-navigation',
		title: 'PCN practices that meet the payment criteria for care navigation and response',
		unit: '% of PCN practices',
		aim: { kind: 'over', figure: 90 },
		note: 'The letter names no day for it in 2024/25.',
		sources: [letter('annex 1, delivery action 6')],
		beside: [{ asked: 'navigation.parity' }, { asked: 'navigation.outcome-on-the-day' }]
	}),
	england({
		id: 'navigation-training',
		title: 'Staff who finished the national care-navigation training of 2023/24',
		unit: 'staff',
		stood: { figure: 3375, on: LETTER, over: true },
		note: 'More than 6,100 had registered for it.',
		sources: [letter('annex 1, section B')],
		beside: [{ asked: 'navigation.training', field: 'staff' }]
	}),
	england({
		id: 'same-day',
		title: 'Patients with a clinically urgent need seen on the same day',
		unit: '% of these patients',
		aim: { kind: 'reach', figure: 90 },
		by: '2027-03',
		note: 'From planning documents, not from the contract of practices.',
		sources: [{ source: 'same-day-goal-2027', at: '90% by March 2027' }],
		beside: [{ asked: 'appointments.waits', field: 'same-day-acute' }]
	}),
	england({
		id: 'improvement-programme',
		title: 'Practices helped by the General Practice Improvement Programme',
		unit: 'practices',
		stood: { figure: 1650, on: LETTER, over: true },
		sources: [letter('annex 1, section B'), letter('annex 2, item 8')],
		beside: [{ asked: 'support.programme' }]
	}),
	england({
		id: 'direct-patient-care',
		title: 'More staff in direct patient care than in 2019',
		unit: 'roles',
		stood: { figure: 36_000, on: LETTER, over: true },
		aim: { kind: 'add', figure: 26_000 },
		by: '2024-03',
		sources: [letter('annex 2, item 9'), letter('annex 1, section C')],
		beside: [{ asked: 'workforce.plan' }]
	}),
	england({
		id: 'gp-training-places',
		title: 'Training places for GPs in 2025/26',
		unit: 'places',
		aim: { kind: 'add', figure: 500 },
		note: 'A first step towards 6,000 places a year by 2031/32.',
		sources: [letter('annex 1, section C'), letter('build capacity'), letter('annex 2, item 10')],
		beside: [{ asked: 'workforce.plan' }]
	}),
	england({
		id: 'online-registration',
		title: 'Practices that use the national online registration service',
		unit: '% of practices',
		aim: { kind: 'over', figure: 90 },
		by: '2024-12-31',
		note: 'The text of the letter says all practices by that day. In November 2023, 2,000 used it.',
		sources: [letter('annex 1, delivery action 10'), letter('annex 1, section D')],
		beside: [{ asked: 'registration.online' }]
	})
];

/** The goals that stand beside a question or follow-up, in their order. */
export const goalsBeside = (asked: string): readonly NationalGoal[] =>
	nationalGoals.filter(({ beside }) => beside.some((place) => place.asked === asked));

/** True when the last day for a goal is over; a goal without one is never past. */
export const isPastGoal = ({ by }: NationalGoal, today: IsoDate): boolean =>
	by !== undefined && by < today.slice(0, by.length);
