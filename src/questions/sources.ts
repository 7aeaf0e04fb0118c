/**
 * The documents the product rests on. Every source reference in questions, criteria, actions and
 * figures names one of these keys; a test resolves them all.
 */
export interface Source {
	readonly title: string;
	readonly publisher: string;
	/** As shown in the document; absent when it shows none. */
	readonly date?: string;
	/** Where it can be opened. */
	readonly url: string;
	/** `read`: the document itself was read. `partly`: only the part cited. `reported`: known through another source. */
	readonly basis: 'read' | 'partly' | 'reported';
}

export const sources = {
	'funding-2023': {
		title: 'Supporting transformation in general practice: funding and other support',
		publisher: 'NHS England',
		date: '2023',
		url: 'https://www.england.nhs.uk/gp/national-general-practice-improvement-programme/funding-and-other-support/',
		basis: 'read'
	},
	'checklist-2023': {
		title:
			'Delivery plan for recovering access to primary care: updated support offer and checklists of actions',
		publisher: 'NHS England',
		date: 'summer 2023',
		url: 'https://www.england.nhs.uk/long-read/updated-checklist-delivery-plan-for-recovering-access-to-primary-care/',
		basis: 'read'
	},
	'pulse-gpip-2023': {
		title: 'NHS England to launch nationwide GP practice improvement programme',
		publisher: 'Pulse',
		date: '9 May 2023',
		url: 'https://www.pulsetoday.co.uk/news/workload/nhs-england-to-launch-nationwide-gp-practice-improvement-programme-this-month/',
		basis: 'read'
	},
	'pulse-resilience-2016': {
		title: 'How do I access the general practice resilience programme?',
		publisher: 'Pulse',
		date: '2016',
		url: 'https://www.pulsetoday.co.uk/resource/pulse-intelligence/how-do-i-access-the-40m-general-practice-resilience-programme/',
		basis: 'read'
	},
	'letter-2024': {
		title:
			'Delivery plan for recovering access to primary care: update and actions for 2024/25 (PRN01226)',
		publisher: 'NHS England',
		date: 'April 2024',
		url: 'https://www.england.nhs.uk/long-read/delivery-plan-for-recovering-access-to-primary-care-update-and-actions-for-2024-25/',
		basis: 'read'
	},
	'gm-foi-2025': {
		title: 'FOI 2025/1195: CAIP payments 2024/25',
		publisher: 'NHS Greater Manchester',
		date: '7 May 2025',
		url: 'https://gmintegratedcare.org.uk/freedom-of-information/foi-request/foi-2025-1195/',
		basis: 'read'
	},
	'sslmc-caip-2025': {
		title: 'CAIP 2025/26',
		publisher: 'Surrey and Sussex LMCs',
		date: '2025',
		url: 'https://www.sslmcs.co.uk/resources/gp-contract-2025-26/caip-2025-26',
		basis: 'read'
	},
	'lmc-online-2024': {
		title: 'Guidance on online consulting requirements',
		publisher: 'lmc.org.uk',
		date: '2024',
		url: 'https://www.lmc.org.uk/resources/guidance-on-online-consulting-requirements/',
		basis: 'read'
	},
	'bma-pcn-funding-2025': {
		title: 'Primary care network funding',
		publisher: 'BMA',
		date: '14 April 2025',
		url: 'https://www.bma.org.uk/advice-and-support/gp-practices/primary-care-networks/primary-care-network-funding',
		basis: 'read'
	},
	'capsticks-des-2024': {
		title: 'Network Contract DES 2024/25',
		publisher: 'Capsticks',
		date: '2024',
		url: 'https://www.capsticks.com/insights/keeping-your-primary-care-network-pcn-updated-with-the-network-contract-directed-enhanced-services-202425',
		basis: 'read'
	},
	'sslmc-telephony-2024': {
		title: 'Cloud-based telephony data collection: data provision notice',
		publisher: 'Surrey and Sussex LMCs',
		date: '30 August 2024',
		url: 'https://www.sslmcs.co.uk/cloudbasedtelephonydatacollection',
		basis: 'read'
	},
	'cbt-pipeline-2026': {
		title: 'Profile of the published cloud-based telephony data files',
		publisher: 'third-party notes on NHS England files',
		date: '2 October 2026',
		url: 'https://github.com/YusufIsmailayo/nhs-gp-cloud-telephony-pipeline',
		basis: 'reported'
	},
	'xon-cbt-faq': {
		title: 'Cloud-based telephony data: questions and answers',
		publisher: 'X-on',
		url: 'https://help.x-onweb.com/en/articles/501496',
		basis: 'read'
	},
	'nwlmc-telephony': {
		title: 'Telephony requirements',
		publisher: 'Norfolk and Waveney LMC',
		url: 'https://www.norfolkwaveneylmc.org.uk/telephony/',
		basis: 'read'
	},
	'opening-hours-2025': {
		title: 'Opening hours for general practice',
		publisher: 'Essex LMC',
		date: '2025',
		url: 'https://www.essexlmc.org.uk/opening-hours-for-general-practice/',
		basis: 'read'
	},
	'pulse-october-2025': {
		title: 'What the October access changes mean for GP practices',
		publisher: 'Pulse',
		date: 'September 2025',
		url: 'https://www.pulsetoday.co.uk/analysis/2025-26-contract/qa-what-the-october-access-changes-mean-for-gp-practices/',
		basis: 'read'
	},
	'sslmc-october-2025': {
		title: 'GP contract changes from 1 October 2025',
		publisher: 'Surrey and Sussex LMCs',
		date: 'September 2025',
		url: 'https://www.sslmcs.co.uk/news/update-gp-contract-changes-from-1st-october-2025',
		basis: 'read'
	},
	'contract-2026': {
		title: 'Changes to the GP contract in 2026/27 (PRN02353)',
		publisher: 'NHS England',
		date: '24 February 2026',
		url: 'https://www.england.nhs.uk/long-read/changes-to-the-gp-contract-in-2026-27',
		basis: 'partly'
	},
	'sslmc-access-2026': {
		title: '2026/27 access requirements',
		publisher: 'Surrey and Sussex LMCs',
		date: '2026',
		url: 'https://www.sslmcs.co.uk/?p=6834',
		basis: 'read'
	},
	'same-day-2026': {
		title: 'Same-day urgent access readiness',
		publisher: 'My Practice Manager',
		date: 'February 2026',
		url: 'https://mypracticemanager.co.uk/advice/same-day-urgent-access-readiness',
		basis: 'read'
	},
	'same-day-goal-2027': {
		title: 'Same-day access: the 90% target for 2027',
		publisher: 'My Practice Manager',
		date: '17 March 2026',
		url: 'https://mypracticemanager.co.uk/advice/same-day-access-90-percent-target-2027',
		basis: 'read'
	},
	'lmc-mapping-2026': {
		title: 'Updated guidance: appointment mapping',
		publisher: 'lmc.org.uk',
		date: '2026',
		url: 'https://www.lmc.org.uk/resources/updated-guidance-appointment-mapping/',
		basis: 'read'
	},
	'gpad-guidance': {
		title: 'Recording GP appointments: consolidated guidance',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/long-read/recording-gp-appointments-consolidated-guidance/',
		basis: 'partly'
	},
	'gpad-record-all': {
		title: 'More accurate general practice appointment data: record all appointments',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/gp/gpad/more-accurate-general-practice-appointment-data/record-all-appointments/',
		basis: 'read'
	},
	'iif-acc-08': {
		title: 'IIF indicator code and definitions (ACC-08)',
		publisher: 'NHS England Digital',
		url: 'https://github.com/NHSDigital/iif_indicators',
		basis: 'read'
	},
	pomi: {
		title: 'Patient Online Management Information (POMI)',
		publisher: 'NHS England Digital',
		url: 'https://digital.nhs.uk/data-and-information/publications/statistical/mi-patient-online-pomi',
		basis: 'partly'
	},
	'mgp-model': {
		title: 'Modern general practice model',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/gp/national-general-practice-improvement-programme/modern-general-practice-model/',
		basis: 'read'
	},
	'care-navigation-guide': {
		title: 'How to improve care navigation in general practice',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/long-read/how-to-improve-care-navigation-in-general-practice',
		basis: 'read'
	},
	'website-tool': {
		title: 'GP website benchmarking tool guide',
		publisher: 'Treeview',
		date: '2026',
		url: 'https://treeviewdesigns.co.uk/blog/nhs-gp-website-benchmarking-tool-guide',
		basis: 'read'
	},
	'oc-submissions': {
		title: 'Submissions via online consultation systems in general practice',
		publisher: 'NHS England Digital',
		date: '25 April 2024',
		url: 'https://digital.nhs.uk/data-and-information/publications/statistical/submissions-via-online-consultation-systems-in-general-practice',
		basis: 'partly'
	},
	'cap-2023': {
		title: 'Capacity and access payment guidance 2023/24',
		publisher: 'DKJ Support',
		date: '2023',
		url: 'https://dkjsupportservices.co.uk/capacity-and-access-payment-guidance/',
		basis: 'read'
	},
	'gpps-2024': {
		title: 'GP Patient Survey updated in 2024 to focus on access',
		publisher: 'Management in Practice',
		date: '4 January 2024',
		url: 'https://managementinpractice.com/news/gp-patient-survey-being-updated-in-2024-to-focus-on-access/',
		basis: 'read'
	},
	'charter-2025': {
		title: 'NHS England publishes contractual GP patient charter',
		publisher: 'Pulse',
		date: '2025',
		url: 'https://www.pulsetoday.co.uk/news/breaking-news/nhs-england-publishes-contractual-gp-patient-charter',
		basis: 'read'
	},
	'nwl-plan-2025': {
		title: 'Access improvement plan template 2025/26 (NW London ICB)',
		publisher: 'Greenwell PCN',
		date: '2025',
		url: 'https://greenwellpcn.nhs.uk/home/access-improvement-plan-2025',
		basis: 'read'
	},
	slf: {
		title: 'Support level framework',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/gp/national-general-practice-improvement-programme/support-level-framework',
		basis: 'read'
	},
	'continuity-2025': {
		title: 'GP practices to publish patient charter and receive continuity incentive',
		publisher: 'Pulse',
		date: '28 February 2025',
		url: 'https://www.pulsetoday.co.uk/news/2025-26-contract/gp-practices-to-publish-patient-charter-and-receive-continuity-of-care-incentive',
		basis: 'partly'
	},
	'thc-plan-2023': {
		title: 'How to approach and what to include in a capacity and access improvement plan',
		publisher: 'THC Primary Care',
		date: '26 June 2023',
		url: 'https://thcprimarycare.co.uk/post/how-to-approach-and-what-to-include-in-your-primary-care-network-capacity-access-improvement-plan',
		basis: 'read'
	},
	'system-plan-2023': {
		title: 'Primary care access improvement plans: briefing note for system-level plans',
		publisher: 'NHS England',
		date: 'July 2023',
		url: 'https://www.england.nhs.uk/long-read/primary-care-access-improvement-plans-briefing-note-for-system-level-plans/',
		basis: 'partly'
	},
	'website-guide': {
		title: 'Step-by-step guide to improving general practice website online journeys',
		publisher: 'NHS England',
		url: 'https://www.england.nhs.uk/long-read/step-by-step-guide-to-improving-general-practice-website-online-journeys',
		basis: 'partly'
	},
	'risk-stratification-2026': {
		title: 'Risk stratification in the GP contract',
		publisher: 'iatroX',
		date: '2026',
		url: 'https://www.iatrox.com/blog/risk-stratification-gp-contract-2026-what-it-means-how-ai-tools-help',
		basis: 'read'
	},
	'nhsconfed-2026': {
		title: 'GP contract 2026/27: what you need to know',
		publisher: 'NHS Confederation',
		date: '24 February 2026',
		url: 'https://www.nhsconfed.org/publications/gp-contract-202627-what-you-need-know',
		basis: 'read'
	},
	'sslmc-populations-2025': {
		title: 'Adjustments to PCN payments',
		publisher: 'Surrey and Sussex LMCs',
		date: 'June 2025',
		url: 'https://www.sslmcs.co.uk/resources/primary-care-networks/adjustments-to-pcn-payments',
		basis: 'read'
	},
	'humberside-des-2025': {
		title: 'Network Contract DES 2025/26: requirements and entitlements',
		publisher: 'Humberside LMC',
		date: '2025',
		url: 'https://humbersidelmc.org.uk/network-contract-des-202526/',
		basis: 'partly'
	},
	'transition-funding': {
		title: 'Transition cover and transformation support funding',
		publisher: 'NHS England',
		date: '2023',
		url: 'https://www.england.nhs.uk/long-read/transition-cover-and-transformation-support-funding-to-move-to-a-modern-general-practice-access-model/',
		basis: 'partly'
	}
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
