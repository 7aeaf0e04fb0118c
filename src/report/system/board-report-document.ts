import { longDate } from '#base';
import type { Block, Cover, DocumentModel } from '../document.ts';
import { behindCover, partBlocks, type Part } from '../part.ts';
import { sourceList } from '../parts/closing.ts';
import { boardContext, type BoardContext } from './board-context.ts';
import { dayOf, type BoardReportInput } from './board-input.ts';
import { BOARD_PARTS } from './board-parts.ts';
import { isIn } from './chosen-parts.ts';
import { counted, inWords } from './figure-words.ts';

/** A report on access for the public board of an ICB, from practices' answers and what the ICB typed. */
export function boardReportDocument(input: BoardReportInput): DocumentModel {
	const context = boardContext(input);
	const { system, scheme, options } = context;
	const parts: readonly Part<BoardContext>[] = BOARD_PARTS.filter(({ id }) => isIn(options, id));
	return {
		title: `Board report on access: ${system.name}`,
		subject: `Modern General Practice Access: funding, claims under ${scheme.title}, progress, interface and next steps`,
		language: 'en-GB',
		date: new Date(input.date),
		cover: cover(context),
		footer: `${system.name} · ${options.draft ? 'Draft' : 'Final'} · ${longDate(dayOf(context))}`,
		blocks: behindCover([
			...parts.flatMap((part) => partBlocks(part, context)),
			{ kind: 'heading', level: 1, text: 'Method and sources' },
			...method,
			...sourceList(context.citations.lines)
		])
	};
}

function cover(context: BoardContext): Cover {
	const { system, tables, scheme, options, filter, app } = context;
	const { practices: files, of } = tables.basis;
	return {
		title: 'Board report on access to general practice',
		subtitle: system.name,
		stamp: system.example ? 'Example: made up' : options.draft ? 'Draft' : 'Final',
		facts: [
			{ term: 'ICB code', value: system.code || 'Not given' },
			{ term: 'Networks', value: inWords(tables.networks.length) },
			{
				term: 'Practices',
				value: `${counted(of, 'practice')}; files of ${inWords(files)} have come`
			},
			...(filter === undefined ? [] : [{ term: 'Only a part', value: filter }]),
			{ term: 'Judged by', value: scheme.title },
			{ term: 'Date', value: longDate(dayOf(context)) },
			{ term: 'Made with', value: `Access Ready ${app}` },
			...(options.notes ? [] : [{ term: 'Left out', value: 'notes' }])
		],
		notice:
			'Made by the ICB from practices’ own answers and its own figures. Access Ready is not an official NHS product, and no NHS organisation has approved this document. A help for improvement, not performance management: networks and practices stand in the order of the alphabet, never by how well they do.'
	};
}

const method: readonly Block[] = [
	{
		kind: 'facts',
		facts: [
			{
				term: 'Counts of practices',
				value:
					'From the answers in the files that practices or their networks handed over. A practice without a file is counted apart and never as a No'
			},
			{
				term: 'Not known yet, not answered',
				value:
					'Two different things: “don’t know yet” is an answer. Both are shown and neither is guessed'
			},
			{
				term: 'Met',
				value:
					'By a practice: every criterion that decides is met; Partly never is. By a network: every member practice meets it'
			},
			{
				term: 'Money, and counts of trusts',
				value: 'As the ICB typed them; nothing is worked out from elsewhere'
			}
		]
	}
];
