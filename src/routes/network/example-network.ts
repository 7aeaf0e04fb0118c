import { type Answer, type AnswerValue, type Assessment } from '#assessments';
import { example } from '#assessments/example';
import {
	newMember,
	newNetwork,
	SHARES,
	type Member,
	type Network,
	type Received,
	type Route,
	type Share
} from '#networks';
import type { Choice } from '#questions';

type Choices = Readonly<Record<string, Exclude<Choice, 'notApplicable'>>>;

/** How a made-up practice differs from the example practice, and how its file came. */
interface Sketch {
	readonly practice: string;
	readonly listSize: number;
	readonly choices: Choices;
	/** Its figures as parts of those of the example practice. */
	readonly size: number;
	readonly weeksAgo: number;
	readonly route: Route;
	readonly leftOut?: readonly Share[];
	readonly decidingOnly?: true;
}

const TELEPHONY: Choices = {
	'telephony.cloud': 'yes',
	'telephony.call-back': 'yes',
	'telephony.data-notice': 'yes',
	'telephony.use-of-data': 'yes'
};
const NAVIGATION: Choices = {
	'navigation.parity': 'yes',
	'navigation.structured-information': 'yes',
	'navigation.preferred-clinician': 'yes'
};
const ONLINE: Choices = { 'online.core-hours': 'yes', 'online.data-notice': 'yes' };

/** Five of the six; the sixth has sent nothing yet. */
const SKETCHES: readonly Sketch[] = [
	{
		practice: 'Abbotts Green Surgery',
		listSize: 11_200,
		choices: { ...TELEPHONY, ...NAVIGATION, ...ONLINE, 'website.benchmark': 'yes' },
		size: 1.1,
		weeksAgo: 1,
		route: 'file'
	},
	{
		practice: 'Bridge Street Family Practice',
		listSize: 9_800,
		choices: { ...TELEPHONY, 'online.core-hours': 'partly' },
		size: 0.95,
		weeksAgo: 2,
		route: 'qr',
		leftOut: ['notes', 'names', 'snapshots', 'history']
	},
	{
		practice: 'Canal Side Health Centre',
		listSize: 14_350,
		choices: { ...TELEPHONY, ...NAVIGATION, 'online.core-hours': 'no' },
		size: 1.4,
		weeksAgo: 3,
		route: 'folder',
		leftOut: ['history']
	},
	{
		practice: 'Dr Example and Partners at the Old Corn Exchange Surgery',
		listSize: 6_100,
		choices: { ...TELEPHONY, ...ONLINE, 'navigation.preferred-clinician': 'notKnown' },
		size: 0.6,
		weeksAgo: 19,
		route: 'file'
	},
	{
		practice: 'Elm Park Medical Centre',
		listSize: 8_400,
		choices: { ...TELEPHONY, ...ONLINE, ...NAVIGATION, 'navigation.parity': 'partly' },
		size: 0.8,
		weeksAgo: 1,
		route: 'qr',
		leftOut: [...SHARES],
		decidingOnly: true
	}
];
const WITHOUT_FILE = 'Fairfield Road Surgery';

const WEEK = 7 * 86_400_000;

/** Six practices that do not exist, to look around in; clearly marked wherever they are shown. */
export function exampleNetwork(
	newId: () => string,
	now: Date
): { readonly network: Network; readonly received: readonly Received[] } {
	const id = newId();
	const came = SKETCHES.map((sketch) => receivedFrom(sketch, id, newId(), now));
	const members = came.map(({ assessment }): Member => ({
		...newMember(newId(), assessment.profile.practice),
		assessment: assessment.id
	}));
	return {
		network: {
			...newNetwork(
				id,
				'Example network (made up)',
				'',
				'Example ICB (made up)',
				now.toISOString()
			),
			example: true,
			populations: [{ count: 52_340.5, on: '2024-01-01' }],
			members: [...members, newMember(newId(), WITHOUT_FILE)]
		},
		received: came
	};
}

function receivedFrom(sketch: Sketch, network: string, id: string, now: Date): Received {
	const madeAt = new Date(now.getTime() - sketch.weeksAgo * WEEK).toISOString();
	const leftOut = sketch.leftOut ?? [];
	return {
		network,
		assessment: practiceOf(sketch, id, madeAt),
		snapshots: [],
		madeAt,
		receivedAt: now.toISOString(),
		route: sketch.route,
		file: '',
		leftOut,
		decidingOnly: sketch.decidingOnly ?? false,
		onward: leftOut.length < 2
	};
}

function practiceOf(sketch: Sketch, id: string, madeAt: string): Assessment {
	const base = example(madeAt);
	const answers = Object.values({
		...base.answers,
		...Object.fromEntries(
			Object.entries(sketch.choices).map(([question, choice]) => [
				question,
				answerOf(base.answers[question], question, { kind: 'choice', choice }, madeAt)
			])
		)
	}).filter(({ question }) => !sketch.decidingOnly || sketch.choices[question] !== undefined);
	return {
		...base,
		id,
		title: sketch.practice,
		profile: {
			...base.profile,
			practice: sketch.practice,
			listSize: sketch.listSize
		},
		answers: Object.fromEntries(
			answers.map((answer) => [answer.question, shared(scaled(answer, sketch.size), sketch)])
		)
	};
}

const answerOf = (
	before: Answer | undefined,
	question: string,
	value: AnswerValue,
	at: string
): Answer => ({
	note: '',
	evidence: '',
	review: false,
	device: 'example',
	...before,
	question,
	value,
	answeredAt: at,
	changedAt: at
});

/** Figures of a smaller or larger practice. */
function scaled(answer: Answer, size: number): Answer {
	const { value } = answer;
	if (value?.kind !== 'numbers') return answer;
	const part = (figures: Readonly<Record<string, number>>) =>
		Object.fromEntries(
			Object.entries(figures).map(([field, figure]) => [field, Math.round(figure * size)])
		);
	return {
		...answer,
		value: {
			...value,
			figures: part(value.figures),
			...(value.others && {
				others: value.others.map((set) => ({ ...set, figures: part(set.figures) }))
			})
		}
	};
}

const shared = (answer: Answer, { leftOut = [] }: Sketch): Answer => ({
	...answer,
	note: leftOut.includes('notes') ? '' : answer.note
});
