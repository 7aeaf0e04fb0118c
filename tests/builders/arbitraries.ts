import {
	ACTION_STATUSES,
	EFFORTS,
	IMPACTS,
	PRIORITIES,
	VERSION,
	type Answer,
	type AnswerValue,
	type Assessment,
	type Change,
	type FigureSet,
	type Interval,
	type PlanEdit,
	type Profile,
	type Snapshot
} from '#assessments';
import * as fc from 'fast-check';

const clock: fc.Arbitrary<string> = fc
	.integer({ min: 0, max: 24 * 60 - 1 })
	.map((minute) =>
		[Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
	);

/** Any pair of clock times, also one that closes before it opens: the record allows it. */
export const anInterval: fc.Arbitrary<Interval> = fc.record({ from: clock, to: clock });

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const aMoment = fc
	.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
	.map((moment) => moment.toISOString());
const aDate = aMoment.map((moment) => moment.slice(0, 10));
const aKey = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4})?$/u);
const anId = fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}$/u);
const aDay = fc.option(fc.array(anInterval, { maxLength: 4 }));

const figureSet = {
	figures: fc.dictionary(
		aKey,
		// JSON has no minus nought.
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => figure + 0)
	),
	period: fc.constantFrom('', '2026', '2026-02', '2026-02-28'),
	from: text(20)
};

/** Any figures of one period, also half a set. */
export const aFigureSet: fc.Arbitrary<FigureSet> = fc.record(figureSet);

/** Any value an answer may hold. */
export const aValue: fc.Arbitrary<AnswerValue> = fc.oneof(
	fc.record({
		kind: fc.constant('choice' as const),
		choice: fc.constantFrom('yes', 'partly', 'no', 'notKnown')
	}),
	fc.record({
		kind: fc.constant('choice' as const),
		choice: fc.constant('notApplicable' as const),
		reason: text(40)
	}),
	fc.record(
		{
			kind: fc.constant('numbers' as const),
			...figureSet,
			others: fc.array(aFigureSet, { maxLength: 3 })
		},
		{ requiredKeys: ['kind', 'figures', 'period', 'from'] }
	),
	fc.record({ kind: fc.constant('date' as const), date: aDate }),
	fc.record({ kind: fc.constant('several' as const), chosen: fc.array(aKey, { maxLength: 3 }) }),
	fc.record({
		kind: fc.constant('hours' as const),
		routes: fc.dictionary(aKey, fc.tuple(aDay, aDay, aDay, aDay, aDay), { maxKeys: 3 })
	}),
	fc.record({ kind: fc.constant('text' as const), text: text(60) }),
	fc.record({ kind: fc.constantFrom('notKnown' as const, 'notPublished' as const) })
);

const anAnswer = (question: string): fc.Arbitrary<Answer> =>
	fc.record(
		{
			question: fc.constant(question),
			value: fc.option(aValue),
			note: text(30),
			evidence: text(30),
			review: fc.boolean(),
			answeredAt: aMoment,
			confirmedAt: aMoment,
			changedAt: aMoment,
			device: aKey
		},
		{
			requiredKeys: [
				'question',
				'value',
				'note',
				'evidence',
				'review',
				'answeredAt',
				'changedAt',
				'device'
			]
		}
	);

/** What a plan edit may hold beside its action and its stamps. */
const planFields = {
	chosen: fc.boolean(),
	what: text(40),
	theme: aKey,
	owner: text(20),
	start: aDate,
	due: aDate,
	proposedDue: aDate,
	measure: text(40),
	baseline: text(20),
	target: text(20),
	support: fc.array(aKey, { maxLength: 3 }),
	priority: fc.constantFrom(...PRIORITIES),
	effort: fc.constantFrom(...EFFORTS),
	impact: fc.constantFrom(...IMPACTS),
	// JSON has no minus nought.
	place: fc.double({ noNaN: true, noDefaultInfinity: true }).map((place) => place + 0),
	status: fc.constantFrom(...ACTION_STATUSES),
	doneOn: aDate,
	hidden: text(20),
	mergedInto: anId,
	keptOpenAt: aMoment,
	removed: fc.constant(true as const),
	note: text(20)
};

/** Any change of a plan edit: any of its fields, in any mixture. */
export const aPlanChange = fc.record(planFields, { requiredKeys: [] });

const aPlanEdit = (action: string): fc.Arbitrary<PlanEdit> =>
	fc.record(
		{ action: fc.constant(action), ...planFields, changedAt: aMoment, device: aKey },
		{ requiredKeys: ['action', 'changedAt', 'device'] }
	);

