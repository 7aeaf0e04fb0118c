import type { Member } from '#networks';
import { askedIn, type Asked, type Bank } from '#questions';
import { decides, judge, type Change, type Criterion, type Status } from '#scoring';
import type { Collation, FileState } from './collation.ts';

/** What one practice would have to answer differently for a component to be met there. */
export interface WayOfPractice {
	readonly member: Member;
	/** While it is not here there is nothing to say but that. */
	readonly file: FileState;
	/** Of the component there. */
	readonly status: Status;
	/** One entry a question, with all that its new answer must satisfy; in the scheme's order. */
	readonly changes: readonly NeededChange[];
	/** Criteria that no answer can make met. */
	readonly outOfReach: readonly Criterion[];
}

/** A question to be answered differently, and the criteria that ask for it. */
export interface NeededChange {
	readonly change: Change;
	/** Absent for a question of a local scheme that is not loaded. */
	readonly asked: Asked | undefined;
	readonly criteria: readonly Criterion[];
}

/**
 * The shortest way to a component, by its id: for every practice that blocks it, by name, the fewest
 * answers for each criterion that it lacks. It is worked out when asked for, not with the collation.
 */
export function shortestWay(
	{ components, scheme }: Pick<Collation, 'components' | 'scheme'>,
	component: string,
	bank: Bank
): readonly WayOfPractice[] {
	const asked = askedIn(bank);
	const found = components.find((one) => one.component.id === component);
	if (!found) return [];
	// Only this component has to be judged.
	const alone = { ...scheme, components: [found.component] };
	return found.blocking.map(({ member, file, status }) => {
		if (file.kind !== 'here') return { member, file, status, changes: [], outOfReach: [] };
		const lacking = judge(alone, file.received.assessment.answers)
			.components.flatMap(({ criteria }) => criteria)
			.filter((one) => decides(one.criterion) && one.status !== 'met');
		const steps = lacking.flatMap(({ criterion, way = [] }) =>
			way.map((change) => ({ criterion, change }))
		);
		const questions = [...new Set(steps.map(({ change }) => change.question))];
		return {
			member,
			file,
			status,
			changes: questions.map((question): NeededChange => {
				const own = steps.filter(({ change }) => change.question === question);
				return {
					change: { question, demands: own.flatMap(({ change }) => change.demands) },
					asked: asked.get(question)?.asked,
					criteria: own.map(({ criterion }) => criterion)
				};
			}),
			outOfReach: lacking.filter(({ way }) => way === undefined).map(({ criterion }) => criterion)
		};
	});
}
