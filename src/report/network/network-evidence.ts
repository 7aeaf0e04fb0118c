import type { Answer } from '#assessments';
import type { Practice } from './practices.ts';

/** What is known of the evidence behind one answer of one practice. */
export type Evidence =
	| { readonly kind: 'given'; readonly text: string }
	/** The practice did not share its references. */
	| { readonly kind: 'leftOut' }
	| { readonly kind: 'none' }
	| { readonly kind: 'noFile' }
	/** Only its statuses were stated. */
	| { readonly kind: 'notShared' };

/** The reference that a practice gave for an answer, or why there is none. */
export function evidenceOf(
	answer: Answer | undefined,
	{ here, stated }: Pick<Practice, 'here' | 'stated'>
): Evidence {
	if (!here) return { kind: stated ? 'notShared' : 'noFile' };
	if (here.received.leftOut.includes('evidence')) return { kind: 'leftOut' };
	const text = answer?.evidence.trim() ?? '';
	return text === '' ? { kind: 'none' } : { kind: 'given', text };
}

/** What stands where no reference is. */
export const NO_EVIDENCE: Readonly<Record<Exclude<Evidence['kind'], 'given'>, string>> = {
	leftOut: 'Left out by the practice',
	none: 'None given',
	noFile: 'No file',
	notShared: 'Not shared'
};

/** The references of all practices for one answer, a line each, then how many have none and why. */
export function evidenceLines(question: string, practices: readonly Practice[]): readonly string[] {
	const found = practices.map((practice) => ({
		name: practice.name,
		evidence: evidenceOf(practice.here?.assessment.answers[question], practice)
	}));
	const without = (['leftOut', 'none', 'notShared', 'noFile'] as const).flatMap((kind) => {
		const count = found.filter(({ evidence }) => evidence.kind === kind).length;
		return count === 0 ? [] : [`${NO_EVIDENCE[kind]}: ${String(count)}`];
	});
	return [
		...found.flatMap(({ name, evidence }) =>
			evidence.kind === 'given' ? [`${name}: ${evidence.text.replaceAll('\n', '; ')}`] : []
		),
		...(without.length === 0 ? [] : [`${without.join('; ')} (practices)`])
	];
}
