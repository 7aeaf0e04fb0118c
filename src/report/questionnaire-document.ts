import { TYPED_CHOICES, type Assessment } from '#assessments';
import { dateOf, longDate } from '#base';
import { askedBy, type Bank } from '#questions';
import type { Block, DocumentModel } from './document.ts';
import { formItem } from './parts/form-item.ts';

/** What the questionnaire on paper is made from. */
export interface QuestionnaireInput {
	readonly bank: Bank;
	/** Whose answers are filled in; without one, or with `filled` false, the paper is blank. */
	readonly assessment?: Assessment;
	readonly filled: boolean;
	/** Whether notes and evidence are filled in too; they are when left out. */
	readonly options?: { readonly notes: boolean };
	readonly date: Date;
	/** The app's version. */
	readonly app: string;
}

/** From so many questions on, a section begins on a page of its own, so that pages can be shared out. */
const OWN_PAGE = 5;

/** The questions on paper, blank or with the answers given so far, each with its code and id. */
export function questionnaireDocument(input: QuestionnaireInput): DocumentModel {
	const { bank, date, app, filled, options } = input;
	const assessment = filled ? input.assessment : undefined;
	const answers = assessment?.answers ?? {};
	const notes = options?.notes ?? true;
	const practice = assessment?.profile.practice;
	return {
		title: `Questionnaire on paper${practice === undefined ? '' : `: ${practice}`}`,
		subject:
			'Modern General Practice Access: every question, with its code, to be answered by hand',
		language: 'en-GB',
		date,
		stamp: assessment?.example ? 'Example: made up' : assessment ? 'Filled in' : 'Blank',
		footer: `${practice ?? 'Practice: ______________________________'} · ${longDate(dateOf(date))}. Made with Access Ready ${app}, which is not an official NHS product. No patient-identifiable information.`,
		blocks: [
			...head(assessment, longDate(dateOf(date))),
			...bank.sections.flatMap(({ title, summary, questions }, at): readonly Block[] => [
				{
					kind: 'heading',
					level: 1,
					text: title,
					...(at > 0 && questions.length >= OWN_PAGE && { newPage: true })
				},
				{ kind: 'paragraph', text: summary, tone: 'muted' },
				{
					kind: 'form',
					items: questions.flatMap((question) =>
						askedBy(question).map((asked) => formItem(asked, question, answers[asked.id], notes))
					)
				}
			])
		]
	};
}

const letter = (choice: keyof typeof TYPED_CHOICES): string => TYPED_CHOICES[choice][0] ?? '';

/** Who, when, how to fill it in, and how to type it in afterwards. */
const head = (assessment: Assessment | undefined, day: string): readonly Block[] => [
	{
		kind: 'table',
		caption: 'About this paper',
		columns: [
			{ title: 'What', share: 34 },
			{ title: 'To fill in', share: 66 }
		],
		rows: [
			[{ text: 'Practice' }, { text: assessment?.profile.practice ?? '\n' }],
			[{ text: 'Date' }, { text: assessment ? `Answers as on ${day}` : '\n' }],
			[{ text: 'Who was present (roles, no names)' }, { text: '\n' }]
		]
	},
	{
		kind: 'list',
		items: [
			'Tick one box for each question; where it says “several”, tick all that apply. “Don’t know yet” is an honest answer.',
			'“If Partly” and the like: answer it only when that is the answer to the question above.',
			'No patient-identifiable information, and no names of staff.',
			`To type the answers in fast: open “Type in answers from paper” in the app and write the code and the answer in short, such as TEL-03 ${letter('yes')}: ${letter('yes')} is Yes, ${letter('partly')} Partly, ${letter('no')} No, ${letter('notApplicable')} with a reason Not applicable, ${letter('notKnown')} Don’t know yet.`,
			'Figures, dates, opening times, lists and texts are typed on the page of their question: the code is what to look for.'
		]
	}
];
