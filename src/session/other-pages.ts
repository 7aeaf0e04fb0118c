import type { Assessment, AssessmentStore } from '#assessments';
import { isLater, type IsoTime } from '#base';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/**
 * Shows in `open` what other pages of this device write to its assessment, as soon as they have
 * written it, until the result is called; of each answer the later one is shown. Calls `onremoved`
 * when one of them has removed it for good. Where it is gone and no page has told so, the browser's
 * data were cleared: what is shown here is all there is, and it stays.
 */
export function followOtherPages(
	open: OpenAssessment,
	store: AssessmentStore,
	onremoved: () => void
): () => void {
	const { id } = open.assessment;
	/** A message that comes while the store is being read asks for one more look. */
	let looking: 'no' | 'yes' | 'again' = 'no';
	/** Another page has said that it wrote, since the store was last read. */
	let told = false;

	async function look() {
		if (looking !== 'no') {
			looking = 'again';
			return;
		}
		looking = 'yes';
		const byOther = told;
		told = false;
		const found = await store.read(id);
		const again = (looking as string) === 'again';
		looking = 'no';
		if (again) void look();
		// What a newer version has taken over is left: writing to it says so.
		else if (!found.ok || (found.value && 'error' in found.value)) return;
		else if (found.value) {
			const shown = open.assessment;
			const now = withLater(shown, found.value);
			// What is made from the assessment stands as long as nothing of it changes.
			if (now !== shown) open.takeUp(now);
		} else if (byOther) onremoved();
	}

	// A page that was asleep has not been told.
	const onvisible = () => {
		if (document.visibilityState === 'visible') void look();
	};
	document.addEventListener('visibilitychange', onvisible);
	const stop = store.watch((written) => {
		if (written !== id) return;
		told = true;
		void look();
	});
	void look();
	return () => {
		document.removeEventListener('visibilitychange', onvisible);
		stop();
	};
}

/**
 * What is shown, with whatever the store holds that is later; what is not written yet is later still.
 * The same object when there is nothing later.
 */
function withLater(shown: Assessment, stored: Assessment): Assessment {
	const answers = later(shown.answers, stored.answers);
	const plan = later(shown.plan, stored.plan);
	const isHeadLater = isLater(stored.headerChangedAt, shown.headerChangedAt);
	const isAside = stored.deletedAt !== shown.deletedAt;
	if (answers.length + plan.length === 0 && !isHeadLater && !isAside) return shown;
	return {
		...stored,
		...(!isHeadLater && headOf(shown)),
		answers: { ...shown.answers, ...Object.fromEntries(answers) },
		plan: { ...shown.plan, ...Object.fromEntries(plan) }
	};
}

const later = <T extends { readonly changedAt: IsoTime }>(
	shown: Readonly<Record<string, T>>,
	stored: Readonly<Record<string, T>>
): readonly (readonly [string, T])[] =>
	Object.entries(stored).filter(([key, { changedAt }]) =>
		isLater(changedAt, shown[key]?.changedAt)
	);

const headOf = ({ title, profile, headerChangedAt, headerDevice }: Assessment) => ({
	title,
	profile,
	...(headerChangedAt !== undefined && { headerChangedAt }),
	...(headerDevice !== undefined && { headerDevice })
});
