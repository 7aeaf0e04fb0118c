import { longDate } from '#base';
import type { RoomCounts } from '#collation';
import type { WorkshopStep } from '#session';
import { HANDS, type Hands, type Workshop } from '#workshops';

/** What was taken out last, beside "Undo"; without names, as the room may be looking. */
export function workshopStepInWords(step: WorkshopStep): string {
	switch (step.kind) {
		case 'member':
			return 'The practice is removed.';
		case 'file':
			return 'The file is removed.';
		case 'section':
			return 'The section is taken out.';
		case 'parked':
			return 'Taken off the parking list.';
		case 'commitment':
			return 'The commitment is removed.';
		case 'hands':
			return 'The show of hands is removed.';
	}
}

/** How far a workshop has come. */
export const WORKSHOP_STATE_WORDS: Readonly<Record<Workshop['state'], string>> = {
	preparing: 'In preparation',
	running: 'Under way',
	closed: 'Closed'
};

/** The day of a workshop in words. */
export const workshopDayInWords = ({ date }: Pick<Workshop, 'date'>): string =>
	date === undefined ? 'no date yet' : longDate(date);

/** Minutes as `45 minutes` or `1 hour 20 minutes`. */
export function minutesInWords(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	const part = (count: number, unit: string) => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
	if (hours === 0) return part(rest, 'minute');
	return rest === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(rest, 'minute')}`;
}

const HAND_WORDS = {
	yes: 'yes',
	partly: 'partly',
	no: 'no',
	notApplicable: 'not applicable',
	notKnown: 'don’t know yet'
} as const satisfies Readonly<Record<(typeof HANDS)[number], string>>;

/** A show of hands: `12 yes, 3 partly, 2 no`. */
export const handsInWords = (hands: Omit<Hands, 'at'>): string =>
	countsInWords(HANDS.map((hand) => [hands[hand], HAND_WORDS[hand]])) || 'no hands';

/** What the files say to a question: `3 yes, 1 no, 1 not answered`; nothing while there are none. */
export const answersInWords = (counts: RoomCounts): string =>
	countsInWords([
		...HANDS.map((hand) => [counts[hand], HAND_WORDS[hand]] as const),
		[counts.given, 'answered in figures or words'],
		[counts.notAnswered, 'not answered'],
		[counts.notShared, 'not shared']
	]);

const countsInWords = (counts: readonly (readonly [number, string])[]): string =>
	counts.flatMap(([count, words]) => (count > 0 ? [`${String(count)} ${words}`] : [])).join(', ');
