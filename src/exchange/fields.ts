import type {
	Answer,
	AnswerValue,
	Assessment,
	Change,
	Edition,
	FigureSet,
	Interval,
	PlanEdit,
	Profile,
	Snapshot
} from '#assessments';
import type { Claim, Member, Network, Share, Statuses, TypedRate } from '#networks';
import type { Attributes, Funding, System, Tracked } from '#systems';
import type { AgendaItem, Commitment, Hands, Parked, Workshop } from '#workshops';
import type { Derived, EnclosedScheme, WithoutDetail } from './envelope.ts';

/**
 * When a field leaves the device: always, when its owner shares that kind of thing, or never but in
 * a backup.
 */
export type Leaves = 'always' | Share | 'kept';

/** What a value may hold: words and figures, named fields, a list, or things under keys. */
export type Shape =
	| 'plain'
	| { readonly fields: Fields }
	| { readonly each: Shape }
	| {
			readonly byKey: Shape;
			/** Keys that begin so are told apart from the rest. */
			readonly beginning?: Readonly<Record<string, Leaves>>;
	  };

/** A field of a record: when it leaves, and what may be in it. */
export interface Field {
	readonly leaves: Leaves;
	/** `plain` when not said. */
	readonly holds?: Shape;
	/** What stands there instead when it does not leave; without it the field is absent. */
	readonly instead?: '' | Readonly<Record<string, never>>;
}

/** The fields of a record; what is not among them does not leave. */
export type Fields = Readonly<Record<string, Field>>;

type KeyOf<T> = T extends unknown ? keyof T : never;
/** Declared whole: the compiler refuses a field that is missing here, and one that is too many. */
type FieldsOf<T> = Readonly<Record<KeyOf<T>, Field>>;

const always: Field = { leaves: 'always' };
const kept: Field = { leaves: 'kept' };
const holding = (holds: Shape, leaves: Leaves = 'always'): Field => ({ leaves, holds });

const interval = { from: always, to: always } satisfies FieldsOf<Interval>;

const figureSet = {
	figures: holding({ byKey: 'plain' }),
	period: always,
	from: always
} satisfies FieldsOf<FigureSet>;

const value = {
	...figureSet,
	kind: always,
	choice: always,
	// Without its reason "not applicable" is no answer.
	reason: always,
	others: holding({ each: { fields: figureSet } }),
	date: always,
	chosen: holding({ each: 'plain' }),
	routes: holding({ byKey: { each: { each: { fields: interval } } } }),
	text: always
} satisfies FieldsOf<AnswerValue>;

const answer = {
	question: always,
	value: holding({ fields: value }),
	note: { leaves: 'notes', instead: '' },
	evidence: { leaves: 'evidence', instead: '' },
	review: always,
	answeredAt: always,
	confirmedAt: always,
	changedAt: always,
	device: always
} satisfies FieldsOf<Answer>;

const planEdit = {
	action: always,
	chosen: always,
	what: always,
	theme: always,
	owner: { leaves: 'names' },
	start: always,
	due: always,
	proposedDue: always,
	measure: always,
	baseline: always,
	target: always,
	support: holding({ each: 'plain' }),
	priority: always,
	effort: always,
	impact: always,
	place: always,
	status: always,
	doneOn: always,
	// That an action is hidden is no note; why it is hidden is one.
	hidden: { leaves: 'notes', instead: '' },
	mergedInto: always,
	keptOpenAt: always,
	removed: always,
	note: { leaves: 'notes' },
	changedAt: always,
	device: always
} satisfies FieldsOf<PlanEdit>;

const profile = {
	practice: always,
	ods: always,
	network: always,
	icb: always,
	listSize: always,
	clinicalSystem: always,
	telephonySupplier: always,
	onlineSupplier: always
} satisfies FieldsOf<Profile>;

/** The texts of the plan and of the cases for support are answers, and belong to the plan. */
export const PLAN_TEXTS = { 'plan.': 'plan', 'case.': 'plan' } as const;

const assessment = {
	version: always,
	id: always,
	title: always,
	example: always,
	createdAt: always,
	headerChangedAt: always,
	headerDevice: always,
	deletedAt: kept,
	profile: holding({ fields: profile }),
	answers: holding({ byKey: { fields: answer }, beginning: PLAN_TEXTS }),
	plan: { leaves: 'plan', holds: { byKey: { fields: planEdit } }, instead: {} }
} satisfies FieldsOf<Assessment>;

const edition = {
	questions: holding({ byKey: 'plain' }),
	criteria: holding({ byKey: { fields: { title: always, rule: always } } })
} satisfies FieldsOf<Edition>;

const snapshot = {
	id: always,
	name: always,
	date: always,
	takenAt: always,
	app: always,
	edition: holding({ fields: edition }),
	assessment: holding({ fields: assessment })
} satisfies FieldsOf<Snapshot>;

const change = {
	id: always,
	assessment: always,
	at: always,
	device: always,
	by: always,
	step: always,
	kind: always,
	key: always
};
const changeOf = (fields: Fields) =>
	({
		...change,
		before: holding({ fields }),
		after: holding({ fields })
	}) satisfies FieldsOf<Change>;