const byId = <T>(of: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
	fc
		.uniqueArray(anId, { maxLength: 5 })
		.chain((ids) => fc.tuple(...ids.map((id) => of(id).map((value) => [id, value] as const))))
		.map((entries) => Object.fromEntries(entries));

const anAnswerRecord = byId(anAnswer);

const aProfile: fc.Arbitrary<Profile> = fc.record(
	{
		practice: fc.string({ minLength: 1, maxLength: 40 }),
		ods: fc.constantFrom('', 'A81001'),
		network: text(20),
		icb: text(20),
		listSize: fc.integer({ min: 1, max: 500_000 }),
		clinicalSystem: text(20),
		telephonySupplier: text(20),
		onlineSupplier: text(20)
	},
	{
		requiredKeys: [
			'practice',
			'ods',
			'network',
			'icb',
			'clinicalSystem',
			'telephonySupplier',
			'onlineSupplier'
		]
	}
);

/** Any valid assessment of the present format. */
export const anAssessment: fc.Arbitrary<Assessment> = fc.record(
	{
		version: fc.constant(VERSION),
		id: fc.uuid(),
		title: fc.string({ minLength: 1, maxLength: 300 }),
		example: fc.boolean(),
		createdAt: aMoment,
		deletedAt: aMoment,
		headerChangedAt: aMoment,
		headerDevice: aKey,
		profile: aProfile,
		answers: anAnswerRecord,
		plan: byId(aPlanEdit)
	},
	{ requiredKeys: ['version', 'id', 'title', 'example', 'createdAt', 'profile', 'answers', 'plan'] }
);

/** Any snapshot of any assessment. */
export const aSnapshot: fc.Arbitrary<Snapshot> = fc.record({
	id: fc.uuid(),
	name: text(30),
	date: aDate,
	takenAt: aMoment,
	app: fc.constantFrom('0.2.0', '0.3.0'),
	edition: fc.record({
		questions: fc.dictionary(anId, text(30), { maxKeys: 4 }),
		criteria: fc.dictionary(anId, fc.record({ title: text(20), rule: aKey }), { maxKeys: 4 })
	}),
	assessment: anAssessment
});

const sidesOf = <T>(of: fc.Arbitrary<T>) => ({ before: of, after: of });
const aboutChange = {
	id: fc.uuid(),
	assessment: fc.constant('one'),
	at: aMoment,
	device: aKey,
	by: fc.constantFrom('undo' as const, 'redo' as const),
	step: aKey
};
const REQUIRED = ['kind', 'key', 'id', 'assessment', 'at', 'device'] as const;

/** Any line of a history. */
export const aChange: fc.Arbitrary<Change> = anId.chain((key) =>
	fc.oneof(
		fc.record(
			{
				...aboutChange,
				kind: fc.constant('answer' as const),
				key: fc.constant(key),
				...sidesOf(anAnswer(key))
			},
			{ requiredKeys: [...REQUIRED] }
		),
		fc.record(
			{
				...aboutChange,
				kind: fc.constant('plan' as const),
				key: fc.constant(key),
				...sidesOf(aPlanEdit(key))
			},
			{ requiredKeys: [...REQUIRED] }
		)
	)
);

/** Few moments, two of them the same in other letters, so that copies often meet in one. */
const ofFew = fc.constantFrom(
	'2026-03-02T10:15:00.000Z',
	'2026-03-02T10:15:00Z',
	'2026-03-02T10:15:00.001Z',
	'2026-04-01T08:00:00.000Z'
);
const stampOfFew = { changedAt: ofFew, device: fc.constantFrom('desk', 'tablet') };
/** The last is the name of what every object has. */
const idOfFew = fc.constantFrom('q.one', 'q.two', 'plan.risks', 'case.offer.cost', 'constructor');
const fewWords = fc.constantFrom('', 'a', 'b');

const anAnswerOfFew = (question: string) =>
	fc
		.record({
			value: fc.oneof(
				fc.constantFrom<Answer['value'][]>(
					null,
					{ kind: 'choice', choice: 'yes' },
					{ kind: 'choice', choice: 'no' },
					{ kind: 'several', chosen: ['a', 'b'] },
					{ kind: 'several', chosen: ['b', 'a'] }
				),
				aValue
			),
			note: fewWords,
			evidence: fewWords,
			...stampOfFew
		})
		.chain((some) => anAnswer(question).map((any): Answer => ({ ...any, ...some })));

const aPlanEditOfFew = (action: string) =>
	fc
		.record(
			{
				owner: fewWords,
				note: fewWords,
				hidden: fewWords,
				due: fc.constantFrom('2026-05-01', '2026-06-01'),
				...stampOfFew
			},
			{ requiredKeys: ['changedAt', 'device'] }
		)
		.map((some): PlanEdit => ({ action, ...some }));

const byIdOfFew = <T>(of: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
	fc
		.uniqueArray(idOfFew, { maxLength: 5 })
		.chain((ids) => fc.tuple(...ids.map((id) => of(id).map((value) => [id, value] as const))))
		.map((entries) => Object.fromEntries(entries));

/** Copies of one assessment, changed on a few devices at a few moments, often at the same. */
export const aCopy: fc.Arbitrary<Assessment> = fc
	.record(
		{
			title: fc.constantFrom('Spring', 'Autumn'),
			example: fc.boolean(),
			createdAt: ofFew,
			deletedAt: ofFew,
			headerChangedAt: ofFew,
			headerDevice: stampOfFew.device,
			answers: byIdOfFew(anAnswerOfFew),
			plan: byIdOfFew(aPlanEditOfFew)
		},
		{ requiredKeys: ['title', 'example', 'createdAt', 'answers', 'plan'] }
	)
	.chain((some) =>
		aProfile.map((profile): Assessment => ({ version: VERSION, id: 'one', profile, ...some }))
	);
