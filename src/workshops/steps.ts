import type { Bank, Question, Section } from '#questions';
import type { Workshop } from './workshop.ts';

/** What the projector shows at one time; `key` is kept with the workshop, so it is for ever. */
export type Step =
	| { readonly kind: 'welcome'; readonly key: 'welcome' }
	| {
			readonly kind: 'section';
			readonly key: `section/${string}`;
			readonly section: Section;
			/** Planned for the whole section; 0 when not planned. */
			readonly minutes: number;
	  }
	| {
			readonly kind: 'question';
			readonly key: `question/${string}`;
			readonly section: Section;
			readonly question: Question;
			/** Planned for the whole section; 0 when not planned. */
			readonly minutes: number;
	  }
	| { readonly kind: 'sweep'; readonly key: 'sweep' }
	| { readonly kind: 'parked'; readonly key: 'parked' }
	| { readonly kind: 'commitments'; readonly key: 'commitments' }
	| { readonly kind: 'end'; readonly key: 'end' };

const BEFORE: readonly Step[] = [{ kind: 'welcome', key: 'welcome' }];
const AFTER: readonly Step[] = [
	{ kind: 'sweep', key: 'sweep' },
	{ kind: 'parked', key: 'parked' },
	{ kind: 'commitments', key: 'commitments' },
	{ kind: 'end', key: 'end' }
];

/**
 * All steps of a workshop in order: each section of the agenda, followed by the questions chosen of
 * it. A section or question that the bank does not have, or that stands there twice, is passed over.
 */
export function stepsOf({ agenda }: Pick<Workshop, 'agenda'>, bank: Bank): readonly Step[] {
	const planned = agenda.flatMap(({ section: id, minutes, questions }): readonly Step[] => {
		const section = bank.sections.find((one) => one.id === id);
		if (!section) return [];
		return [
			{ kind: 'section', key: `section/${id}`, section, minutes },
			...questions.flatMap((wanted): readonly Step[] => {
				const question = section.questions.find((one) => one.id === wanted);
				return question
					? [{ kind: 'question', key: `question/${wanted}`, section, question, minutes }]
					: [];
			})
		];
	});
	const keys = planned.map(({ key }) => key);
	return [...BEFORE, ...planned.filter(({ key }, at) => keys.indexOf(key) === at), ...AFTER];
}

/** The step of this key; the first when there is none, as before it begins or when it was taken out. */
export function stepAt(steps: readonly Step[], key: string | undefined): Step {
	return steps.find((step) => step.key === key) ?? steps[0] ?? { kind: 'welcome', key: 'welcome' };
}

/** The step after the one of this key; the last stays where it is. */
export const nextStep = (steps: readonly Step[], key: string | undefined): Step =>
	stepBeside(steps, key, 1);

/** The step before the one of this key; the first stays where it is. */
export const previousStep = (steps: readonly Step[], key: string | undefined): Step =>
	stepBeside(steps, key, -1);

function stepBeside(steps: readonly Step[], key: string | undefined, by: 1 | -1): Step {
	const here = stepAt(steps, key);
	return steps[steps.indexOf(here) + by] ?? here;
}
