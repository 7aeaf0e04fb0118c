import type { SourceRef } from '#questions';
import type { ChecklistDate, ChecklistItem } from './checklist-item.ts';

const action = (number: number): SourceRef => ({
	source: 'checklist-2023',
	at: `ICB action ${String(number)}`
});

/** The column of reports names both boards once, beside the first action; we read it for all. */
const BOARDS: readonly ChecklistDate[] = [
	{
		says: 'Public board in October or November 2023',
		by: '2023-11',
		timeSaid: true,
		ref: action(1)
	},
	{ says: 'Public board in April or May 2024', by: '2024-05', timeSaid: true, ref: action(1) }
];

const icb = (
	number: number,
	rest: Omit<ChecklistItem, 'id' | 'list' | 'part' | 'components' | 'sources' | 'reporting'> &
		Partial<Pick<ChecklistItem, 'components' | 'reporting'>>
): ChecklistItem => ({
	id: `icb-${String(number).padStart(2, '0')}` as ChecklistItem['id'],
	list: 'checklist-2023',
	part: 'does',
	components: [],
	reporting: BOARDS,
	sources: [action(number)],
	...rest
});

/** The twenty actions for ICBs in the checklist of 2023, in its order. */
export const icbActions: readonly ChecklistItem[] = [
	icb(1, {
		title: 'More ways to refer oneself',
		asks: 'Open self-referral to falls, musculoskeletal, hearing for older people, weight management, podiatry, wheelchair and community equipment services, and look at direct access where no GP is needed.',
		due: [{ says: 'Routes expanded', by: '2023-09-30', ref: action(1) }],
		questions: ['services.self-referral']
	}),
	icb(2, {
		title: 'Community pharmacy services',
		asks: 'Help the pharmacy services grow, contraception and blood pressure checks among them, and join up what patients are told about them locally.',
		due: [{ says: 'Ongoing, no day named', ref: action(2) }],
		questions: ['services.pharmacy', 'website.explained']
	}),
	icb(3, {
		title: 'From analogue to digital telephony',
		asks: 'Sign up the practices that are ready to move, arrange help with buying through the national hub, follow each move to its end, and decide whether to buy phones for many practices at once.',
		due: [
			{ says: 'Practices signed up', by: '2023-07-01', ref: action(3) },
			{ says: 'Most of them moved', by: '2023-12-31', ref: action(3) },
			{ says: 'The others moved', by: '2024-03-31', ref: action(3) }
		],
		questions: ['telephony.cloud', 'telephony.framework'],
		own: 'Sign-ups, dates of each move, and the decision on buying together.'
	}),
	icb(4, {
		title: 'Digital tools chosen',
		asks: 'Choose tools from the national catalogue, settle at what scale to buy them, and let practices and patients try what is easiest to use.',
		due: [{ says: 'The national framework was expected by then', by: '2023-12', ref: action(4) }],
		questions: ['online.tools-agreed'],
		own: 'What was chosen, for whom, and on which contract.'
	}),
	icb(5, {
		title: 'Nominations for improvement support, and website audits',
		asks: 'Put practices and networks forward for the national programme, those in the hardest circumstances first, use the support level framework to see the need, build local groups that learn together, and have every practice website audited with the national tool.',
		due: [
			{ says: 'Intensive support, phase C: nominations', by: '2023-09', ref: action(5) },
			{ says: 'Intermediate support, phase D: nominations', by: '2023-11', ref: action(5) },
			{
				says: '1,550 practices nominated by all ICBs in England together',
				by: '2023-12',
				ref: action(5)
			},
			{
				says: 'All practice websites audited in 2023/24, with a plan to improve them',
				by: '2024-03-31',
				ref: action(5)
			}
		],
		questions: ['support.programme', 'website.benchmark'],
		own: 'Nominations by phase, local groups of practices, and the strategy for website audits.'
	}),
	icb(6, {
		title: 'Local hands-on support',
		asks: 'Pay for or give hands-on support of one’s own, about as much as the national intermediate offer, guided by the support level framework.',
		due: [
			{
				says: 'At least 850 practices in England; the share of each ICB was agreed with its region',
				by: '2024-03-31',
				ref: action(6)
			}
		],
		questions: ['support.programme'],
		own: 'The share agreed with the region, and practices supported so far.'
	}),
	icb(7, {
		title: 'Transition funding handed out',
		asks: 'Agree with practices who gets the money for cover and support during the change, £13,500 for a practice on average, and use the whole allocation of both years.',
		due: [{ says: 'Allocations of 2023/24 and 2024/25, no day named', ref: action(7) }],
		questions: ['support.transition-money'],
		own: 'Allocation, what has been agreed, and what has been paid.'
	}),
	icb(8, {
		title: 'Training nominations',
		asks: 'Put people forward for training in care navigation, for digital and transformation leads and in improvement skills, and share the places out.',
		due: [{ says: 'Half of the nominations for 2023/24', by: '2023-07-31', ref: action(8) }],
		questions: ['navigation.training', 'network.transformation-lead'],
		own: 'Places, nominations and courses finished.'
	}),
	icb(9, {
		title: 'Starting positions signed off',
		asks: 'Understand and sign off where each network or practice stood on capacity and access.',
		due: [{ says: 'Baselines signed off', by: '2023-06-30', ref: action(9) }],
		questions: ['support.baseline']
	}),
	icb(10, {
		title: 'Support needs agreed',
		asks: 'Agree with practices and networks which help they need, and help them to get it.',
		due: [
			{ says: 'Needs agreed', by: '2023-07-15', ref: action(10) },
			{ says: 'Getting the help in place: ongoing', ref: action(10) }
		],
		questions: ['support.requested']
	}),
	icb(11, {
		title: 'Access improvement plans signed off',
		asks: 'Work the plans out together with networks and practices, sign them off, and help them to be carried out.',
		due: [
			{ says: 'Plans signed off', by: '2023-07-31', ref: action(11) },
			{ says: 'Help with carrying them out: ongoing', ref: action(11) }
		],
		questions: ['support.plan-signed']
	}),
	icb(12, {
		title: 'Improvement assessed and paid',
		asks: 'At the end of 2023/24, judge the improvement in all three areas against baseline and plan, and have the earned part of the 30% paid.',
		due: [
			{ says: 'Payment instructed', by: '2024-08-06', ref: action(12) },
			{ says: 'Payment made', by: '2024-08-31', ref: action(12) }
		],
		questions: [
			'support.changes-reported',
			'appointments.self-certified',
			'network.declared',
			'network.evidence-kept'
		],
		components: ['telephony', 'online', 'navigation'],
		own: 'Assessments made, and payments instructed.'
	}),
	icb(13, {
		title: 'Diversion to 111',
		asks: 'Set up a way in which practices tell the ICB that they send patients to 111, and watch that it stays the exception.',
		due: [{ says: 'Ongoing in 2023/24', ref: action(13) }],
		questions: ['telephony.divert-111']
	}),
	icb(14, {
		title: 'System-level plan',
		asks: 'Write one plan for the system: the practices’ and networks’ plans in short, what stands in the way, wider support, and what the ICB does itself, websites included.',
		due: [
			{
				says: 'For the board in October or November 2023',
				by: '2023-11',
				timeSaid: true,
				ref: action(14)
			}
		],
		questions: ['support.plan-signed', 'website.benchmark'],
		own: 'The plan and the board paper.'
	}),
	icb(15, {
		title: 'Additional roles used in full',
		asks: 'Help networks to spend their whole budget for additional roles, and to report their staff correctly in the national workforce return.',
		due: [{ says: 'Ongoing in 2023/24', ref: action(15) }],
		questions: ['workforce.plan']
	}),
	icb(16, {
		title: 'A way to solve interface issues',
		asks: 'The chief medical officer sets up a local way for general practice and hospital teams to raise issues, agree with the LMC which come first, and deal with them, the four national priorities among them.',
		due: [
			{
				says: 'In place by October or November 2023',
				by: '2023-11',
				timeSaid: true,
				ref: action(16)
			}
		],
		questions: ['interface.told-icb'],
		own: 'The local mechanism and its issues.'
	}),
	icb(17, {
		title: 'Interface in the board report',
		asks: 'Tell the public board how work between practices and hospitals is being improved in the four areas, across the whole system.',
		due: [
			{
				says: 'For the board in October or November 2023',
				by: '2023-11',
				timeSaid: true,
				ref: action(17)
			}
		],
		questions: ['interface.told-icb'],
		own: 'What the board was told on each of the four areas.'
	}),
	icb(18, {
		title: 'Online registration',
		asks: 'Help practices to sign up to Register with a GP surgery, one by one or all at once, and follow how many use it.',
		due: [{ says: 'Sign-up supported', by: '2023-12', ref: action(18) }],
		questions: ['registration.online']
	}),
	icb(19, {
		title: 'Communication across the system',
		asks: 'Join up what patients are told about the new way of working, digital access, the wider team and local services.',
		due: [{ says: 'Ongoing in 2023/24', ref: action(19) }],
		questions: ['website.explained']
	}),
	icb(20, {
		title: 'Directory of services',
		asks: 'Keep the local directory of services up to date, and train all practices and networks in it.',
		due: [{ says: 'Ongoing in 2023/24', ref: action(20) }],
		questions: ['services.directory-training'],
		own: 'When the directory was last gone through.'
	})
];
