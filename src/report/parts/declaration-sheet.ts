import { dateOf, longDate } from '#base';
import { askedIn } from '#questions';
import {
	STATUS_WORDS,
	decides,
	notClaimed,
	schemeTense,
	type ComponentResult,
	type PaymentResult
} from '#scoring';
import type { Block, Fact } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Citations } from './citations.ts';
import { answersRead, readInWords, type AskedById } from './decided-by.ts';
import { NO_FORM, criterionCells, toSign, yearEnded, yearOf } from './declaration-frame.ts';
import { declarationMoney } from './declaration-money.ts';
import { memberPractices } from './member-practices.ts';

const TO_FILL_IN = 'To be filled in';

/** The sheet of one component, below its heading. */
export function declarationSheet(
	result: ComponentResult,
	input: PlanInput,
	payments: readonly PaymentResult[],
	{ cite }: Citations
): readonly Block[] {
	const { component } = result;
	const asked = askedIn(input.bank);
	const title = component.title;
	return [
		...warnings(result, input),
		NO_FORM,
		{
			kind: 'facts',
			dense: true,
			facts: [
				...whatIsDeclared(result, input, asked),
				...declarationMoney(component, input.result.scheme, payments, cite)
			]
		},
		{ kind: 'heading', level: 2, text: `Criteria: ${title}` },
		criteriaTable(result, input, asked, cite),
		{ kind: 'heading', level: 2, text: `Member practices: ${title}` },
		...memberPractices(result, input, asked),
		{ kind: 'heading', level: 2, text: `Evidence: ${title}` },
		{ kind: 'list', items: evidenceLines(result, input, asked) },
		...toSign(title)
	];
}

function criteriaTable(
	{ component, criteria }: ComponentResult,
	{ assessment }: PlanInput,
	asked: AskedById,
	cite: Citations['cite']
): Block {
	return {
		kind: 'table',
		caption: `What ${component.title} asks, and the answers of this practice`,
		columns: [
			{ title: 'Criterion', share: 50 },
			{ title: 'Wording', share: 15 },
			{ title: 'Status here', share: 17 },
			{ title: 'Decided by', share: 18 }
		],
		rows: criteria.map((found) => {
			return [
				...criterionCells(found.criterion, cite),
				{ text: STATUS_WORDS[found.status], tone: found.status },
				{ text: answersRead(found, asked, assessment.answers).map(readInWords).join('\n') }
			];
		})
	};
}

/** What must be known before anybody signs, plainly, at the top. */
function warnings({ component, status }: ComponentResult, input: PlanInput): readonly Block[] {
	const { result, assessment, date } = input;
	const { scheme } = result;
	const past = schemeTense(scheme, dateOf(date)) === 'past';
	const warning = past ? '.' : ': do not declare yet.';
	return [
		status === 'met'
			? {
					kind: 'paragraph',
					tone: 'met',
					text: 'All criteria that decide are met in this practice’s answers. A PCN declares only when that is so in every member practice.'
				}
			: {
					kind: 'paragraph',
					tone: status,
					text:
						status === 'notMet'
							? `Not all criteria are met in this practice’s answers${warning}`
							: `Not all criteria are known to be met in this practice’s answers${warning}`
				},
		...yearEnded(scheme, dateOf(date)),
		...(notClaimed(scheme, assessment.answers).has(component.id)
			? [
					{
						kind: 'paragraph',
						tone: 'notKnown',
						text: 'The answers say that the PCN has chosen not to claim this component.'
					} satisfies Block
				]
			: [])
	];
}

function whatIsDeclared(
	{ component }: ComponentResult,
	{ result, assessment }: PlanInput,
	asked: AskedById
): readonly Fact[] {
	const { profile, answers } = assessment;
	const { scheme } = result;
	const dated = `network.declared.${component.id}-on`;
	const declared = answers[dated]?.value;
	return [
		{ term: 'PCN and its code', value: `${profile.network || TO_FILL_IN}; code: to be filled in` },
		{ term: 'Integrated care board', value: profile.icb || TO_FILL_IN },
		{ term: 'Contract year', value: yearOf(scheme) },
		{ term: 'Component', value: component.title },
		...(component.unconfirmed === undefined
			? []
			: [{ term: 'Unconfirmed', value: component.unconfirmed }]),
		...(asked.has(dated) && declared?.kind === 'date'
			? [{ term: 'Declared, as answered', value: longDate(declared.date) }]
			: [])
	];
}

/** For each answer that decides: the reference to evidence that was noted, else what is usual. */
function evidenceLines(
	{ criteria }: ComponentResult,
	{ assessment, options }: PlanInput,
	asked: AskedById
): readonly string[] {
	return criteria
		.filter(({ criterion }) => decides(criterion))
		.flatMap((result) =>
			answersRead(result, asked, assessment.answers).map(({ question, answer }) => {
				const noted = options.notes ? (answer?.evidence.trim() ?? '') : '';
				const begin = `${result.criterion.id}, ${question.code}:`;
				return noted === ''
					? `${begin} to be listed; usual: ${question.evidence.join('; ')}`
					: `${begin} ${noted}`;
			})
		);
}
