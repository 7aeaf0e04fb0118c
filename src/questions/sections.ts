import type { Question } from './schema.ts';

/** A section before its questions are loaded; enough for a task list. */
export interface SectionInfo {
	readonly id: SectionId;
	readonly title: string;
	/** One line on what the section is about. */
	readonly summary: string;
	/** Brings the questions in; each section is a file and a chunk of its own. */
	readonly load: () => Promise<readonly Question[]>;
}

export type SectionId =
	| 'telephony'
	| 'online'
	| 'navigation'
	| 'appointments'
	| 'app'
	| 'services'
	| 'website'
	| 'capacity'
	| 'support'
	| 'workforce'
	| 'network';

/** The sections in the order they are asked. */
export const sections: readonly SectionInfo[] = [
	{
		id: 'telephony',
		title: 'Telephony',
		summary: 'Cloud-based phones, queue, call-back and the figures they give',
		load: () => import('./sections/telephony.ts').then((part) => part.telephony)
	},
	{
		id: 'online',
		title: 'Online requests',
		summary: 'Online consultation in core hours, messages and digital tools',
		load: () => import('./sections/online.ts').then((part) => part.online)
	},
	{
		id: 'navigation',
		title: 'Care navigation, assessment and response',
		summary: 'One list, the same information on every route, an answer on the day',
		load: () => import('./sections/navigation.ts').then((part) => part.navigation)
	},
	{
		id: 'appointments',
		title: 'Appointment data',
		summary: 'Recording in the national GPAD categories',
		load: () => import('./sections/appointments.ts').then((part) => part.appointments)
	},
	{
		id: 'app',
		title: 'NHS App and records',
		summary: 'Record access, booking, messages and repeat medicines',
		load: () => import('./sections/app.ts').then((part) => part.app)
	},
	{
		id: 'services',
		title: 'Other services',
		summary: 'Self-referral, community pharmacy and the directory of services',
		load: () => import('./sections/services.ts').then((part) => part.services)
	},
	{
		id: 'website',
		title: 'Website and communication',
		summary: 'The website, opening times and how the change was explained',
		load: () => import('./sections/website.ts').then((part) => part.website)
	},
	{
		id: 'capacity',
		title: 'Capacity, experience and continuity',
		summary: 'Demand, patient feedback and seeing the same clinician',
		load: () => import('./sections/capacity.ts').then((part) => part.capacity)
	},
	{
		id: 'support',
		title: 'Plan and support',
		summary: 'Baseline, plan, transition money and improvement support',
		load: () => import('./sections/support.ts').then((part) => part.support)
	},
	{
		id: 'workforce',
		title: 'Workforce, interface and registration',
		summary: 'Staff, working with hospitals and online registration',
		load: () => import('./sections/workforce.ts').then((part) => part.workforce)
	},
	{
		id: 'network',
		title: 'PCN assurance',
		summary: 'For the network: review, declaration, evidence and money',
		load: () => import('./sections/network.ts').then((part) => part.network)
	}
];
