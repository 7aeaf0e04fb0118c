import { dateOf, longDate, type IsoTime } from '#base';
import type { TakeHome } from '#workshops';
import { countOf } from './envelope-words.ts';
import { minutesInWords } from './workshop-words.ts';

/** Where a practice stands with what it takes home. */
export type HomeState =
	/** There is no file, so no plan to put actions into. */
	| { readonly kind: 'noFile'; readonly promised: number }
	| { readonly kind: 'nothing' }
	/** A file that it handed in later holds all it promised. */
	| { readonly kind: 'there'; readonly promised: number }
	| { readonly kind: 'ready'; readonly actions: number }
	/** `since`: something was promised or worded anew after that. */
	| { readonly kind: 'saved'; readonly at: IsoTime; readonly since: boolean };

/** Where a practice stands; `handedBack` is when its file was last made. */
export function homeStateOf(
	{ promised, received, actions }: TakeHome,
	handedBack: IsoTime | undefined
): HomeState {
	if (!received) return { kind: 'noFile', promised: promised.length };
	if (promised.length === 0) return { kind: 'nothing' };
	const lacking = Object.values(actions);
	if (lacking.length === 0) return { kind: 'there', promised: promised.length };
	if (handedBack === undefined) return { kind: 'ready', actions: lacking.length };
	const since = lacking.some(({ changedAt }) => Date.parse(changedAt) > Date.parse(handedBack));
	return { kind: 'saved', at: handedBack, since };
}

/** The same in words, and what to do where there is something to do. */
export function homeStateInWords(state: HomeState): string {
	switch (state.kind) {
		case 'noFile':
			return state.promised === 0
				? 'No file came, and nothing was promised.'
				: `No file came, so ${countOf(state.promised, 'promise', 'promises')} cannot go into its plan. Print its sheet, or collect its file first.`;
		case 'nothing':
			return 'Nothing promised: its own file is as good.';
		case 'there':
			return 'Its file already holds what it promised.';
		case 'ready':
			return `${countOf(state.actions, 'action', 'actions')} to take home.`;
		case 'saved':
			return `Saved on ${longDate(dateOf(new Date(state.at)))}.${state.since ? ' Something was promised or worded anew since: save it again.' : ''}`;
	}
}

/** The time a section took beside the time planned, without a reproach. */
export function spentInWords(planned: number, seconds: number): string {
	const spent =
		seconds === 0 ? 'Not opened' : minutesInWords(Math.max(1, Math.round(seconds / 60)));
	return planned === 0 ? spent : `${spent} (${minutesInWords(planned)} planned)`;
}

/** How many practices handed in, and when their files were made. */
export function filesInWords(madeAt: readonly IsoTime[], practices: number): string {
	const days = madeAt.map((moment) => dateOf(new Date(moment))).toSorted();
	const [first = '', last = first] = [days[0], days.at(-1)];
	const of = `${String(madeAt.length)} of ${countOf(practices, 'practice', 'practices')}`;
	if (madeAt.length === 0) return `${of}.`;
	return first === last
		? `${of}, made on ${longDate(first)}.`
		: `${of}, made from ${longDate(first)} to ${longDate(last)}.`;
}
