/** The parts of a one-sheet case, in order; each is a promise, as texts are stored under it. */
export const CASE_PARTS = ['problem', 'solution', 'cost', 'proof', 'milestones'] as const;

/** One of the parts of a case. */
export type CasePart = (typeof CASE_PARTS)[number];

/** The parts as screen and paper call them. */
export const CASE_PART_WORDS: Readonly<Record<CasePart, string>> = {
	problem: 'Problem',
	solution: 'Solution',
	cost: 'Cost',
	proof: 'Proof',
	milestones: 'Milestones'
};

/** The id of the answer that holds the user's own text of a part, or the criteria that apply. */
export const caseAnswerId = (offer: string, part: CasePart | 'criteria'): string =>
	`case.${offer}.${part}`;
