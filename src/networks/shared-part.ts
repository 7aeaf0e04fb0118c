import type { Answer, Assessment, PlanEdit } from '#assessments';
import type { Received, Share } from './received.ts';

/** Written parts of the plan and of cases are answers, and go with the plan. */
const WITH_THE_PLAN = /^(plan|case)\./u;

/**
 * The assessment as far as the practice shares it now. What a practice once sent and later left out
 * is kept by the network's copy, and must come up neither on a screen nor in a document.
 */
export function sharedPart({ assessment, leftOut }: Pick<Received, 'assessment' | 'leftOut'>) {
	const without = new Set(leftOut);
	return {
		...assessment,
		answers: sharedAnswers(assessment.answers, without),
		plan: without.has('plan') ? {} : mapped(assessment.plan, (edit) => sharedEdit(edit, without))
	} satisfies Assessment;
}

function sharedAnswers(
	answers: Assessment['answers'],
	without: ReadonlySet<Share>
): Assessment['answers'] {
	const shared = without.has('plan')
		? Object.fromEntries(Object.entries(answers).filter(([id]) => !WITH_THE_PLAN.test(id)))
		: answers;
	return without.has('notes') || without.has('evidence')
		? mapped(shared, (answer) => sharedAnswer(answer, without))
		: shared;
}

/** There may be very many of them: one that has nothing of the kind is not copied. */
function sharedAnswer(answer: Answer, without: ReadonlySet<Share>): Answer {
	const note = without.has('notes') ? '' : answer.note;
	const evidence = without.has('evidence') ? '' : answer.evidence;
	return note === answer.note && evidence === answer.evidence
		? answer
		: { ...answer, note, evidence };
}

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
