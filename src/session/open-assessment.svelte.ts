import {
	blankAnswer,
	type Answer,
	type Assessment,
	type AssessmentStore,
	type PlanEdit
} from '#assessments';
import type { Clock } from '#base';
import { WriteQueue, type QueueState } from './write-queue.ts';

/** Whether what is on the screen is on the device. `saved` is said only after the write completed. */
export type Saving =
	| { readonly state: 'idle' }
	| Exclude<QueueState, { state: 'saved' }>
	| { readonly state: 'saved'; readonly at: Date };

/** What may change in an answer. */
export type AnswerChange = Partial<Pick<Answer, 'value' | 'note' | 'evidence' | 'review'>>;

/** What may change in a plan edit. */
export type PlanChange = Partial<Omit<PlanEdit, 'action' | 'changedAt' | 'device'>>;

/** The assessment being worked on. Every change shows at once and is written at once. */
export class OpenAssessment {
	#assessment: Assessment;
	#saving: Saving;
	readonly #store: AssessmentStore;
	readonly #device: string;
	readonly #now: Clock;
	readonly #queue: WriteQueue;

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

	/** Changes one answer; the rest of it stays. */
	answer(question: string, change: AnswerChange): void {
		const { id, answers } = this.#assessment;
		const stamp = this.#stamp();
		const answer: Answer = {
			...(answers[question] ?? blankAnswer(question)),
			question,
			...change,
			...stamp,
			...(change.value !== undefined && { answeredAt: stamp.changedAt })
		};
		this.#assessment = { ...this.#assessment, answers: { ...answers, [question]: answer } };
		this.#queue.add(`answer ${question}`, () => this.#store.putAnswer(id, answer));
	}

	/** Changes the user's own part of one action. */
	editPlan(action: string, change: PlanChange): void {
		const { id, plan } = this.#assessment;
		const edit: PlanEdit = { ...plan[action], action, ...change, ...this.#stamp() };
		this.#assessment = { ...this.#assessment, plan: { ...plan, [action]: edit } };
		this.#queue.add(`plan ${action}`, () => this.#store.putPlanEdit(id, edit));
	}

	/** Changes the title or the profile. */
	editHeader(change: Partial<Pick<Assessment, 'title' | 'profile'>>): void {
		this.#assessment = { ...this.#assessment, ...change };
		const header = this.#assessment;
		this.#queue.add('header', () => this.#store.putHeader(header));
	}

	/** Tries again to write what could not be written. */
	retry(): void {
		this.#queue.retry();
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	settled(): Promise<void> {
		return this.#queue.settled();
	}

	#stamp(): Pick<Answer, 'changedAt' | 'device'> {
		return { changedAt: this.#now().toISOString(), device: this.#device };
	}
}
