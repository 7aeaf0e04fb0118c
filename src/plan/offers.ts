import type { IsoDate } from '#base';
import type { SourceRef } from '#questions';

/** Support or funding a practice or network may ask for. */
export interface Offer {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	/** Who may ask, and whom. */
	readonly how: string;
	/** The last day it was on offer, as far as the sources say; absent when they name none. */
	readonly until?: IsoDate;
	/** The questions whose gaps it answers. */
	readonly answers: readonly string[];
	readonly source: SourceRef;
}

const source = (at: string): SourceRef => ({ source: 'checklist-2023', at });

/** The eight national offers of the 2023 checklist, with what later documents say of their end. */
export const offers: readonly Offer[] = [
	{
		id: 'telephony',
		title: 'Help to move to digital telephony',
		says: 'Funding and procurement support for practices leaving analogue lines, with suppliers on the national framework.',
		how: 'The practice tells its ICB; sign-up closed on 1 July 2023.',
		until: '2023-07-01',
		answers: ['telephony.cloud', 'telephony.queue', 'telephony.call-back', 'telephony.framework'],
		source: source('support offer 1')
	},
	{
		id: 'digital-tools',
		title: 'Online consultation, messaging and booking tools',
		says: 'Funding for tools that meet the higher national standard, through the ICB.',
		how: 'The practice or PCN agrees with its ICB which tools it needs.',
		answers: [
			'online.core-hours',
			'online.two-way-messages',
			'online.booking-link',
			'online.tools-agreed',
			'app.messaging',
			'navigation.single-view',
			'navigation.structured-information'
		],
		source: source('support offer 2')
	},
	{
		id: 'improvement-programme',
		title: 'General Practice Improvement Programme',
		says: 'Guides and webinars for all; hands-on help of three or six months for practices and PCNs the ICB puts forward.',
		how: 'The practice or PCN asks its ICB; national places ran to March 2025 and delivery then moved to ICBs.',
		until: '2025-03-31',
		answers: [
			'navigation.parity',
			'navigation.structured-information',
			'navigation.outcome-on-the-day',
			'navigation.streaming-team',
			'telephony.use-of-data',
			'capacity.demand',
			'support.programme'
		],
		source: source('support offer 3')
	},
	{
		id: 'transition',
		title: 'Transition cover and transformation support funding',
		says: 'About £13,500 for a practice, once, for extra shifts, locums or peer support while it changes over.',
		how: 'The practice agrees it with its ICB; offered in 2023/24 and 2024/25.',
		until: '2025-03-31',
		answers: [
			'navigation.single-view',
			'navigation.structured-information',
			'navigation.parity',
			'support.transition-money'
		],
		source: source('support offer 4')
	},
	{
		id: 'training',
		title: 'Care navigation and digital lead training',
		says: 'One member of staff a practice for care navigation, one digital and transformation lead a PCN.',
		how: 'The practice or PCN nominates to its ICB; offered in 2023/24 and 2024/25.',
		until: '2025-03-31',
		answers: ['navigation.training', 'services.directory-training', 'network.transformation-lead'],
		source: source('support offer 5')
	},
	{
		id: 'caip',
		title: 'Capacity and access payments',
		says: 'A monthly payment without conditions and an improvement payment, both to the PCN.',
		how: 'The clinical director declares to the commissioner; both ended in March 2026.',
		until: '2026-03-31',
		answers: ['network.declared', 'network.funding'],
		source: source('support offer 6')
	},
	{
		id: 'additional-roles',
		title: 'Additional roles (ARRS)',
		says: 'Reimbursement for further roles in the network.',
		how: 'The PCN sends its workforce plan to the ICB.',
		answers: ['workforce.plan', 'capacity.demand'],
		source: source('support offer 7')
	},
	{
		id: 'communications',
		title: 'Communication materials',
		says: 'Texts and pictures that explain digital access, the wider team, pharmacy and 111 to patients.',
		how: 'Free to use for every practice.',
		answers: [
			'website.explained',
			'website.findable',
			'services.pharmacy',
			'services.self-referral',
			'app.repeat-medicines'
		],
		source: source('support offer 8')
	}
];

/** The offers that answer a gap in this question. */
export const offersFor = (question: string): readonly Offer[] =>
	offers.filter(({ answers }) => answers.includes(question));

/** Whether an offer is still to be had on a date; where no end is known, only the ICB can say. */
export const offerState = ({ until }: Offer, today: IsoDate): 'ended' | 'open' | 'askIcb' =>
	until === undefined ? 'askIcb' : until < today ? 'ended' : 'open';
