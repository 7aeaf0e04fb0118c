import { answerLines } from '#assessments';
import { ok, type IsoDate, type Result } from '#base';
import { askedIn, questionsOf, type Asked, type Bank, type Question } from '#questions';
import { joinLines, type JoinLine } from './join-lines.ts';
import { MOST_TEXT, readLine } from './read-line.ts';
import { readRows, type SheetRow } from './read-rows.ts';
import type {
	ReadAnswer,
	ReadSheet,
	SheetError,
	SheetFault,
	SheetFaultReason
} from './read-sheet.ts';

/** What a row is about: a line of a question or follow-up. */
interface Place {
	readonly question: Question;
	readonly asked: Asked;
	readonly part: string;
}

/** How much of a cell a fault tells. */
const SHOWN = 80;

/**
 * Reads the answers of a workbook whose sheet "Fill in" was filled in by hand. A row that cannot be
 * taken is a fault of its own and stops no other; an empty answer says nothing.
 */
export async function readAnswers(
	bytes: Uint8Array,
	bank: Bank,
	today: IsoDate
): Promise<Result<ReadSheet, SheetError>> {
	const read = await readRows(bytes);
	if (!read.ok) return read;
	const { rows, practice, madeAt } = read.value;
	return ok({ ...answersIn(rows, bank, today), practice, madeAt });
}

function answersIn(
	rows: readonly SheetRow[],
	bank: Bank,
	today: IsoDate
): Pick<ReadSheet, 'answers' | 'faults'> {
	const placeOf = placesOf(bank);
	const faults: SheetFault[] = [];
	const byAsked = new Map<string, { place: Place; rows: { row: SheetRow; part: string }[] }>();
	for (const row of rows) {
		const place = placeOf(row);
		if (!place) {
			faults.push(faultOf(row, row.code || row.key, { kind: 'unknownCode' }, row.key || row.code));
			continue;
		}
		const group = byAsked.get(place.asked.id) ?? { place, rows: [] };
		byAsked.set(place.asked.id, group);
		group.rows.push({ row, part: place.part });
	}
	const answers = [...byAsked.values()].flatMap(({ place, rows: own }) => {
		const read = answerOf(place, own, today);
		faults.push(...read.faults);
		return read.answer ? [read.answer] : [];
	});
	return { answers, faults: faults.toSorted((a, b) => a.row - b.row) };
}

/** By the id of the line; where that is missing by the code, if the question has but one line. */
function placesOf(bank: Bank): (row: SheetRow) => Place | undefined {
	const byKey = new Map<string, Place>();
	for (const { asked, question } of askedIn(bank).values())
		for (const { key, part } of answerLines(asked)) byKey.set(key, { question, asked, part });
	const byCode = new Map(questionsOf(bank).map((question) => [question.code, question.id]));
	return ({ key, code }) => byKey.get(key === '' ? (byCode.get(code.toUpperCase()) ?? '') : key);
}

function answerOf(
	{ question, asked }: Place,
	rows: readonly { readonly row: SheetRow; readonly part: string }[],
	today: IsoDate
): { readonly answer: ReadAnswer | undefined; readonly faults: readonly SheetFault[] } {
	const { code } = question;
	const faults: SheetFault[] = [];
	const lines: JoinLine[] = [];
	for (const { row, part } of rows) {
		if (row.answer.text.trim() === '') continue;
		const read = readLine(asked, part, row, today);
		if (read.ok) lines.push({ row: row.row, part, read: read.value });
		else faults.push(faultOf(row, code, read.error));
	}
	const joined = lines.length === 0 ? undefined : joinLines(asked, lines, faults.length === 0);
	for (const { line, reason } of joined?.faults ?? []) {
		const row = rows.find((one) => one.row.row === line.row)?.row;
		if (row) faults.push(faultOf(row, code, reason));
	}
	const notes = [...new Set(rows.map(({ row }) => row.note).filter((note) => note !== ''))].join(
		'\n'
	);
	const [first] = rows;
	const tooLong = notes.length > MOST_TEXT;
	if (tooLong && first)
		faults.push(faultOf(first.row, code, { kind: 'tooLong', most: MOST_TEXT }, notes));
	const note = tooLong ? '' : notes;
	const value = joined?.value;
	const answer = value || note !== '' ? { code, asked: asked.id, value, note } : undefined;
	return { answer, faults };
}

function faultOf(
	{ row, answer, period }: SheetRow,
	code: string,
	reason: SheetFaultReason,
	found = reason.kind === 'period' ? period.text : answer.text
): SheetFault {
	const short = found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found;
	return { row, code, found: short, reason };
}
