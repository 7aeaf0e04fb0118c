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
		load: async () => (await import('./sections/telephony.ts')).telephony
	},
	{
		id: 'online',
		title: 'Online requests',
		summary: 'Online consultation in core hours, messages and digital tools',
		load: async () => (await import('./sections/online.ts')).online
	},
	{
		id: 'navigation',
		title: 'Care navigation, assessment and response',
		summary: 'One list, the same information on every route, an answer on the day',
		load: async () => (await import('./sections/navigation.ts')).navigation
	},
	{
		id: 'appointments',
		title: 'Appointment data',
		summary: 'Recording in the national GPAD categories',
		load: async () => (await import('./sections/appointments.ts')).appointments
	},
	{
		id: 'app',
		title: 'NHS App and records',
		summary: 'Record access, booking, messages and repeat medicines',
		load: async () => (await import('./sections/app.ts')).app
	},
	{
		id: 'services',
		title: 'Other services',
		summary: 'Self-referral, community pharmacy and the directory of services',
		load: async () => (await import('./sections/services.ts')).services
	},
	{
		id: 'website',
		title: 'Website and communication',
		summary: 'The website, opening times and how the change was explained',
		load: async () => (await import('./sections/website.ts')).website
	},
	{
		id: 'capacity',
		title: 'Capacity, experience and continuity',
		summary: 'Demand, patient feedback and seeing the same clinician',
		load: async () => (await import('./sections/capacity.ts')).capacity
	},
	{
		id: 'support',
		title: 'Plan and support',
		summary: 'Baseline, plan, transition money and improvement support',
		load: async () => (await import('./sections/support.ts')).support
	},
	{
		id: 'workforce',
		title: 'Workforce, interface and registration',
		summary: 'Staff, working with hospitals and online registration',
		load: async () => (await import('./sections/workforce.ts')).workforce
	},
	{
		id: 'network',
		title: 'PCN assurance',
		summary: 'For the network: review, declaration, evidence and money',
		load: async () => (await import('./sections/network.ts')).network
	}
];
