import type { Change } from '#assessments';
import { typedPlace } from './typed-place.ts';

/** Changes that were made together, in the order they were made. */
type Step = readonly Change[];

/** Typing goes on in the same change until it has rested this long, in milliseconds. */
const REST = 5000;

/** What was done since the assessment was opened, and how much of it was taken back. */
export class UndoStack {
	#steps: readonly Step[];
	/** How many of the steps stand; the rest was taken back. */
	#standing: number;
	/** What the last step was typed in; undefined when it was not, or anything was taken back. */
	#place: string | undefined;

	constructor() {
		this.#steps = $state.raw<readonly Step[]>([]);
		this.#standing = $state(0);
	}

	/** The first change of the step that `undo` would hand out. */
	get undoable(): Change | undefined {
		return this.#steps[this.#standing - 1]?.[0];
	}

	/** The first change of the step that `redo` would hand out. */
	get redoable(): Change | undefined {
		return this.#steps[this.#standing]?.[0];
	}

	/** Puts a step on top and gives it back; typing that goes on replaces its own change instead. */
	add(step: Step): Step {
		const [change] = step;
		if (!change) return step;
		const last = this.undoable;
		const place = step.length > 1 ? undefined : typedPlace(change);
		if (
			last &&
			this.#place !== undefined &&
			last.kind === change.kind &&
			last.key === change.key &&
			// A field that is left says again what was typed in it, however late.
			(place === '' ||
				(place === this.#place && Date.parse(change.at) - Date.parse(last.at) < REST))
		) {
			// Of the same kind, since it is of the same record.
			const whole = { ...change, id: last.id, before: last.before } as Change;
			this.#steps = [...this.#steps.slice(0, -1), [whole]];
			return [whole];
		}
		this.#place = place === '' ? undefined : place;
		this.#steps = [...this.#steps.slice(0, this.#standing), step];
		this.#standing += 1;
		return step;
	}

	/** The latest step, to be taken back; empty when there is none. */
	undo(): Step {
		const step = this.#steps[this.#standing - 1] ?? [];
		if (step.length > 0) this.#standing -= 1;
		this.#place = undefined;
		return step;
	}

	/** The step taken back last, to be repeated; empty when there is none. */
	redo(): Step {
		const step = this.#steps[this.#standing] ?? [];
		if (step.length > 0) this.#standing += 1;
		this.#place = undefined;
		return step;
	}
}
