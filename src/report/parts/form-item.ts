import {
	CHOICE_WORDS,
	answerInWords,
	choiceOf,
	periodInWords,
	setsIn,
	type Answer,
	type AnswerValue
} from '#assessments';
import type { Asked, Choice, FollowUp, InputOf, Question } from '#questions';
import type { FormItem } from '../document.ts';

type Line = FormItem['lines'][number];
type Box = FormItem['boxes'][number];

/** A question or follow-up on paper: its boxes and lines, with the answer as far as there is one. */
export function formItem(
	asked: Question | FollowUp,
	question: Question,
	answer: Answer | undefined,
	notes: boolean
): FormItem {
	const own = asked.id === question.id;
	const [note, evidence] = notes
		? [answer?.note.trim() ?? '', answer?.evidence.trim() ?? '']
		: ['', ''];
	return {
		code: question.code,
		id: asked.id,
		title: own ? asked.title : `${conditionOf(asked)}${asked.title}`,
		hint: [
			...(own && question.audience === 'network' ? ['For the PCN.'] : []),
			...(asked.input.kind === 'several' ? ['Several may be ticked.'] : []),
			...(asked.hint === undefined ? [] : [asked.hint])
		].join(' '),
		boxes: boxesOf(asked, answer),
		lines: [
			...linesOf(asked, answer),
			...(own || note !== '' ? [{ label: 'Note', text: note }] : []),
			...(evidence === '' ? [] : [{ label: 'Evidence', text: evidence }])
		]
	};
}

/** `If Yes or Partly: `, and `Also: ` for a follow-up that is always asked. */
function conditionOf(asked: Question | FollowUp): string {
	const when = 'when' in asked ? asked.when : undefined;
	if (!when) return 'Also: ';
	const words = when.map((choice) => CHOICE_WORDS[choice]);
	const [last, rest] = [words.at(-1) ?? '', words.slice(0, -1)];
	return `If ${rest.length === 0 ? last : `${rest.join(', ')} or ${last}`}: `;
}

const CHOICES: readonly Choice[] = ['yes', 'partly', 'no', 'notApplicable', 'notKnown'];

function boxesOf({ input }: Asked, answer: Answer | undefined): readonly Box[] {
	const kind = answer?.value?.kind;
	const notKnown: Box = { label: CHOICE_WORDS.notKnown, ticked: kind === 'notKnown' };
	switch (input.kind) {
		case 'choice':
			return CHOICES.filter(
				(choice) => choice !== 'notApplicable' || input.notApplicable === 'withReason'
			).map((choice) => ({ label: CHOICE_WORDS[choice], ticked: choiceOf(answer) === choice }));
		case 'several': {
			const chosen = answer?.value?.kind === 'several' ? answer.value.chosen : [];
			return [
				...[...input.options, { id: 'none', label: input.none }].map(({ id, label }) => ({
					label,
					ticked: chosen.includes(id)
				})),
				notKnown
			];
		}
		case 'numbers':
			return [notKnown, { label: 'Not published for us', ticked: kind === 'notPublished' }];
		case 'date':
		case 'hours':
			return [notKnown];
		case 'text':
			return [];
	}
}

const PERIODS: Readonly<Record<InputOf<'numbers'>['period'], string>> = {
	month: 'Month and year',
	year: 'Year',
	date: 'Date the figures stand for'
};

function linesOf({ input }: Asked, answer: Answer | undefined): readonly Line[] {
	const value = answer?.value;
	switch (input.kind) {
		case 'choice':
			return input.notApplicable === 'refused'
				? []
				: [{ label: 'If not applicable, why', text: reasonIn(value) }];
		case 'several':
			return [];
		case 'date':
			return [
				{
					label: 'Day, month, year',
					text: value?.kind === 'date' ? answerInWords({ input }, answer) : ''
				}
			];
		case 'text':
			return [{ label: 'Answer', text: value?.kind === 'text' ? value.text : '' }];
		case 'hours':
			return input.routes.map((route) => hoursLine({ ...input, routes: [route] }, route, answer));
		case 'numbers':
			return numberLines(input, answer);
	}
}

const reasonIn = (value: AnswerValue | null | undefined): string =>
	value?.kind === 'choice' && value.choice === 'notApplicable' ? value.reason : '';

function hoursLine(
	input: InputOf<'hours'>,
	{ id, label }: InputOf<'hours'>['routes'][number],
	answer: Answer | undefined
): Line {
	const days = answer?.value?.kind === 'hours' ? answer.value.routes[id] : undefined;
	return {
		label: `${label}: open from and to, Monday to Friday`,
		text: answer && days ? answerInWords({ input }, answer).slice(label.length + ': '.length) : ''
	};
}

/** A line a figure, one for the period and one for the source; other periods in one line each. */
function numberLines(input: InputOf<'numbers'>, answer: Answer | undefined): readonly Line[] {
	const value = answer?.value?.kind === 'numbers' ? answer.value : undefined;
	return [
		...input.fields.map(({ id, label, unit }) => ({
			label: `${label} (${unit === 'GBP' ? '£' : unit})`,
			text: value?.figures[id]?.toLocaleString('en-GB', { maximumFractionDigits: 3 }) ?? ''
		})),
		{ label: PERIODS[input.period], text: periodInWords(value?.period ?? '') },
		{ label: 'Source of the figures', text: value?.from ?? '' },
		...setsIn(value)
			.slice(1)
			.map((set) => ({
				label: 'Earlier',
				text: answerInWords({ input }, answer && { ...answer, value: { kind: 'numbers', ...set } })
			}))
	];
}
