import { answerInWords, type Answer } from '#assessments';
import {
	CASE_PARTS,
	CASE_PART_WORDS,
	PLAN_TEXTS,
	PLAN_TEXT_WORDS,
	caseAnswerId,
	offers,
	planTextId
} from '#plan';

/** What an answer that no question asks for is called; the id where nothing is known of it. */
export const beyondTitle = (id: string): string => TITLES.get(id) ?? id;

/** Such an answer in words: its text, or the ids that were chosen; other kinds are not told. */
export function beyondInWords(answer: Answer | undefined): string {
	const value = answer?.value;
	return value?.kind === 'several'
		? value.chosen.join('; ')
		: answerInWords({ input: { kind: 'text' } }, answer);
}

const TITLES: ReadonlyMap<string, string> = new Map([
	...PLAN_TEXTS.map((part) => [planTextId(part), PLAN_TEXT_WORDS[part]] as const),
	...offers.flatMap(({ id, title }) => [
		...CASE_PARTS.map(
			(part) => [caseAnswerId(id, part), `Case: ${title}: ${CASE_PART_WORDS[part]}`] as const
		),
		[caseAnswerId(id, 'criteria'), `Case: ${title}: Criteria of need`] as const
	])
]);
