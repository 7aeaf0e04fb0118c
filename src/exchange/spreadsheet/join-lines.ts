import { WEEKDAYS, numbersOf, type AnswerValue, type Day, type FigureSet } from '#assessments';
import type { Asked } from '#questions';
import type { ReadLine } from './read-line.ts';
import type { SheetFaultReason } from './read-sheet.ts';

/** A line of an answer that could be read. */
export interface JoinLine {
	readonly row: number;
	readonly part: string;
	readonly read: ReadLine;
}

/** The answer that some lines make together; absent when they make none. */
export interface Joined {
	readonly value: AnswerValue | undefined;
	/** By line. */
	readonly faults: readonly { readonly line: JoinLine; readonly reason: SheetFaultReason }[];
}

const none = (lines: readonly JoinLine[], reason: SheetFaultReason): Joined => ({
	value: undefined,
	faults: lines.map((line) => ({ line, reason }))
});
const only = (value: AnswerValue | undefined): Joined => ({ value, faults: [] });

/**
 * Puts the lines of one question or follow-up together; there is at least one. Where some of it could
 * not be read, `whole` is false: then figures stand for themselves, and everything else is left.
 */
export function joinLines(
	{ id, input }: Pick<Asked, 'id' | 'input'>,
	lines: readonly JoinLine[],
	whole: boolean
): Joined {
	const single = joinSingle(lines);
	if (single) return whole ? single : only(undefined);
	if (input.kind === 'numbers') return joinFigures(lines);
	const again = repeated(lines);
	if (again) return again;
	if (!whole) return only(undefined);
	return input.kind === 'several' ? joinOptions(lines) : joinDays(id, lines);
}

/** Of a question with one line, or of which nothing is said but that it is not known. */
function joinSingle(lines: readonly JoinLine[]): Joined | undefined {
	const alone = lines.filter(
		({ read }) => read.kind === 'value' || read.kind === 'notKnown' || read.kind === 'notPublished'
	);
	const [first] = alone;
	if (!first) return undefined;
	// A "no" beside "don't know yet" is what was left standing there, not an answer.
	const others = lines.filter(
		({ read }) => !alone.some((line) => line.read === read) && !isNo(read)
	);
	if (others.length > 0) return none(alone, { kind: 'mixed' });
	const differing = alone.filter(({ read }) => JSON.stringify(read) !== JSON.stringify(first.read));
	if (differing.length > 0) return none(differing, { kind: 'twice', row: first.row });
	return only(valueOf(first.read));
}

const isNo = (read: ReadLine): boolean => read.kind === 'option' && !read.chosen;

const valueOf = (read: ReadLine): AnswerValue | undefined => {
	if (read.kind === 'value') return read.value;
	return read.kind === 'notKnown' || read.kind === 'notPublished' ? { kind: read.kind } : undefined;
};

/** Another row of the same line that says something else. */
function repeated(lines: readonly JoinLine[]): Joined | undefined {
	for (const line of lines) {
		const first = lines.find(({ part }) => part === line.part);
		if (first && JSON.stringify(first.read) !== JSON.stringify(line.read))
			return none([line], { kind: 'twice', row: first.row });
	}
	return undefined;
}

function joinFigures(lines: readonly JoinLine[]): Joined {
	const sets = new Map<string, { figures: Record<string, number>; from: string; row: number }>();
	const faults: { line: JoinLine; reason: SheetFaultReason }[] = [];
	const read = lines.flatMap((line) =>
		line.read.kind === 'figure' ? [{ line, ...line.read }] : []
	);
	for (const { line, figure, period, from } of read) {
		const set = sets.get(period) ?? { figures: {}, from: '', row: line.row };
		sets.set(period, set);
		const before = set.figures[line.part];
		const differs =
			(before !== undefined && before !== figure) ||
			(set.from !== '' && from !== '' && set.from !== from);
		if (differs) {
			faults.push({ line, reason: { kind: 'twice', row: set.row } });
			continue;
		}
		set.figures[line.part] = figure;
		set.from ||= from;
	}
	const all = [...sets].map(([period, { figures, from }]): FigureSet => ({
		figures,
		period,
		from
	}));
	return { value: numbersOf(all) ?? undefined, faults };
}

function joinOptions(lines: readonly JoinLine[]): Joined {
	const yes = lines.filter(({ read }) => read.kind === 'option' && read.chosen);
	const chosen = [...new Set(yes.map(({ part }) => part))];
	if (chosen.length === 0) return none(lines.slice(0, 1), { kind: 'noOption' });
	const nothing = yes.find(({ part }) => part === 'none');
	return nothing && chosen.length > 1
		? none([nothing], { kind: 'noneAndOthers' })
		: only({ kind: 'several', chosen });
}

function joinDays(id: string, lines: readonly JoinLine[]): Joined {
	const routes: Record<string, [Day, Day, Day, Day, Day]> = {};
	for (const { part, read } of lines) {
		const [route = id, at = ''] = part.split('.');
		const days = (routes[route] ??= [null, null, null, null, null]);
		if (read.kind === 'day' && Number(at) < WEEKDAYS.length) days[Number(at)] = read.day;
	}
	return only({ kind: 'hours', routes });
}
