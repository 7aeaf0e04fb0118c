import type {
	Answer,
	Assessment,
	AssessmentStore,
	Change,
	PlanEdit,
	StoreError
} from '#assessments';
import { err, ok, type Result } from '#base';

/** A store in memory for what is written on its own; it refuses everything while `failing`. */
export class MemoryStore {
	readonly answers = new Map<string, Answer>();
	readonly plan = new Map<string, PlanEdit>();
	readonly #changes = new Map<string, Change>();
	failing = false;

	putAnswer(_id: string, answer: Answer) {
		return this.#keep(() => this.answers.set(answer.question, answer));
	}
	putPlanEdit(_id: string, edit: PlanEdit) {
		return this.#keep(() => this.plan.set(edit.action, edit));
	}
	putChange(change: Change) {
		return this.#keep(() => this.#changes.set(change.id, structuredClone(change)));
	}
	changes(): Promise<Result<readonly Change[], StoreError>> {
		return Promise.resolve(ok([...this.#changes.values()]));
	}

	/** As what it stands for; whatever is not here is not called. */
	get store(): AssessmentStore {
		return this as unknown as AssessmentStore;
	}

	/** What a page would read after a reload of `from`. */
	reloaded(from: Assessment): Assessment {
		return {
			...from,
			answers: { ...from.answers, ...Object.fromEntries(this.answers) },
			plan: { ...from.plan, ...Object.fromEntries(this.plan) }
		};
	}

	#keep(work: () => unknown): Promise<Result<void, StoreError>> {
		if (this.failing) return Promise.resolve(err({ kind: 'full' }));
		work();
		return Promise.resolve(ok(undefined));
	}
}
