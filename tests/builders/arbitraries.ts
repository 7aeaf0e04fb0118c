import {
	ACTION_STATUSES,
	VERSION,
	type Answer,
	type AnswerValue,
	type Assessment,
	type FigureSet,
	type Interval,
	type PlanEdit
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
	fc.record({
		question: fc.constant(question),
		value: fc.option(aValue),
		note: text(30),
		evidence: text(30),
		review: fc.boolean(),
		answeredAt: aMoment,
		changedAt: aMoment,
		device: aKey
	});

const aPlanEdit = (action: string): fc.Arbitrary<PlanEdit> =>
	fc.record(
		{
			action: fc.constant(action),
			chosen: fc.boolean(),
			owner: text(20),
			due: aDate,
			target: text(20),
			status: fc.constantFrom(...ACTION_STATUSES),
			note: text(20),
			changedAt: aMoment,
			device: aKey
		},
		{ requiredKeys: ['action', 'changedAt', 'device'] }
	);

const byId = <T>(of: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
	fc
		.uniqueArray(anId, { maxLength: 5 })
		.chain((ids) => fc.tuple(...ids.map((id) => of(id).map((value) => [id, value] as const))))
		.map((entries) => Object.fromEntries(entries));

const anAnswerRecord = byId(anAnswer);

/** Any valid assessment of the present format. */
export const anAssessment: fc.Arbitrary<Assessment> = fc.record(
	{
		version: fc.constant(VERSION),
		id: fc.uuid(),
		title: fc.string({ minLength: 1, maxLength: 300 }),
		example: fc.boolean(),
		createdAt: aMoment,
		deletedAt: aMoment,
		profile: fc.record(
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
		),
		answers: anAnswerRecord,
		plan: byId(aPlanEdit)
	},
	{ requiredKeys: ['version', 'id', 'title', 'example', 'createdAt', 'profile', 'answers', 'plan'] }
);
