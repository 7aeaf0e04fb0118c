import {
	blankAnswer,
	type Answer,
	type Assessment,
	type AssessmentStore,
	type Change,
	type Changed,
	type PlanEdit,
	type StoreError
} from '#assessments';
import { timeAfter, type Clock, type IsoTime, type Result } from '#base';
import type { PlanStep } from '#plan';
import { UndoStack } from './undo-stack.svelte.ts';
import { WriteQueue, type QueueState } from './write-queue.ts';

/** Whether what is on the screen is on the device. `saved` is said only after the write completed. */
export type Saving =
	| { readonly state: 'idle' }
	| Exclude<QueueState, { state: 'saved' }>
	| { readonly state: 'saved'; readonly at: Date };

/** What may change in an answer. */
export type AnswerChange = Partial<Pick<Answer, 'value' | 'note' | 'evidence' | 'review'>>;

/** What may change in a plan edit. */
export type PlanChange = PlanStep['change'];

/**
 * The assessment being worked on. Every change shows at once, is written at once, is kept for the
 * history and can be taken back while the assessment is open.
 */
export class OpenAssessment {
	#assessment: Assessment;
	#saving: Saving;
	readonly #store: AssessmentStore;
	readonly #device: string;
	readonly #now: Clock;
	readonly #queue: WriteQueue;
	readonly #steps = new UndoStack();
	#made = 0;

	constructor(assessment: Assessment, store: AssessmentStore, device: string, now: Clock) {
		this.#assessment = $state.raw(assessment);
		this.#saving = $state.raw<Saving>({ state: 'idle' });
		this.#store = store;
		this.#device = device;
		this.#now = now;
		this.#queue = new WriteQueue((state) => {
			this.#saving = state.state === 'saved' ? { state: 'saved', at: now() } : state;
		});
	}

	get assessment(): Assessment {
		return this.#assessment;
	}

	get saving(): Saving {
		return this.#saving;
	}

	/** The change that `undo` would take back; of several made together, the first. */
	get undoable(): Change | undefined {
		return this.#steps.undoable;
	}

	/** The change that `redo` would repeat; of several made together, the first. */
	get redoable(): Change | undefined {
		return this.#steps.redoable;
	}

	/** Changes one answer; the rest of it stays. */
	answer(question: string, change: AnswerChange): void {
		const before = this.#assessment.answers[question];
		const stamp = this.#stamp(before?.changedAt);
		const after: Answer = {
			...(before ?? blankAnswer(question)),
			question,
			...change,
			...stamp,
			...(change.value !== undefined && { answeredAt: stamp.changedAt })
		};
		this.#do([{ kind: 'answer', key: question, before, after }]);
	}

	/** Notes that an answer still holds; when it was given stays as it was. */
	confirm(question: string): void {
		const before = this.#assessment.answers[question];
		if (!before) return;
		const stamp = this.#stamp(before.changedAt);
		const after = { ...before, ...stamp, confirmedAt: stamp.changedAt };
		this.#do([{ kind: 'answer', key: question, before, after }]);
	}

	/** Changes the user's own part of one action. */
	editPlan(action: string, change: PlanChange): void {
		this.editPlanTogether([{ action, change }]);
	}

	/** Changes the user's own part of several actions; they are taken back together. */
	editPlanTogether(steps: readonly PlanStep[]): void {
		const edits: Record<string, PlanEdit> = { ...this.#assessment.plan };
		this.#do(
			steps.map(({ action, change }) => {
				const before = edits[action];
				const after = { ...before, action, ...change, ...this.#stamp(before?.changedAt) };
				edits[action] = after;
				return { kind: 'plan', key: action, before, after };
			})
		);
	}

	/** Takes the latest step back; the records are again as they were before it. */
	undo(): void {
		this.#again(this.#steps.undo().toReversed(), 'before', 'undo');
	}

	/** Repeats what was taken back last. */
	redo(): void {
		this.#again(this.#steps.redo(), 'after', 'redo');
	}

	/** The history, oldest first, as soon as what is being written has been written. */
	async history(): Promise<Result<readonly Change[], StoreError>> {
		await this.settled();
		return this.#store.changes(this.#assessment.id);
	}

	/** Shows what other pages have written to the assessment, as `merged` with what is shown here. */
	takeUp(merged: Assessment): void {
		this.#assessment = merged;
	}

	/** Changes the title or the profile. */
	editHeader(change: Partial<Pick<Assessment, 'title' | 'profile'>>): void {
		const { changedAt: headerChangedAt, device: headerDevice } = this.#stamp(
			this.#assessment.headerChangedAt
		);
		this.#assessment = { ...this.#assessment, ...change, headerChangedAt, headerDevice };
		const header = this.#assessment;
		this.#queue.add('header', () => this.#store.putHeader(header));
	}

	/** Tries again to write what could not be written. */
	retry(): void {
		const { saving } = this;
		if (saving.state !== 'failed' || saving.error.kind !== 'gone') this.#queue.retry();
		// It is gone from the device, and all of it is still here: it is written anew.
		else void this.#store.put(this.#assessment).then(() => this.#queue.retry());
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	settled(): Promise<void> {
		return this.#queue.settled();
	}

	#do(changed: readonly Changed[]): void {
		const made = changed.map((one) => this.#change(one));
		const step = made.length > 1 ? made[0]?.id : undefined;
		this.#keep(this.#steps.add(made.map((one) => ({ ...one, step }))));
	}

	/** Gives records what they held before or after a step; answers, also when they were given. */
	#again(step: readonly Change[], side: 'before' | 'after', by: 'undo' | 'redo'): void {
		for (const change of step) {
			const { kind, key } = change;
			const { answers, plan } = this.#assessment;
			const before = kind === 'answer' ? answers[key] : plan[key];
			const stamp = this.#stamp(before?.changedAt);
			const changed = {
				kind,
				key,
				before,
				after:
					kind === 'answer'
						? { ...(change[side] ?? blankAnswer(key)), question: key, ...stamp }
						: { ...change[side], action: key, ...stamp }
			} as Changed;
			this.#keep([{ ...this.#change(changed), by, step: change.step }]);
		}
	}

	/** Shows changes and writes them, each with its line in the history. */
	#keep(changes: readonly Change[]): void {
		for (const change of changes) {
			const { answers, plan } = this.#assessment;
			const { key } = change;
			this.#assessment = {
				...this.#assessment,
				...(change.kind === 'answer'
					? { answers: { ...answers, [key]: change.after ?? blankAnswer(key) } }
					: { plan: { ...plan, [key]: change.after ?? { action: key, ...this.#stamp() } } })
			};
			this.#queue.add(`change ${change.id}`, () => this.#store.putChange(change));
		}
	}

	#change(changed: Changed): Change {
		const { changedAt: at, device } = this.#stamp(changed.before?.changedAt);
		this.#made += 1;
		// Ids in the order of the changes, also of those made in the same millisecond.
		const id = `${at} ${String(this.#made).padStart(5, '0')} ${device}`;
		return { ...changed, id, assessment: this.#assessment.id, at, device };
	}

	/** Now, or just after `before` where the clock was set back: what is changed last stays the latest. */
	#stamp(before?: IsoTime): Pick<Answer, 'changedAt' | 'device'> {
		return { changedAt: timeAfter(this.#now(), before), device: this.#device };
	}
}
