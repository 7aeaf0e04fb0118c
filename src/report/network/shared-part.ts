import type { Answer, Assessment, PlanEdit } from '#assessments';
import type { Collation, PracticeRow } from '#collation';
import type { Received, Share } from '#networks';

/** Written parts of the plan and of cases are answers, and go with the plan. */
const WITH_THE_PLAN = /^(plan|case)\./u;

/**
 * The assessment as far as the practice shares it now. What a practice once sent and later left out
 * is kept by the network's copy, and must not come up in a document.
 */
export function sharedPart({ assessment, leftOut }: Received): Assessment {
	const without = new Set(leftOut);
	const answers = Object.entries(assessment.answers).filter(
		([id]) => !(without.has('plan') && WITH_THE_PLAN.test(id))
	);
	return {
		...assessment,
		answers: mapped(Object.fromEntries(answers), (answer) => sharedAnswer(answer, without)),
		plan: without.has('plan') ? {} : mapped(assessment.plan, (edit) => sharedEdit(edit, without))
	};
}

/** A collation in which every file holds only what its practice shares now. */
export const sharedOnly = (collation: Collation): Collation => ({
	...collation,
	rows: collation.rows.map((row): PracticeRow =>
		row.file.kind === 'missing'
			? row
			: {
					...row,
					file: {
						...row.file,
						received: { ...row.file.received, assessment: sharedPart(row.file.received) }
					}
				}
	)
});

const sharedAnswer = (answer: Answer, without: ReadonlySet<Share>): Answer => ({
	...answer,
	...(without.has('notes') && { note: '' }),
	...(without.has('evidence') && { evidence: '' })
});

function sharedEdit(edit: PlanEdit, without: ReadonlySet<Share>): PlanEdit {
	const { owner, note, hidden, ...rest } = edit;
	return {
		...rest,
		...(owner !== undefined && !without.has('names') && { owner }),
		...(note !== undefined && !without.has('notes') && { note }),
		...(hidden !== undefined && { hidden: without.has('notes') ? '' : hidden })
	};
}

const mapped = <Value>(
	values: Readonly<Record<string, Value>>,
	change: (value: Value) => Value
): Readonly<Record<string, Value>> =>
	Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
