import type { Bank } from '#questions';
import { bankPlaces } from './bank-places.ts';
import { filesOf, type CountedFile } from './files-of.ts';
import { CODES } from './practice-facts.ts';
import type { QuestionCounts } from './system-tables.ts';
import type { SystemView } from './system-view.ts';

/** In a tally after `CODES`: not answered in a file with deciding answers only. */
const NOT_SHARED = CODES.length;
const WIDTH = CODES.length + 1;
const NOT_ANSWERED = CODES.indexOf('notAnswered');

/** How practices answered one question or follow-up; all zero for an id that the bank does not have. */
export const questionCounts = (view: SystemView, bank: Bank, id: string): QuestionCounts =>
	allQuestionCounts(filesOf(view, bank), bank)[id] ?? nobody();

/** How practices answered each question and follow-up, by id. */
export function allQuestionCounts(
	files: readonly CountedFile[],
	bank: Bank
): Readonly<Record<string, QuestionCounts>> {
	const { asked } = bankPlaces(bank);
	const tally = new Uint32Array(asked.length * WIDTH);
	for (const { facts, received } of files)
		for (let at = 0; at < asked.length; at += 1) {
			const code = facts.codes[at] ?? NOT_ANSWERED;
			const own = code === NOT_ANSWERED && received.decidingOnly ? NOT_SHARED : code;
			const place = at * WIDTH + own;
			tally[place] = (tally[place] ?? 0) + 1;
		}
	return Object.fromEntries(
		asked.map(({ asked: { id } }, at) => [
			id,
			countsIn(tally.subarray(at * WIDTH, (at + 1) * WIDTH), files.length)
		])
	);
}

/** What stands where nobody was asked. */
export const nobody = (of = 0): QuestionCounts => ({
	...countsIn(new Uint32Array(WIDTH), of),
	notAnswered: of
});

function countsIn(tally: Uint32Array, of: number): QuestionCounts {
	const [notAnswered = 0, yes = 0, partly = 0, no = 0, notApplicable = 0, notKnown = 0] = tally;
	const [given = 0, notShared = 0] = tally.subarray(CODES.indexOf('given'));
	return { yes, partly, no, notApplicable, notKnown, notAnswered, notShared, given, of };
}
