import { answerInWords, type Answer, type Difference, type Profile, type Side } from '#assessments';
import { dateOf, longDate } from '#base';
import type { Asked, Question } from '#questions';
import {
	CASE_PARTS,
	CASE_PART_WORDS,
	PLAN_TEXTS,
	PLAN_TEXT_WORDS,
	offerOf,
	planTextId
} from '#plan';
import { planEditSays } from './plan-edit-words.ts';

/** A question or follow-up by its id, with the question it belongs to. */
export type AskedOf = (
	id: string
) => { readonly asked: Asked; readonly question: Question } | undefined;

/** A difference of two copies in words. */
export interface DifferenceInWords {
	/** The code of the question, to stand before the title; empty when it has none. */
	readonly code: string;
	readonly title: string;
	/** What each side says, a line each. */
	readonly says: Readonly<Record<Side, readonly string[]>>;
	/** When each side was changed, e.g. `3 March 2026, 10:16`; absent where that is not known. */
	readonly changed?: Readonly<Record<Side, string>>;
}

/** What two copies have differently: what it is about, what each side says and since when. */
export function differenceInWords(difference: Difference, askedOf: AskedOf): DifferenceInWords {
	const { kind, key } = difference;
	switch (kind) {
		case 'title':
			return { code: '', title: 'What the assessment is called', says: bothSides(difference, one) };
		case 'profile': {
			const fields = PROFILE.filter(
				([field]) => difference.mine[field] !== difference.theirs[field]
			);
			const says = (profile: Profile) =>
				fields.map(([field, label]) => `${label}: ${String(profile[field] ?? '') || 'not given'}`);
			return { code: '', title: 'Practice details', says: bothSides(difference, says) };
		}
		case 'answer': {
			const { mine, theirs } = difference;
			const found = askedOf(key);
			const says = (answer: Answer) => answerSays(answer, found?.asked, mine, theirs);
			return {
				code: found?.question.code ?? '',
				title: found?.asked.title ?? writtenTitle(key),
				says: bothSides(difference, says),
				changed: changed(difference)
			};
		}
		case 'plan': {
			const { mine, theirs } = difference;
			const found = askedOf(key);
			const nameOf = (action: string) => askedOf(action)?.question.code ?? 'another action';
			return {
				code: found?.question.code ?? '',
				title: `Action: ${found?.question.title ?? (mine.what?.trim() || theirs.what?.trim() || 'your own')}`,
				says: {
					mine: planEditSays(mine, theirs, nameOf),
					theirs: planEditSays(theirs, mine, nameOf)
				},
				changed: changed(difference)
			};
		}
	}
}

const one = (text: string): readonly string[] => [text];
const bothSides = <T>(
	{ mine, theirs }: { readonly mine: T; readonly theirs: T },
	says: (side: T) => readonly string[]
): DifferenceInWords['says'] => ({ mine: says(mine), theirs: says(theirs) });

const changed = ({
	mine,
	theirs
}: Readonly<Record<Side, Pick<Answer, 'changedAt'>>>): Readonly<Record<Side, string>> => ({
	mine: momentInWords(mine.changedAt),
	theirs: momentInWords(theirs.changedAt)
});

/** A moment as `3 March 2026, 10:16`, in the device's own time zone. */
function momentInWords(at: string): string {
	const time = new Date(at);
	return `${longDate(dateOf(time))}, ${time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

const PROFILE = [
	['practice', 'Practice name'],
	['ods', 'ODS code'],
	['network', 'Primary care network (PCN)'],
	['icb', 'Integrated care board (ICB)'],
	['listSize', 'Registered patients'],
	['clinicalSystem', 'Clinical system'],
	['telephonySupplier', 'Telephony supplier'],
	['onlineSupplier', 'Online consultation supplier']
] as const satisfies readonly (readonly [keyof Profile, string])[];

/** The answer, and of note and evidence what the sides have differently. */
function answerSays(
	answer: Answer,
	asked: Asked | undefined,
	mine: Answer,
	theirs: Answer
): readonly string[] {
	return [
		asked ? answerInWords(asked, answer) : writtenSays(answer),
		...(mine.note === theirs.note ? [] : [answer.note === '' ? 'No note' : `Note: ${answer.note}`]),
		...(mine.evidence === theirs.evidence
			? []
			: [answer.evidence === '' ? 'No evidence named' : `Evidence: ${answer.evidence}`])
	];
}

/** What is written outside the questions is a text, or what was ticked of an offer's criteria. */
function writtenSays(answer: Answer): string {
	if (answer.value?.kind !== 'several')
		return answerInWords({ input: { kind: 'text' } }, answer) || 'Another answer';
	const offer = offerOf(answer.question.split('.')[1] ?? '');
	return (
		answer.value.chosen
			.map((id) => offer?.criteria?.find((criterion) => criterion.id === id)?.title ?? id)
			.join('; ') || 'Nothing ticked'
	);
}

/** What a text outside the questions belongs to. */
function writtenTitle(id: string): string {
	const part = PLAN_TEXTS.find((text) => planTextId(text) === id);
	if (part) return `Plan: ${PLAN_TEXT_WORDS[part]}`;
	const [kind, offer = '', caseId] = id.split('.');
	if (kind !== 'case') return 'A question that is not on this device';
	const casePart = CASE_PARTS.find((own) => own === caseId);
	const of = casePart ? CASE_PART_WORDS[casePart] : 'What applies';
	return `Case for “${offerOf(offer)?.title ?? offer}”: ${of}`;
}
