import { blankAnswer, type AnswerValue, type Changed } from '#assessments';

const STAMPS = /^(question|action|answeredAt|changedAt|device)$/u;
const TEXTS = /^(note|evidence|what|owner|measure|baseline|target|hidden)$/u;

/**
 * The one part of a record that was typed in, e.g. `note`, or `value` of texts and figures; an empty
 * text when nothing but stamps has changed, undefined when anything else has.
 */
export function typedPlace(change: Changed): string | undefined {
	const nothing = change.kind === 'answer' ? blankAnswer(change.key) : {};
	const before: Readonly<Record<string, unknown>> = { ...(change.before ?? nothing) };
	const after: Readonly<Record<string, unknown>> = { ...change.after };
	const [place = '', ...more] = Object.keys({ ...before, ...after }).filter(
		(key) => !STAMPS.test(key) && JSON.stringify(before[key]) !== JSON.stringify(after[key])
	);
	if (more.length > 0) return undefined;
	if (place === '' || TEXTS.test(place)) return place;
	if (change.kind === 'plan' || place !== 'value') return undefined;
	const was = change.before?.value;
	const typed = isTyped(change.after?.value) && (!was || isTyped(was));
	return typed && (!was || was.kind === change.after?.value?.kind) ? place : undefined;
}

/** What comes about letter by letter; the rest is chosen in one go. */
const isTyped = (value: AnswerValue | null | undefined): boolean =>
	value?.kind === 'choice'
		? value.choice === 'notApplicable'
		: value?.kind === 'text' || value?.kind === 'numbers' || value?.kind === 'date';
