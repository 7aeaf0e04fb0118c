import { numbersOf, setsIn, type AnswerValue, type FigureSet } from '#assessments';
import { LONGEST_FROM } from './proposals-of.ts';
import type { Proposal } from './proposal.ts';

type Figures = Pick<Proposal, 'figures' | 'period' | 'from'>;

/** What an answer holds for the month of a proposal; undefined when it holds nothing for it. */
export const setBeside = (
	value: AnswerValue | null | undefined,
	{ period }: Pick<Proposal, 'period'>
): FigureSet | undefined => setsIn(value).find((set) => set.period === period);

/** True when an answer says all that a proposal says. */
export function saysAlready(
	value: AnswerValue | null | undefined,
	proposal: Pick<Proposal, 'figures' | 'period'>
): boolean {
	const set = setBeside(value, proposal);
	return Object.entries(proposal.figures).every(
		([field, figure]) => set?.figures[field] === figure
	);
}

/**
 * The answer with proposals taken into it, one after the other. Months stand side by side; in a month
 * that has figures already, those proposed take the place of the same fields, the others stay, and
 * both sources are named.
 */
export function takeInto(
	value: AnswerValue | null | undefined,
	proposals: readonly Figures[]
): AnswerValue | null {
	const sets = proposals.reduce<readonly FigureSet[]>((before, { figures, period, from }) => {
		const at = before.findIndex((set) => set.period === period);
		const old = before[at];
		const set = {
			figures: { ...old?.figures, ...figures },
			period,
			from: old ? bothSources(old, figures, from) : from
		};
		return at < 0 ? [...before, set] : before.with(at, set);
	}, setsIn(value));
	return numbersOf(sets);
}

/** The old source is named no more once none of its figures stand. */
function bothSources(old: FigureSet, figures: Proposal['figures'], from: string): string {
	const stays = Object.keys(old.figures).some((field) => !(field in figures));
	if (!stays || old.from === from) return from;
	if (old.from.includes(from)) return old.from;
	const both = `${old.from === '' ? 'Source not given' : old.from}; ${from}`;
	return both.length <= LONGEST_FROM ? both : from;
}
