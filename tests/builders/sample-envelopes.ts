import {
	VERSION,
	emptyProfile,
	type Answer,
	type AnswerValue,
	type Assessment,
	type Change,
	type Snapshot
} from '#assessments';
import type { EnvelopeContent, Sharing, Whole } from '#exchange';
import { NETWORK_VERSION, SHARES, type Network } from '#networks';

/** When the sample files were made. */
export const SAMPLE_MADE_AT = '2026-11-22T08:00:00.000Z';
/** The passphrase of the sample file that is locked. */
export const SAMPLE_PASSPHRASE = 'Example passphrase, five words';
/** The two questions whose answers go into the sample summary. */
export const SAMPLE_DECIDING = ['telephony.cloud', 'online.core-hours'];

const ID = '0b9b6a52-6f1e-4c57-9f0e-00000000000';
const moment = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;
const openAll = [{ from: '08:00', to: '18:30' }];

const VALUES: Readonly<Record<string, AnswerValue | null>> = {
	'telephony.cloud': { kind: 'choice', choice: 'yes' },
	'online.core-hours': { kind: 'choice', choice: 'partly' },
	'telephony.framework': {
		kind: 'choice',
		choice: 'notApplicable',
		reason: 'Not bought since 2020'
	},
	'telephony.cloud.live-date': { kind: 'date', date: '2024-02-29' },
	'online.core-hours.limits': { kind: 'several', chosen: ['non-urgent-only'] },
	'online.opening-times': {
		kind: 'hours',
		routes: { phone: [openAll, openAll, openAll, [], null] }
	},
	'telephony.figures': {
		kind: 'numbers',
		figures: { calls: 4120, 'share-answered': 81.5 },
		period: '2026-10',
		from: 'The telephone report',
		others: [{ figures: { calls: 4300 }, period: '2026-09', from: '' }]
	},
	'capacity.list-of-figures': { kind: 'notPublished' },
	'capacity.another-figure': { kind: 'notKnown' },
	'navigation.parity': null,
	'plan.engagement': { kind: 'text', text: 'The patient group met in October.' },
	'case.national-programme.problem': { kind: 'text', text: 'Calls at eight o’clock.' }
};

const answerTo = (question: string, minute: number): Answer => ({
	question,
	value: VALUES[question] ?? null,
	note: `Note on ${question}`,
	evidence: `Evidence for ${question}\nA second reference`,
	review: minute % 2 === 0,
	answeredAt: moment(minute),
	...(minute === 0 && { confirmedAt: moment(40) }),
	changedAt: moment(minute),
	device: 'device-a'
});

/** A made-up practice with a value of every kind, and every field of a plan edit. */
export const sampleAssessment = (letter: string, number: number): Assessment => ({
	version: VERSION,
	id: `${ID}${String(number)}`,
	title: `Example Practice ${letter}, autumn`,
	example: false,
	createdAt: moment(0),
	headerChangedAt: moment(30),
	headerDevice: 'device-a',
	profile: {
		...emptyProfile(`Example Practice ${letter}`),
		ods: `Z9990${String(number)}`,
		network: 'Example PCN',
		icb: 'Example ICB',
		listSize: 9000 + number,
		telephonySupplier: 'Example Telephones'
	},
	answers: Object.fromEntries(
		Object.keys(VALUES).map((question, minute) => [question, answerTo(question, minute)])
	),
	plan: {
		'online.core-hours': {
			action: 'online.core-hours',
			chosen: true,
			owner: 'Example owner, practice manager',
			start: '2026-12-01',
			due: '2027-02-26',
			proposedDue: '2027-01-29',
			measure: 'Open in all core hours',
			baseline: 'Until 16:00',
			target: 'Until 18:30',
			support: ['national-programme'],
			priority: 1,
			effort: 'M',
			impact: 'high',
			place: 1.5,
			status: 'underWay',
			keptOpenAt: moment(20),
			note: 'Waits for the supplier',
			changedAt: moment(31),
			device: 'device-a'
		},
		'own.00000001': {
			action: 'own.00000001',
			what: 'Write a rota for the front desk',
			theme: 'telephony',
			status: 'done',
			doneOn: '2026-11-19',
			hidden: 'Done before the plan was made',
			mergedInto: 'online.core-hours',
			removed: true,
			changedAt: moment(32),
			device: 'device-a'
		}
	}
});

const sampleSnapshot = (assessment: Assessment): Snapshot => ({
	id: 'snapshot-1',
	name: 'Baseline',
	date: '2026-11-20',
	takenAt: moment(45),
	app: '0.4.0',
	edition: {
		questions: { 'telephony.cloud': 'Is the telephone system cloud-based?' },
		criteria: { 'caip-2024-25/T1': { title: 'Cloud-based telephony', rule: '0a1b2c3d' } }
	},
	assessment
});

const sampleChanges = ({ id, answers, plan }: Assessment): readonly Change[] => {
	const about = { assessment: id, at: moment(50), device: 'device-a' };
	return [
		{
			...about,
			id: 'c1',
			kind: 'answer',
			key: 'telephony.cloud',
			after: answers['telephony.cloud']
		},
		{
			...about,
			id: 'c2',
			kind: 'answer',
			key: 'plan.engagement',
			before: answers['plan.engagement']
		},
		{
			...about,
			id: 'c3',
			kind: 'plan',
			key: 'own.00000001',
			by: 'undo',
			step: 's1',
			before: plan['own.00000001'],
			after: { ...plan['own.00000001'], action: 'own.00000001', changedAt: moment(33), device: 'b' }
		}
	];
};