const statuses = {
	madeAt: always,
	statedAt: always,
	components: holding({ byKey: 'plain' })
} satisfies FieldsOf<Statuses>;

const member = {
	id: always,
	practice: always,
	ods: always,
	alias: always,
	assessment: always,
	// They leave beside the network's record, as far as they count.
	statuses: holding({ fields: statuses }, 'kept'),
	unnamed: always,
	of: always
} satisfies FieldsOf<Member>;

const claim = {
	state: always,
	date: always,
	note: { leaves: 'notes', instead: '' }
} satisfies FieldsOf<Claim>;

const population = { count: always, on: always } satisfies FieldsOf<Network['populations'][number]>;

const rate = { pounds: always, on: always, from: always } satisfies FieldsOf<TypedRate>;

const network = {
	version: always,
	id: always,
	name: always,
	code: always,
	icb: always,
	example: always,
	createdAt: always,
	changedAt: always,
	deletedAt: kept,
	workshop: kept,
	populations: holding({ each: { fields: population } }),
	rates: holding({ byKey: { fields: rate } }),
	oldAfterWeeks: always,
	members: holding({ each: { fields: member } }),
	claims: holding({ byKey: { fields: claim } })
} satisfies FieldsOf<Network>;

const withoutDetail = {
	member: always,
	madeAt: always,
	statedAt: always,
	components: holding({ byKey: 'plain' })
} satisfies FieldsOf<WithoutDetail>;

const derived = {
	assessment: always,
	network: always,
	scheme: always,
	title: always,
	components: holding({ byKey: 'plain' })
} satisfies FieldsOf<Derived>;

const scheme = {
	id: always,
	title: always,
	fingerprint: always,
	text: kept,
	off: { leaves: 'kept', holds: { each: 'plain' } }
} satisfies FieldsOf<EnclosedScheme>;

const attributes = { deprivation: kept, supplier: kept } satisfies FieldsOf<Attributes>;

const tracked = {
	status: kept,
	note: kept,
	evidence: kept,
	due: kept,
	reportedOn: holding({ each: 'plain' }, 'kept'),
	reportNext: kept,
	changedAt: kept
} satisfies FieldsOf<Tracked>;

const funding = {
	allocated: kept,
	used: kept,
	projected: kept,
	note: kept
} satisfies FieldsOf<Funding>;

const system = {
	version: kept,
	id: kept,
	name: kept,
	code: kept,
	example: kept,
	createdAt: kept,
	changedAt: kept,
	deletedAt: kept,
	without: holding({ each: 'plain' }, 'kept'),
	attributes: holding({ byKey: { fields: attributes } }, 'kept'),
	tracker: holding({ byKey: { fields: tracked } }, 'kept'),
	funding: holding({ byKey: { fields: funding } }, 'kept'),
	texts: holding({ byKey: 'plain' }, 'kept'),
	figures: holding({ byKey: 'plain' }, 'kept')
} satisfies FieldsOf<System>;

const agendaItem = {
	section: kept,
	minutes: kept,
	questions: holding({ each: 'plain' }, 'kept')
} satisfies FieldsOf<AgendaItem>;

const hands = {
	yes: kept,
	partly: kept,
	no: kept,
	notApplicable: kept,
	notKnown: kept,
	at: kept
} satisfies FieldsOf<Hands>;

const parked = {
	id: kept,
	text: kept,
	at: kept,
	question: kept,
	done: kept
} satisfies FieldsOf<Parked>;

const commitment = {
	id: kept,
	members: holding({ each: 'plain' }, 'kept'),
	what: kept,
	who: kept,
	due: kept,
	section: kept,
	at: kept
} satisfies FieldsOf<Commitment>;

const workshop = {
	version: kept,
	id: kept,
	name: kept,
	date: kept,
	example: kept,
	createdAt: kept,
	changedAt: kept,
	deletedAt: kept,
	state: kept,
	network: kept,
	agenda: holding({ each: { fields: agendaItem } }, 'kept'),
	namesAgreed: kept,
	at: kept,
	spent: holding({ byKey: 'plain' }, 'kept'),
	hands: holding({ byKey: { fields: hands } }, 'kept'),
	parked: holding({ each: { fields: parked } }, 'kept'),
	marked: holding({ each: 'plain' }, 'kept'),
	commitments: holding({ each: { fields: commitment } }, 'kept'),
	handedBack: holding({ byKey: 'plain' }, 'kept')
} satisfies FieldsOf<Workshop>;

/**
 * Every field that is kept on a device, with when it leaves. A file is built from these alone, so a
 * field that is not declared here does not leave. Snapshots and history as a whole leave when they
 * are shared, and what is in them by the same rules.
 */
export const FIELDS = {
	assessment,
	profile,
	answer,
	value,
	figureSet,
	interval,
	planEdit,
	snapshot,
	edition,
	answerChange: changeOf(answer),
	planChange: changeOf(planEdit),
	network,
	population,
	rate,
	member,
	statuses,
	claim,
	withoutDetail,
	derived,
	scheme,
	system,
	attributes,
	tracked,
	funding,
	workshop,
	agendaItem,
	hands,
	parked,
	commitment
} as const;
