/** Strong-Kleene truth: `notKnown` is "may be either", never a polite no. */
export type Status = 'met' | 'notMet' | 'notKnown';

/** Met when all are met, not met as soon as one is not; an empty list is met. */
export const and = (all: readonly Status[]): Status =>
	all.includes('notMet') ? 'notMet' : all.includes('notKnown') ? 'notKnown' : 'met';

/** Met as soon as one is met, not met when none can be; an empty list is not met. */
export const or = (all: readonly Status[]): Status =>
	all.includes('met') ? 'met' : all.includes('notKnown') ? 'notKnown' : 'notMet';

/** Turns met and not met round; not known stays not known. */
export const not = (status: Status): Status =>
	status === 'met' ? 'notMet' : status === 'notMet' ? 'met' : 'notKnown';
