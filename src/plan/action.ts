import {
	isAnswered,
	type ActionStatus,
	type Answer,
	type Effort,
	type Impact,
	type Priority
} from '#assessments';
import type { IsoDate } from '#base';
import type { Question, Section } from '#questions';
import type { Criterion } from '#scoring';
import type { Gap } from './gaps.ts';
import type { Offer } from './offers/offer.ts';

/** Why an action stands where it stands: it blocks a component of the scheme, it is a contract duty, or neither. */
export type ActionTier = 'blocking' | 'duty' | 'other';

/** Something to do: what closes a gap, or an action of the user's own; edits are the user's. */
export interface Action {
	/** The id of the question whose gap it closes, or `own.<random>`. */
	readonly id: string;
	/**
	 * `closed`: the gap is gone, but the user had worked on the action; `own`: the user's own, with no
	 * question behind it. `unknown` is "don't know yet", and also the action on which the user had
	 * worked before the answer was taken back: there is something to find out again.
	 */
	readonly kind: Gap['kind'] | 'closed' | 'own';
	/** Absent for an own action, and so is its answer. */
	readonly question: Question | undefined;
	/** As given; absent, or without a value, when the user has taken it back. */
	readonly answer: Answer | undefined;
	/** The section it belongs to; `other` for an own action whose section is not known. */
	readonly theme: Pick<Section, 'id' | 'title'>;
	readonly tier: ActionTier;
	/** The deciding criteria that the gap, or one merged into it, keeps from being met. */
	readonly criteria: readonly Criterion[];
	/** What to do, in the user's words where there are any. */
	readonly what: string;
	/** How it is measured, in the user's words where there are any; empty for an own action without. */
	readonly measure: string;
	/** A role; empty for an own action. */
	readonly suggestedOwner: string;
	/**
	 * The day the answer was given and the weeks the bank estimates; for a closed action the day of the
	 * answer that closed it. Absent where there is no answer.
	 */
	readonly suggestedDue: IsoDate | undefined;
	/** What may be asked for; `support` says which the user wants. */
	readonly offers: readonly Offer[];
	readonly support: readonly Offer[];
	/** In the plan: as the user decided, else proposed when it blocks a component; never when hidden. */
	readonly chosen: boolean;
	/** True while `chosen` is only our proposal. */
	readonly proposed: boolean;
	readonly owner: string | undefined;
	readonly start: IsoDate | undefined;
	readonly due: IsoDate | undefined;
	/** The suggestion as it was when the user first touched the action. */
	readonly proposedDue: IsoDate | undefined;
	readonly baseline: string | undefined;
	readonly target: string | undefined;
	readonly priority: Priority | undefined;
	readonly effort: Effort | undefined;
	readonly impact: Impact | undefined;
	/** Its place in the user's own order, the smaller the earlier; absent while nobody has moved it. */
	readonly place: number | undefined;
	readonly status: ActionStatus;
	readonly doneOn: IsoDate | undefined;
	readonly note: string | undefined;
	/** Why it is hidden; empty when no reason was given, undefined when it is in sight. */
	readonly hidden: string | undefined;
	/** The action that the user made it a part of; at the top of the plan only while that one is gone. */
	readonly mergedInto: string | undefined;
	/** The actions that were merged into this one, and theirs; they stand nowhere else. */
	readonly merged: readonly Action[];
	/** The gap is gone, yet the action is neither done nor stopped: closing it is for the user. */
	readonly closable: boolean;
}

/** An action for a gap that is there: the question has an answer that calls for it. */
export type GapAction = Action & Gap;

/** True for an action that is neither done nor stopped. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean =>
	status === 'notStarted' || status === 'underWay';

/** True for an action with a gap behind it that is there. */
export const isGap = (action: Action): action is GapAction =>
	(action.kind === 'shortfall' || action.kind === 'unknown') && isAnswered(action.answer);

/** The actions with a gap behind them, also those merged into others, in the order of the plan. */
export const gapActions = (actions: readonly Action[]): readonly GapAction[] =>
	actions.flatMap((action) => [action, ...action.merged]).filter(isGap);

/** How many gaps the answers show; merging, hiding or working on an action changes nothing in it. */
export const gapCount = (actions: readonly Action[]): number => gapActions(actions).length;

/** The owner as the user wrote it, else the role we suggest; an own action may have none. */
export const ownerOf = (action: Action): string => action.owner ?? action.suggestedOwner;

/** The due date as the user set it, else the one we suggest; absent when there is neither. */
export const dueOf = (action: Action): IsoDate | undefined => action.due ?? action.suggestedDue;
