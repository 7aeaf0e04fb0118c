import type { SourceRef } from '#questions';

const areaSources: readonly SourceRef[] = [
	{ source: 'letter-2024', at: 'annex 1, section D' },
	{ source: 'checklist-2023', at: 'ICB action 17' }
];

/**
 * The four areas of work between practices and hospitals, named in our own words; `topic` is the
 * option of INT-01 by which practices raise it.
 */
export const INTERFACE_AREAS = [
	{
		id: 'interface.onward-referral',
		topic: 'onward-referral',
		title: 'Onward referral',
		says: 'Hospitals refer patients on themselves where they can, and do not send them back to the practice for it.',
		sources: areaSources
	},
	{
		id: 'interface.complete-care',
		topic: 'complete-care',
		title: 'Complete care',
		says: 'Hospitals finish what they began, such as fit notes and discharge letters.',
		sources: areaSources
	},
	{
		id: 'interface.call-and-recall',
		topic: 'call-and-recall',
		title: 'Call and recall',
		says: 'Hospitals call patients for their own follow-up tests and appointments.',
		sources: areaSources
	},
	{
		id: 'interface.contact-points',
		topic: 'contact-points',
		title: 'Points of contact',
		says: 'Clinicians of both sides can reach each other without a detour.',
		sources: areaSources
	}
] as const satisfies readonly {
	readonly id: string;
	readonly topic: string;
	readonly title: string;
	readonly says: string;
	readonly sources: readonly SourceRef[];
}[];

/** The texts that the facilitator writes, in the report's order; the ids are promises. */
export const BOARD_TEXTS: readonly {
	readonly id: string;
	readonly title: string;
	readonly hint: string;
}[] = [
	{
		id: 'summary',
		title: 'In short',
		hint: 'What should a member of the board know who reads nothing else?'
	},
	{
		id: 'plans',
		title: 'Local plans to improve access',
		hint: 'What do the system and its networks mean to do, and how far are they?'
	},
	{
		id: 'funding',
		title: 'About the money',
		hint: 'What is to be known of the figures: where they come from, what is not spent and why.'
	},
	{
		id: 'claims',
		title: 'About the claims',
		hint: 'What keeps networks from claiming, and what is done about it.'
	},
	...INTERFACE_AREAS.map(({ id, title, says }) => ({
		id,
		title: `Interface: ${title.toLowerCase()}`,
		hint: `${says} What has been done, and what is next?`
	})),
	{
		id: 'interface',
		title: 'Interface: how issues are raised and solved',
		hint: 'The local mechanism, the local version of the guidance, and what the trusts’ returns say.'
	},
	{
		id: 'websites',
		title: 'About the website audits',
		hint: 'Who audits, what was found, and what is being improved.'
	},
	{
		id: 'registration',
		title: 'About online registration',
		hint: 'Which practices are still without it, and why.'
	},
	{
		id: 'risks',
		title: 'Risks',
		hint: 'What could stop this, how likely is it, and what would you do then?'
	},
	{
		id: 'next-steps',
		title: 'Next steps',
		hint: 'What will be done, by whom and by when? One a line.'
	}
];
