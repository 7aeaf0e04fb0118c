import { FIELDS, type Fields, type Leaves } from '#exchange';
import type { Share } from '#networks';

/** Some fields of a record, in words. */
export interface FieldsInWords {
	readonly title: string;
	readonly what: readonly string[];
}

/** What goes into a file and what does not, for the reader to look over before it is made. */
export interface Leaving {
	readonly leaves: readonly FieldsInWords[];
	readonly stays: readonly FieldsInWords[];
}

/** What the user chose. */
export interface LeavingChoice {
	readonly shares: readonly Share[];
	/** Only the answers that decide components. */
	readonly decidingOnly: boolean;
}

/** In words; `''` for what is a part of something else that is named. */
type Words<F> = Readonly<Record<keyof F, string>>;

const ASSESSMENT: Words<typeof FIELDS.assessment> = {
	version: '',
	id: '',
	title: 'its title',
	example: '',
	createdAt: 'when it was begun',
	headerChangedAt: '',
	headerDevice: '',
	deletedAt: 'whether it is deleted here',
	profile: '',
	answers: '',
	plan: ''
};
const PROFILE: Words<typeof FIELDS.profile> = {
	practice: 'the practice’s name',
	ods: 'its ODS code',
	network: 'its PCN',
	icb: 'its ICB',
	listSize: 'its list size',
	clinicalSystem: 'its clinical system',
	telephonySupplier: 'its telephony supplier',
	onlineSupplier: 'its online consultation supplier'
};
const ANSWER: Words<typeof FIELDS.answer> = {
	question: '',
	value: 'what was answered, with the reason where something does not apply',
	note: 'notes',
	evidence: 'references to evidence',
	review: 'the mark to look at it again',
	answeredAt: 'when it was answered, confirmed and changed',
	confirmedAt: '',
	changedAt: '',
	device: 'a random name of the device, which says nothing about anybody'
};
const PLAN_EDIT: Words<typeof FIELDS.planEdit> = {
	action: '',
	chosen: 'which actions are taken or left out',
	what: 'what is to be done',
	theme: '',
	owner: 'names of who does it',
	start: 'dates',
	due: '',
	proposedDue: '',
	measure: 'how it is measured, from where to where',
	baseline: '',
	target: '',
	support: 'the support wanted for it',
	priority: 'priority, effort and impact',
	effort: '',
	impact: '',
	place: '',
	status: 'how far it is',
	doneOn: '',
	hidden: 'reasons why actions are hidden',
	mergedInto: '',
	keptOpenAt: '',
	removed: '',
	note: 'notes at actions',
	changedAt: '',
	device: ''
};

/** What a choice lets out, and what it keeps, as the registry of fields has it. */
export function whatLeaves({ shares, decidingOnly }: LeavingChoice): Leaving {
	const chosen: readonly Leaves[] = decidingOnly ? [] : shares;
	const goes = (leaves: Leaves) => leaves === 'always' || chosen.includes(leaves);
	const plan = goes(FIELDS.assessment.plan.leaves);
	const groups = [
		of('The assessment', FIELDS.assessment, ASSESSMENT, goes),
		of('The practice', FIELDS.profile, PROFILE, goes),
		of(
			decidingOnly ? 'The answers that decide components' : 'Every answer',
			FIELDS.answer,
			ANSWER,
			goes
		),
		of('The plan', FIELDS.planEdit, PLAN_EDIT, plan ? goes : () => false, [
			'texts of the plan and of cases for support'
		]),
		whole('Snapshots', 'frozen copies, by the same rules', goes('snapshots')),
		whole(
			'The history',
			'who changed what on which device, and what stood there before',
			goes('history')
		)
	];
	return {
		leaves: [
			...groups.flatMap(({ title, leaves }) => some(title, leaves)),
			{ title: 'For readers', what: ['the statuses that follow from the answers'] }
		],
		stays: [
			...groups.flatMap(({ title, stays }) => some(title, stays)),
			...(decidingOnly ? [{ title: 'All other answers', what: ['whole'] }] : []),
			{
				title: 'Everything else',
				what: ['other assessments, networks, files of local schemes, settings']
			}
		]
	};
}

function of<F extends Fields>(
	title: string,
	fields: F,
	words: Words<F>,
	goes: (leaves: Leaves) => boolean,
	more: readonly string[] = []
) {
	const leaves: string[] = [];
	const stays: string[] = [];
	for (const [name, { leaves: when }] of Object.entries(fields)) {
		const word = words[name as keyof F];
		if (word !== '') (goes(when) ? leaves : stays).push(word);
	}
	(goes('always') ? leaves : stays).push(...more);
	return { title, leaves, stays };
}

const whole = (title: string, says: string, goes: boolean) => ({
	title,
	leaves: goes ? [says] : [],
	stays: goes ? [] : [says]
});

const some = (title: string, what: readonly string[]): readonly FieldsInWords[] =>
	what.length === 0 ? [] : [{ title, what }];
