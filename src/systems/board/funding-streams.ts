import type { SourceRef } from '#questions';

/** A stream of money for primary care that the seeds name; what it came to is typed by the ICB. */
export interface FundingStream {
	/** A promise: records keep what was typed under it. */
	readonly id: string;
	readonly title: string;
	/** What it is for, in our own words. */
	readonly says: string;
	/** Whose money it is: the ICB's own allocations, or payments to networks. */
	readonly group: 'system' | 'networks';
	/** The board report is asked to project it by name. */
	readonly projected?: true;
	readonly sources: readonly SourceRef[];
}

const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });
const line = (number: number): readonly SourceRef[] => [letter(`annex 3, line ${String(number)}`)];

/** The streams that the sources name, in the order of the report. */
export const FUNDING_STREAMS: readonly FundingStream[] = [
	{
		id: 'transition',
		title: 'Transition cover and transformation support',
		says: 'One-off money for practices that change to modern general practice, £13,500 on average',
		group: 'system',
		projected: true,
		sources: [
			letter('next steps, board report'),
			letter('annex 1, section B'),
			letter('annex 3'),
			{ source: 'checklist-2023', at: 'ICB action 7' }
		]
	},
	{
		id: 'digital-tools',
		title: 'Online consultation, messaging and booking software',
		says: 'Money for tools of the higher standard, by way of service development funding',
		group: 'system',
		projected: true,
		sources: [
			letter('next steps, board report'),
			letter('annex 3'),
			{ source: 'funding-2023', at: 'funding for digital tools' }
		]
	},
	{
		id: 'telephony',
		title: 'Digital telephony',
		says: 'Help for practices to move from analogue to cloud-based phones',
		group: 'system',
		sources: [{ source: 'checklist-2023', at: 'support offer 1' }]
	},
	{
		id: 'improvement-support',
		title: 'Improvement support',
		says: 'The national improvement programme and the ICB’s own hands-on support',
		group: 'system',
		sources: [letter('annex 3'), { source: 'checklist-2023', at: 'ICB action 6' }]
	},
	{
		id: 'pharmacy-first',
		title: 'Pharmacy First roll-out',
		says: 'Support for the roll-out of the pharmacy service',
		group: 'system',
		sources: [letter('annex 3')]
	},
	{
		id: 'service-development',
		title: 'Other service development funding (SDF)',
		says: 'What else was spent on changing primary care',
		group: 'system',
		sources: [letter('next steps, board report')]
	},
	{
		id: 'network-core',
		title: 'Core PCN funding',
		says: 'With clinical director and leadership payments in 2024/25',
		group: 'networks',
		sources: line(1)
	},
	{
		id: 'additional-roles',
		title: 'Additional roles (ARRS)',
		says: 'Reimbursement of staff in additional roles',
		group: 'networks',
		sources: [...line(2), { source: 'checklist-2023', at: 'ICB action 15' }]
	},
	{
		id: 'care-home-premium',
		title: 'Care home premium',
		says: 'For each bed in care homes',
		group: 'networks',
		sources: line(3)
	},
	{
		id: 'enhanced-access',
		title: 'Enhanced access',
		says: 'Appointments in evenings and at weekends',
		group: 'networks',
		sources: line(4)
	},
	{
		id: 'investment-impact-fund',
		title: 'Investment and impact fund (IIF)',
		says: 'By indicators and points',
		group: 'networks',
		sources: line(5)
	},
	{
		id: 'support-payment',
		title: 'Capacity and access support payment (CASP)',
		says: 'The 70% without conditions',
		group: 'networks',
		sources: line(6)
	},
	{
		id: 'improvement-payment',
		title: 'Capacity and access improvement payment (CAIP)',
		says: 'The 30% for what networks put in place',
		group: 'networks',
		sources: line(7)
	}
];

/** The year whose use is reported, and the year that is projected, as the record writes them. */
export const USED_YEAR = '2023-24';
export const PROJECTED_YEAR = '2024-25';

/** Under which key the figures of a stream in a year are kept. */
export const fundingKey = (stream: string, year: string): string => `${stream}/${year}`;
