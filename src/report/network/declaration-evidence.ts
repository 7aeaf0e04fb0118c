import { decides, type Component } from '#scoring';
import type { Block, Cell } from '../document.ts';
import { codeOf, questionsRead } from './questions-read.ts';
import { evidenceLines, evidenceOf } from './network-evidence.ts';
import type { NetworkContext } from './network-context.ts';

/** The evidence list of a component: for every answer that decides, who gave which reference. */
export function declarationEvidence(
	{ title, criteria }: Component,
	context: NetworkContext
): readonly Block[] {
	const rows = criteria
		.filter(decides)
		.flatMap((criterion) => questionsRead(criterion).map((id) => ({ criterion, id })))
		.map(({ criterion, id }): readonly Cell[] => [
			{ text: `${criterion.id}, ${codeOf(id, context)}` },
			{ text: referencesTo(id, context).join('\n') }
		]);
	return [
		{
			kind: 'table',
			caption: `References to evidence for ${title}`,
			columns: [
				{ title: 'Criterion, question', share: 24 },
				{ title: 'References by practice', share: 76 }
			],
			rows
		}
	];
}

function referencesTo(id: string, context: NetworkContext): readonly string[] {
	const { practices, options, asked } = context;
	const usual = asked.get(id)?.question.evidence.join('; ') ?? '';
	const given = practices.filter(
		(practice) => evidenceOf(practice.here?.assessment.answers[id], practice).kind === 'given'
	).length;
	const lines = options.notes
		? evidenceLines(id, practices)
		: [
				`Given by ${String(given)} of ${String(practices.length)} practices; listed in the evidence index`
			];
	return given === practices.length || usual === '' ? lines : [...lines, `Usual: ${usual}`];
}
