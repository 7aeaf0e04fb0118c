import {
	answerInWords,
	figureSets,
	isAnswered,
	periodInWords,
	withUnit,
	type Assessment
} from '#assessments';
import { askedIn, type Bank } from '#questions';
import type { NeedCriterion } from './offers/offer.ts';

const CALLS = 'telephony.figures';
const CALL_FIGURES = ['inbound', 'missed', 'average-wait', 'wait-peak'];

/** The size of the practice and its latest call figures, with month and source; empty when unknown. */
export function knownFigures(bank: Bank, assessment: Assessment): string {
	const { answers } = assessment;
	const input = askedIn(bank).get(CALLS)?.asked.input;
	const latest = figureSets(answers[CALLS]).findLast(
		({ figures }) => Object.keys(figures).length > 0
	);
	const fields = input?.kind === 'numbers' && latest ? input.fields : [];
	const calls = fields.flatMap(({ id, label, unit }) => {
		const figure = latest?.figures[id];
		return figure === undefined || !CALL_FIGURES.includes(id)
			? []
			: [`${label.toLowerCase()}: ${withUnit(figure, unit).replace(/ calls$/u, '')}`];
	});
	const period =
		latest && calls.length > 0
			? [
					`${calls.join('; ')} (${periodInWords(latest.period)}, ${latest.from.trim() || 'source not given'})`
				]
			: [];
	const known = [...patientsOf(assessment), ...period];
	return known.length === 0 ? '' : `• Figures: ${known.join('; ')}.`;
}

/** What the answers and the list size know about a criterion of need, one line each; nothing is judged. */
export function knownAbout(
	{ questions, listSize }: NeedCriterion,
	bank: Bank,
	assessment: Assessment
): readonly string[] {
	const { answers } = assessment;
	const asked = askedIn(bank);
	const answered = questions.flatMap((id) => {
		const found = asked.get(id);
		return found && isAnswered(answers[id])
			? [`${found.question.code}: ${answerInWords(found.asked, answers[id])}`]
			: [];
	});
	return [...(listSize ? patientsOf(assessment) : []), ...answered];
}

const patientsOf = ({ profile: { listSize } }: Assessment): readonly string[] =>
	listSize === undefined ? [] : [`${listSize.toLocaleString('en-GB')} registered patients`];
