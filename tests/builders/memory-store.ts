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

	putChange(change: Change) {
		return this.#keep(() => {
			this.#changes.set(change.id, structuredClone(change));
			const { kind, key, after } = change;
			if (kind === 'plan' && after) this.plan.set(key, after);
			if (kind === 'answer' && after) this.answers.set(key, after);
		});
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