/** A made-up practice with a snapshot and a history. */
export function sampleWhole(letter: string, number: number): Whole {
	const assessment = sampleAssessment(letter, number);
	return {
		assessment,
		snapshots: [sampleSnapshot(assessment)],
		changes: sampleChanges(assessment)
	};
}

/** Everything is shared. */
export const EVERYTHING: Sharing = { shares: SHARES, onward: true };

const about = { madeAt: SAMPLE_MADE_AT, app: '0.4.0' };
const scheme = { id: 'local.winter', title: 'Winter, Example ICB', fingerprint: '0a1b2c3d' };
const wholeScheme = { ...scheme, text: '{"format":"access-ready-local-scheme"}', off: ['a/b'] };

/** What goes into the envelope of a made-up practice. */
export const samplePractice = (sharing: Sharing): EnvelopeContent => ({
	...about,
	kind: 'practice',
	assessments: [{ ...sampleWhole('A', 1), sharing }],
	networks: [],
	schemes: [wholeScheme],
	derived: [{ scheme: 'caip-2024-25', components: { telephony: 'notKnown' } }]
});

/** A made-up network: of A its detail goes on, of B its statuses, of C nothing has come. */
export const sampleNetwork: Network = {
	version: NETWORK_VERSION,
	id: 'network-1',
	name: 'Example PCN',
	code: 'U99999',
	icb: 'Example ICB',
	example: false,
	createdAt: moment(0),
	changedAt: moment(55),
	populations: [{ count: 30_123.45, on: '2026-01-01' }],
	oldAfterWeeks: 8,
	members: ['A', 'B', 'C'].map((letter, index) => ({
		id: `member-${letter}`,
		practice: `Example Practice ${letter}`,
		ods: `Z9990${String(index + 1)}`,
		alias: letter === 'B' ? 'Practice by the river' : '',
		...(letter !== 'C' && { assessment: `${ID}${String(index + 1)}` })
	})),
	claims: {
		'caip-2024-25/telephony': { state: 'declared', date: '2026-11-21', note: 'By letter' },
		'caip-2024-25/online': { state: 'notClaiming', note: 'Not this year' }
	}
};

/** The same as the practices of a workshop, with everything that version 2 of the record added. */
export const sampleGathering: Network = {
	...sampleNetwork,
	id: 'network-2',
	name: 'Example workshop',
	workshop: 'workshop-1',
	rates: { 'caip-2025-26/improvement': { pounds: 1.5, on: '2025-04-01', from: 'A letter' } },
	members: sampleNetwork.members.map((member, at) => ({
		...member,
		of: 'Example PCN',
		...(at === 1 && { unnamed: true as const }),
		...(at === 2 && {
			statuses: {
				madeAt: moment(50),
				statedAt: moment(52),
				components: { 'caip-2024-25/telephony': 'met' as const }
			}
		})
	}))
};

const came = (leftOut: Sharing['shares'], onward: boolean) => ({
	network: sampleNetwork.id,
	madeAt: '2026-11-21T16:00:00.000Z',
	receivedAt: '2026-11-21T17:00:00.000Z',
	route: 'qr' as const,
	file: '',
	leftOut,
	decidingOnly: false,
	onward
});

/** What goes into the envelope of a made-up network. */
export const sampleOfNetwork: EnvelopeContent = {
	...about,
	kind: 'network',
	assessments: [
		{ ...sampleWhole('A', 1), sharing: EVERYTHING, received: came(['names', 'history'], true) },
		{ ...sampleWhole('B', 2), sharing: EVERYTHING, received: came([], false) }
	],
	networks: [
		{
			network: sampleNetwork,
			assessments: [`${ID}1`, `${ID}2`],
			withoutDetail: [
				{
					member: 'member-B',
					madeAt: '2026-11-21T16:00:00.000Z',
					components: { 'caip-2024-25/telephony': 'met', 'caip-2024-25/online': 'notKnown' }
				}
			]
		}
	],
	schemes: []
};

/** What goes into a backup: one's own put aside, one that cannot be read, and what a network received. */
export const sampleBackup: EnvelopeContent = {
	...about,
	kind: 'backup',
	assessments: [
		{
			...sampleWhole('A', 1),
			assessment: { ...sampleAssessment('A', 1), deletedAt: moment(59) }
		},
		{ assessment: { version: 99, id: 'from-later' }, snapshots: [], changes: [] },
		{ ...sampleWhole('B', 2), changes: [], received: came(['evidence'], false) }
	],
	networks: [
		{
			network: { ...sampleNetwork, deletedAt: moment(58) },
			assessments: [`${ID}2`],
			withoutDetail: []
		}
	],
	schemes: [wholeScheme]
};

/** What goes into a backup of a device on which practices of networks were invited to a workshop. */
export const sampleBackupOfWorkshop: EnvelopeContent = {
	...about,
	app: '0.5.0',
	kind: 'backup',
	assessments: [],
	networks: [{ network: sampleGathering, assessments: [], withoutDetail: [] }],
	schemes: []
};
