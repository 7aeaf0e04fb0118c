import type { Assessment, Change, PlanEdit, Snapshot } from '#assessments';
import { SHARES, type Network, type Share } from '#networks';
import type { Derived, EnclosedScheme, WithoutDetail } from './envelope.ts';
import { FIELDS, PLAN_TEXTS, type Fields } from './fields.ts';
import { onlyDeclared, type Goes } from './only-declared.ts';

/** What the owner of an assessment lets out of the device with it. */
export interface Sharing {
	/** The kinds that are included; everything else of a kind is left out. */
	readonly shares: readonly Share[];
	/** Set for a summary: the ids of the questions whose answers are enclosed, and nothing beside them. */
	readonly decidingOnly?: readonly string[] | undefined;
	/** Its detail may go on from the network to the ICB. */
	readonly onward: boolean;
	/**
	 * Set when it goes back to its owner: what is added to its plan, by action. That goes whatever is
	 * left out, so the plan does not count as left out; what the owner's own plan holds stays there.
	 */
	readonly home?: Readonly<Record<string, PlanEdit>> | undefined;
}

/** An assessment as it leaves, with what leaves beside it. */
export interface Shared {
	readonly assessment: Assessment;
	readonly snapshots: readonly Snapshot[];
	readonly changes: readonly Change[];
	readonly leftOut: readonly Share[];
}

/** All there is of an assessment on a device. */
export type Whole = Omit<Shared, 'leftOut'>;

/** What of an assessment leaves the device by its owner's choice; built from declared fields alone. */
export function shareOf({ assessment, snapshots, changes }: Whole, sharing: Sharing): Shared {
	const { decidingOnly, home } = sharing;
	const shares = decidingOnly ? [] : sharing.shares;
	const goes = goesWith(shares);
	const shared = only(FIELDS.assessment, onlyAnswers(assessment, decidingOnly), goes);
	return {
		assessment: home ? { ...shared, plan: { ...shared.plan, ...onlyActions(home) } } : shared,
		snapshots: shares.includes('snapshots')
			? snapshots.map((snapshot) => only(FIELDS.snapshot, snapshot, goes))
			: [],
		changes: shares.includes('history') ? changes.flatMap((change) => changeOf(change, goes)) : [],
		leftOut: SHARES.filter((share) => !shares.includes(share) && !(home && share === 'plan'))
	};
}

/** What of a network's record leaves the device. */
export const networkOf = (network: Network, shares: readonly Share[]): Network =>
	only(FIELDS.network, network, goesWith(shares));

/** The statuses of a practice whose detail does not go on. */
export const withoutDetailOf = (statuses: WithoutDetail): WithoutDetail =>
	only(FIELDS.withoutDetail, statuses, goesWith([]));

/** What follows from the answers, as it is told to other readers. */
export const derivedOf = (derived: Derived): Derived => only(FIELDS.derived, derived, goesWith([]));

/** A local scheme as it is referred to. */
export const schemeOf = (scheme: EnclosedScheme): EnclosedScheme =>
	only(FIELDS.scheme, scheme, goesWith([]));

const goesWith =
	(shares: readonly Share[]): Goes =>
	(leaves) =>
		leaves === 'always' || shares.some((share) => share === leaves);

// Declared fields left out become what the record has when nobody has filled them in, so the type holds.
const only = <T extends object>(fields: Fields, record: T, goes: Goes): T =>
	onlyDeclared({ fields }, record, goes) as T;

const onlyActions = (plan: Assessment['plan']): Assessment['plan'] =>
	only({ plan: FIELDS.assessment.plan }, { plan }, goesWith(['plan', 'notes', 'names'])).plan;

const onlyAnswers = (assessment: Assessment, ids: readonly string[] | undefined): Assessment =>
	ids
		? {
				...assessment,
				answers: Object.fromEntries(
					Object.entries(assessment.answers).filter(([id]) => ids.includes(id))
				)
			}
		: assessment;

/** A change of the plan belongs to the plan, and so does one of its texts. */
function changeOf(change: Change, goes: Goes): readonly Change[] {
	if (change.kind === 'plan') return goes('plan') ? [only(FIELDS.planChange, change, goes)] : [];
	const stays = Object.entries(PLAN_TEXTS).some(
		([beginning, leaves]) => change.key.startsWith(beginning) && !goes(leaves)
	);
	return stays ? [] : [only(FIELDS.answerChange, change, goes)];
}
