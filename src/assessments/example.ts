import type { IsoTime } from '#base';
import type { Choice } from '#questions';
import { emptyProfile } from './new-assessment.ts';
import { VERSION, type Answer, type AnswerValue, type Assessment } from './record.ts';

/** Choices of the made-up practice: one component met, one not met, one not known yet. */
const CHOICES: Readonly<Record<string, Exclude<Choice, 'notApplicable'>>> = {
	'telephony.cloud': 'yes',
	'telephony.queue': 'yes',
	'telephony.call-back': 'yes',
	'telephony.data-notice': 'yes',
	'telephony.use-of-data': 'yes',
	'telephony.framework': 'no',
	'telephony.divert-111': 'yes',
	'online.core-hours': 'partly',
	'online.data-notice': 'yes',
	'online.two-way-messages': 'yes',
	'online.booking-link': 'partly',
	'online.urgent-watch': 'yes',
	'online.tools-agreed': 'yes',
	'navigation.single-view': 'partly',
	'navigation.structured-information': 'yes',
	'navigation.parity': 'yes',
	'navigation.preferred-clinician': 'notKnown',
	'navigation.outcome-on-the-day': 'partly',
	'navigation.streaming-team': 'yes',
	'appointments.all-recorded': 'yes',
	'appointments.mapped': 'partly',
	'appointments.self-certified': 'yes',
	'appointments.urgent-category': 'notKnown',
	'app.record-access': 'yes',
	'app.booking': 'partly',
	'app.messaging': 'yes',
	'app.repeat-medicines': 'yes',
	'services.pharmacy': 'yes',
	'services.directory-training': 'no',
	'website.benchmark': 'no',
	'website.findable': 'partly',
	'website.charter': 'yes',
	'website.explained': 'yes',
	'capacity.demand': 'partly',
	'capacity.feedback-change': 'yes',
	'capacity.continuity': 'notKnown',
	'support.baseline': 'yes',
	'support.plan-signed': 'yes',
	'support.changes-reported': 'partly',
	'support.transition-money': 'yes',
	'support.programme': 'no'
};

const OTHERS: Readonly<Record<string, AnswerValue>> = {
	'online.core-hours.limits': { kind: 'several', chosen: ['non-urgent-only'] },
	'online.opening-times': {
		kind: 'hours',
		routes: {
			phone: week([{ from: '08:00', to: '18:30' }]),
			desk: week([
				{ from: '08:00', to: '13:00' },
				{ from: '14:00', to: '18:30' }
			]),
			online: week([{ from: '08:00', to: '16:00' }])
		}
	},
	'telephony.figures': {
		kind: 'numbers',
		figures: { inbound: 6420, answered: 5210, missed: 870, 'average-wait': 312 },
		period: '2025-01',
		from: 'Supplier report',
		others: [
			{
				figures: { inbound: 6180, answered: 4890, missed: 940, 'average-wait': 355 },
				period: '2024-12',
				from: 'Supplier report'
			},
			{
				figures: { inbound: 6610, answered: 5020, missed: 1130, 'average-wait': 398 },
				period: '2024-11',
				from: 'Supplier report'
			}
		]
	},
	'online.requests': {
		kind: 'numbers',
		figures: { clinical: 1480, administrative: 620 },
		period: '2025-01',
		from: 'Supplier report',
		others: [
			{
				figures: { clinical: 1310, administrative: 590 },
				period: '2024-12',
				from: 'Supplier report'
			}
		]
	},
	'navigation.training': {
		kind: 'numbers',
		figures: { staff: 2 },
		period: '2024-11-12',
		from: 'Training log'
	},
	'appointments.unmapped': { kind: 'notKnown' },
	'app.use': { kind: 'notPublished' }
};

const NOTES: Readonly<Record<string, string>> = {
	'telephony.use-of-data': 'Call figures are on the agenda of every monthly team meeting.',
	'online.core-hours':
		'The form closes at 16:00, and asks people with urgent problems to ring the practice.'
};

function week(day: readonly { readonly from: string; readonly to: string }[]) {
	return [[...day], [...day], [...day], [...day], [...day]] as const;
}

/** A practice that does not exist, to look around in; clearly marked wherever it is shown. */
export function example(now: IsoTime): Assessment {
	const values: Readonly<Record<string, AnswerValue>> = {
		...Object.fromEntries(
			Object.entries(CHOICES).map(([id, choice]) => [id, { kind: 'choice', choice }] as const)
		),
		...OTHERS
	};
	return {
		version: VERSION,
		id: 'example',
		title: 'Example practice (made up)',
		example: true,
		createdAt: now,
		profile: {
			...emptyProfile('Example practice (made up)'),
			network: 'Example network (made up)',
			listSize: 9800
		},
		answers: Object.fromEntries(
			Object.entries(values).map(([question, value]) => [question, answer(question, value, now)])
		),
		plan: {}
	};
}

const answer = (question: string, value: AnswerValue, now: IsoTime): Answer => ({
	question,
	value,
	note: NOTES[question] ?? '',
	evidence: '',
	review: question === 'navigation.preferred-clinician',
	answeredAt: now,
	changedAt: now,
	device: 'example'
});
