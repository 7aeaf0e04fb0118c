import { answerInWords, isAnswered } from '#assessments';
import { dateOf, longDate } from '#base';
import type { Component, Criterion } from '#scoring';
import type { Block, Cell, DocumentModel } from '../document.ts';
import { citationsOf, type Citations } from '../parts/citations.ts';
import { sourceList } from '../parts/closing.ts';
import { networkCover, networkFooter } from './network-cover.ts';
import { contextOf, type NetworkContext } from './network-context.ts';
import { NO_EVIDENCE, evidenceOf } from './network-evidence.ts';
import type { NetworkReportInput } from './network-input.ts';
import { fileInWords, nameWithCode, withoutFile, type Practice } from './practices.ts';
import { codeOf, questionsRead } from './questions-read.ts';

/**
 * For every component, criterion and practice the answer, its day and the reference to evidence, to
 * be at hand when a payment is verified afterwards. Goals, which nobody verifies, are left out.
 */
export function evidenceIndexDocument(input: NetworkReportInput): DocumentModel {
	const context = contextOf(input);
	const { network, collation } = context;
	const { components } = collation;
	const citations = citationsOf(
		components.flatMap(({ component }) => verified(component).flatMap(({ sources }) => sources))
	);
	return {
		title: `Evidence index: ${network.name}`,
		subject: `References to the evidence of the member practices for ${collation.scheme.title}`,
		language: 'en-GB',
		date: new Date(input.date),
		cover: networkCover('Evidence index', context),
		footer: networkFooter(context),
		blocks: [
			{ kind: 'heading', level: 1, text: 'How to use this index', newPage: true },
			{
				kind: 'paragraph',
				text: 'A payment may be verified after it was made. This index says where the evidence of each practice lies; the evidence itself stays in the practice. “Left out by the practice” means that its references were not handed over: ask the practice. Look through the references before this leaves the network: no patient-identifiable information belongs in them.'
			},
			...components.flatMap(({ component }, at) => ofComponent(component, context, citations, at)),
			{ kind: 'heading', level: 1, text: 'Sources' },
			...sourceList(citations.lines)
		]
	};
}

const verified = ({ criteria }: Component): readonly Criterion[] =>
	criteria.filter(({ counts }) => counts !== 'goal');

const ofComponent = (
	component: Component,
	context: NetworkContext,
	{ cite }: Citations,
	at: number
): readonly Block[] => [
	{ kind: 'heading', level: 1, text: component.title, ...(at > 0 && { newPage: true }) },
	...verified(component).flatMap((criterion): readonly Block[] => [
		{ kind: 'heading', level: 2, text: `${criterion.id} ${criterion.title}` },
		...(criterion.sources.length === 0
			? []
			: [
					{
						kind: 'paragraph',
						tone: 'muted',
						text: criterion.sources.map(cite).join('; ')
					} satisfies Block
				]),
		...(context.practices.length === 0
			? [{ kind: 'paragraph', text: 'The network has no member practices yet.' } satisfies Block]
			: [tableOf(criterion, context)])
	])
];

const tableOf = (criterion: Criterion, context: NetworkContext): Block => ({
	kind: 'table',
	caption: `Evidence for ${criterion.id} by practice`,
	columns: [
		{ title: 'Practice', share: 25 },
		{ title: 'Question and answer', share: 20 },
		{ title: 'Answered on', share: 18 },
		{ title: context.options.notes ? 'Reference and note' : 'Reference', share: 37 }
	],
	rows: context.practices.flatMap((practice) =>
		practice.here
			? questionsRead(criterion).map((id) => row(id, practice, context))
			: [
					[
						{ text: nameWithCode(practice, context.options.hidden) },
						{ text: withoutFile(practice), tone: 'notKnown' },
						{ text: '' },
						{ text: practice.stated ? fileInWords(practice) : 'No file has come' }
					]
				]
	)
});

function row(id: string, practice: Practice, context: NetworkContext): readonly Cell[] {
	const { here } = practice;
	const answer = here?.assessment.answers[id];
	const asked = context.asked.get(id)?.asked;
	const said = asked ? answerInWords(asked, answer) : 'Its question is not loaded';
	const evidence = evidenceOf(answer, practice);
	const note = context.options.notes ? (answer?.note.trim() ?? '') : '';
	return [
		{ text: nameWithCode(practice, context.options.hidden) },
		{ text: `${codeOf(id, context)}: ${said}` },
		{
			text:
				answer && isAnswered(answer)
					? longDate(dateOf(new Date(answer.answeredAt)))
					: 'Not answered'
		},
		{
			text: [
				evidence.kind === 'given' ? evidence.text : NO_EVIDENCE[evidence.kind],
				...(note === '' ? [] : [`Note: ${note}`])
			].join('\n'),
			...(evidence.kind !== 'given' && { tone: 'muted' as const })
		}
	];
}
