import type { SourceRef } from '#questions';
import type { ChecklistDate, ChecklistItem } from './checklist-item.ts';

const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });
const section = (name: 'A' | 'B' | 'C' | 'D') => letter(`annex 1, section ${name}`);
const delivery = (number: number) => letter(`annex 1, delivery action ${String(number)}`);
const ask = letter('next steps, board report');

/** The letter asks for a report on every element of the delivery plan. */
const BOARD: ChecklistDate = {
	says: 'Public board in October or November 2024',
	by: '2024-11',
	timeSaid: true,
	ref: ask
};

const item = (
	id: ChecklistItem['id'],
	part: ChecklistItem['part'],
	rest: Omit<ChecklistItem, 'id' | 'list' | 'part' | 'components' | 'due' | 'reporting'> &
		Partial<Pick<ChecklistItem, 'components' | 'due' | 'reporting'>>
): ChecklistItem => ({
	id,
	list: 'letter-2024',
	part,
	components: [],
	due: [],
	reporting: [BOARD],
	...rest
});

/** What the letter of April 2024 asks of ICBs, or of practices and networks for ICBs to report. */
export const letterItems: readonly ChecklistItem[] = [
	item('letter-board', 'does', {
		title: 'The board report itself',
		asks: 'Report on the local plans, how funding streams were used in 2023/24, what is projected for 2024/25 with online consultation software and transformation money apart, how many networks have claimed the 30%, and the interface with hospitals.',
		due: [{ says: 'For the public board', by: '2024-11', ref: ask }],
		questions: ['support.transition-money', 'network.declared', 'network.funding'],
		components: ['telephony', 'online', 'navigation'],
		own: 'What each stream came to: type it on the board report page.',
		sources: [ask]
	}),
	item('letter-a-records', 'reports', {
		title: 'Records and repeat medicines in the App',
		asks: 'More patients see new entries in their record and order repeat medicines online. Issues with practices that have not opened the record are to be resolved.',
		due: [
			{
				says: 'For all of England: 15 million record views and 3.5 million repeat prescriptions a month',
				by: '2025-03',
				ref: delivery(1)
			}
		],
		questions: ['app.record-access', 'app.repeat-medicines', 'app.use'],
		sources: [section('A'), delivery(1)]
	}),
	item('letter-a-booking', 'reports', {
		title: 'Direct booking where it suits',
		asks: 'Routine appointments that need no assessment can be booked online; after an assessment, practices may send a link.',
		questions: ['app.booking', 'online.booking-link'],
		sources: [section('A')]
	}),
	item('letter-a-self-referral', 'does', {
		title: 'More self-referral',
		asks: 'Even out the differences between pathways and providers, and make sure that staff and patients know which local services can be reached without a GP.',
		due: [
			{
				says: 'For all of England: 15,000 more self-referrals a month',
				by: '2025-03',
				ref: delivery(2)
			}
		],
		questions: ['services.self-referral'],
		sources: [section('A'), delivery(2)]
	}),
	item('letter-a-pharmacy', 'reports', {
		title: 'Pharmacy First, contraception and blood pressure',
		asks: 'More patients use the three pharmacy services.',
		due: [
			{
				says: 'For all of England: at least 320,000 Pharmacy First, 25,800 contraception and 71,000 blood pressure consultations a month',
				by: '2025-03',
				ref: delivery(3)
			}
		],
		questions: ['services.pharmacy'],
		sources: [section('A'), delivery(3)]
	}),
	item('letter-b-telephony', 'reports', {
		title: 'Digital telephony in full use',
		asks: 'Practices use what their phones can do, call-back included. The national mark is more than 90% of practices that meet the criteria of this component.',
		questions: ['telephony.cloud', 'telephony.queue', 'telephony.call-back'],
		components: ['telephony'],
		sources: [section('B'), delivery(4)]
	}),
	item('letter-b-telephony-metrics', 'reports', {
		title: 'Networks look at phone figures',
		asks: 'Networks go through the main phone figures of their practices together, to manage demand and plan care navigation.',
		questions: ['telephony.use-of-data', 'telephony.figures', 'network.telephony-review'],
		sources: [section('B')]
	}),
	item('letter-b-111', 'does', {
		title: '111 only as an exception',
		asks: 'Practices send patients to 111 only exceptionally and tell the ICB; calls to 111 in core hours are to be shared with clinical directors.',
		questions: ['telephony.divert-111'],
		sources: [section('B')]
	}),
	item('letter-b-online', 'reports', {
		title: 'Online requests in core hours',
		asks: 'Patients can use the online way in at least in core hours and are served as well as by phone or at the desk. The national mark is more than 90% of practices that meet the criteria of this component.',
		questions: ['online.core-hours', 'online.opening-times', 'navigation.parity'],
		components: ['online'],
		sources: [section('B'), delivery(5)]
	}),
	item('letter-b-clarify', 'reports', {
		title: 'Questions back, and a link to book',
		asks: 'Practices can ask a patient to clarify an online request and can send a link to book.',
		questions: ['online.two-way-messages', 'online.booking-link'],
		sources: [section('B')]
	}),
	item('letter-b-tools', 'does', {
		title: 'Better digital tools',
		asks: 'ICBs get money to help practices to tools that meet the higher standard; how many patients use digital access is followed through the year.',
		questions: ['online.requests', 'online.tools-agreed'],
		own: 'Tools bought, and the money for them.',
		sources: [section('B'), letter('annex 3')]
	}),
	item('letter-b-on-the-day', 'reports', {
		title: 'Every patient knows on the day',
		asks: 'Whoever gets in touch hears on the same day what happens next. The national mark is more than 90% of practices that meet the criteria of this component.',
		questions: ['navigation.outcome-on-the-day'],
		components: ['navigation'],
		sources: [section('B'), delivery(6)]
	}),
	item('letter-b-navigation-training', 'reports', {
		title: 'Care-navigation training',
		asks: 'Staff who guide patients are trained for it.',
		questions: ['navigation.training'],
		sources: [section('B')]
	}),
	item('letter-b-single-view', 'reports', {
		title: 'One view of all requests',
		asks: 'Requests from phone, desk and online stand in one list, each with the same structured information.',
		questions: ['navigation.single-view', 'navigation.structured-information'],
		components: ['navigation'],
		sources: [section('B'), delivery(6)]
	}),
	item('letter-b-streaming', 'reports', {
		title: 'Streaming by the team',
		asks: 'A team sorts the requests, often led by an experienced GP.',
		questions: ['navigation.streaming-team'],
		sources: [section('B')]
	}),
	item('letter-b-transformation', 'does', {
		title: 'Support with the change',
		asks: 'Lead the support locally, together with the national programme, and name the practices that would gain most from hands-on help.',
		questions: ['support.programme', 'support.requested'],
		own: 'Practices named for hands-on help, and by whom they are helped.',
		sources: [section('B'), delivery(7)]
	}),
	item('letter-b-funding', 'does', {
		title: 'The three sources of money',
		asks: 'Get the money for online software, the one-off transformation money for practices that have not had it, and the capacity and access payments to where they belong.',
		questions: ['online.tools-agreed', 'support.transition-money', 'network.funding'],
		own: 'What each source came to: type it on the board report page.',
		sources: [section('B'), letter('annex 3')]
	}),
	item('letter-b-claim', 'does', {
		title: 'Claims of the 30%',
		asks: 'Take the networks’ confirmations that all their practices have a component in place, a third of the payment each, and have it paid from then on.',
		due: [{ says: 'Open from April 2024, no last day named here', ref: section('B') }],
		questions: ['network.declared', 'network.evidence-kept'],
		components: ['telephony', 'online', 'navigation'],
		own: 'Confirmations received and payments made.',
		sources: [section('B')]
	}),
	item('letter-c-workforce', 'reports', {
		title: 'Workforce',
		asks: 'Go on with expanding the workforce and keeping staff, as the national workforce plan says.',
		questions: ['workforce.plan', 'workforce.retention'],
		sources: [section('C'), delivery(8)]
	}),
	item('letter-d-interface', 'does', {
		title: 'Interface with hospitals',
		asks: 'Use the national assessment tool with every NHS provider of hospital care for a baseline, improve in the four areas, write a local version of the guidance, and see that each trust has named a lead clinician.',
		due: [
			{ says: 'Baseline with the assessment tool', by: '2024-04', ref: delivery(9) },
			{ says: 'After that, the trusts’ returns every six months', ref: delivery(9) }
		],
		reporting: [
			{
				says: 'Public board in April or May 2024',
				by: '2024-05',
				timeSaid: true,
				ref: section('D')
			},
			BOARD
		],
		questions: ['interface.told-icb'],
		own: 'Returns of the trusts, lead clinicians, and progress in the four areas.',
		sources: [section('D'), delivery(9)]
	}),
	item('letter-d-registration', 'reports', {
		title: 'Online registration everywhere',
		asks: 'The national service for registering online is rolled out to all practices; more than 90% use it.',
		due: [{ says: 'Rolled out, and used by more than 90%', by: '2024-12-31', ref: delivery(10) }],
		questions: ['registration.online'],
		sources: [section('D'), delivery(10)]
	}),
	item('letter-d-bureaucracy', 'reports', {
		title: 'Less bureaucracy',
		asks: 'The Department works on needless tasks with other parts of government; practices pass examples on.',
		questions: ['interface.told-icb'],
		sources: [section('D')]
	})
];
